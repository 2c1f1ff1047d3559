import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { type MapLayers, mapLayers } from '../state/map-look.ts'
import { tableIsOpen } from '../state/network-table.ts'
import { LayersIcon, TableIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'

export function LayersControl(): JSX.Element {
  const t = messages()
  const box = (name: keyof MapLayers, label: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={mapLayers.value[name]}
        onChange={(event) => {
          mapLayers.value = { ...mapLayers.value, [name]: event.currentTarget.checked }
        }}
      />
      {label}
    </label>
  )
  return (
    <div class="layers-control floats">
      <button
        type="button"
        class="icon-button table-opener"
        aria-label={t.table.title}
        title={t.table.title}
        aria-expanded={tableIsOpen.value}
        onClick={() => {
          tableIsOpen.value = !tableIsOpen.value
        }}
      >
        <TableIcon />
      </button>
      <Popover class="icon-button" align="right" label={t.layers} title={t.layers} face={<LayersIcon />}>
        {() => (
          <div class="form">
            {box('network', t.layerNetwork)}
            {box('rail', t.layerRail)}
            {box('roads', t.layerRoads)}
            {box('borders', t.layerBorders)}
          </div>
        )}
      </Popover>
    </div>
  )
}
