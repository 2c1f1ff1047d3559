import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TariffRow } from '#core/network/tariff-rows.ts'
import { fetchTariffs } from '../api/endpoints.ts'
import { messages } from '../i18n/messages.ts'
import { geography } from '../state/geography.ts'
import { picked, tableIsOpen } from '../state/network-table.ts'
import { scenarioForServer } from '../state/plan.ts'
import { plan } from '../state/store.ts'
import { Segmented } from '../ui/segmented.tsx'
import { DataTable } from './data-table.tsx'
import { linkColumns, placeColumns, tariffColumns } from './table-columns.ts'

const names = ['places', 'links', 'tariffs'] as const
type TableName = (typeof names)[number]
const shown = signal<TableName>('places')

const pick = ({ id }: { readonly id: string }) => {
  picked.value = id
}

function Tariffs(): JSX.Element {
  const { table: t, sheet } = messages()
  const [answer, setAnswer] = useState<readonly TariffRow[] | 'asking' | 'away'>('asking')
  const scenario = JSON.stringify(scenarioForServer(plan.value.scenario))
  useEffect(() => {
    const abort = new AbortController()
    setAnswer('asking')
    fetchTariffs(JSON.parse(scenario), abort.signal)
      .then((reply) => setAnswer(reply.ok ? reply.value.tariffs : 'away'))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
    return () => abort.abort()
  }, [scenario])
  if (answer === 'asking') return <p role="status">{sheet.asking}</p>
  if (answer === 'away') return <p role="alert">{t.away}</p>
  return <DataTable caption={t.names.tariffs} file="transamur-tariffs.csv" rows={answer} columns={tariffColumns()} picked={null} />
}

/** Places with crossings, links, and tariffs of the network on screen; what is picked here is shown on the map, and the other way round. */
export function NetworkTable(): JSX.Element {
  const t = messages()
  const box = useRef<HTMLElement>(null)
  const known = geography.value
  const id = picked.value
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    if (id === null || known === null) return
    shown.value = known.lines.has(id) ? 'links' : 'places'
  }, [id, known])
  const close = () => {
    tableIsOpen.value = false
    picked.value = null
    document.querySelector<HTMLElement>('.table-opener')?.focus()
  }
  return (
    <section
      ref={box}
      class="network-table"
      aria-label={t.table.title}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close()
      }}
    >
      <header>
        <Segmented
          label={t.table.title}
          value={shown.value}
          options={names.map((name) => ({ value: name, face: t.table.names[name] }))}
          onChoose={(name) => {
            shown.value = name
          }}
        />
        <button type="button" class="close-corner" aria-label={t.close} title={t.close} onClick={close}>
          ×
        </button>
      </header>
      {known !== null && shown.value === 'places' && (
        <DataTable
          key="places"
          caption={t.table.names.places}
          file="transamur-places.csv"
          rows={[...known.places.values(), ...known.crossings.values()]}
          columns={placeColumns()}
          picked={id}
          onPick={pick}
        />
      )}
      {known !== null && shown.value === 'links' && (
        <DataTable
          key="links"
          caption={t.table.names.links}
          file="transamur-links.csv"
          rows={[...known.lines.values()]}
          columns={linkColumns()}
          picked={id}
          onPick={pick}
        />
      )}
      {shown.value === 'tariffs' && <Tariffs />}
    </section>
  )
}
