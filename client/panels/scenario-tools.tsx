import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { domainWords, messages } from '../i18n/messages.ts'
import { drawing, startDrawing, stopDrawing } from '../state/drawing.ts'
import { geography, placeName } from '../state/geography.ts'
import { addBridge, addChange } from '../state/scenario-edits.ts'
import { PlaceField } from '../ui/place-field.tsx'
import { Popover } from '../ui/popover.tsx'

const roadClasses = ['truck', 'bus', 'car'] as const

function CrossingSelect({ onChoose }: { readonly onChoose?: (id: string) => void }): JSX.Element {
  const t = messages()
  const crossings = [...(geography.value?.crossings.values() ?? [])]
  return (
    <label>
      {t.crossing}
      <select name="crossing" required onChange={(event) => onChoose?.(event.currentTarget.value)}>
        {crossings.map(({ id }) => (
          <option key={id} value={id} selected={id === 'heihe-bridge'}>
            {placeName.value(id)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ToolProps {
  readonly face: string
  readonly children: ComponentChildren
  readonly onAdd: (form: FormData) => void
}

function Tool({ face, children, onAdd }: ToolProps): JSX.Element {
  const t = messages()
  return (
    <Popover class="field-button" title={face} face={face}>
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault()
            onAdd(new FormData(event.currentTarget))
            close()
          }}
        >
          {children}
          <p class="form-actions">
            <button type="submit" class="main-button">
              {t.add}
            </button>
          </p>
        </form>
      )}
    </Popover>
  )
}

/** Where a road crosses, whose capacity it is has to be said: the same number for trucks alone and for all together are different years. */
function CapacityFields(): JSX.Element {
  const t = messages()
  const words = domainWords().vehicleClasses
  const [crossing, setCrossing] = useState('heihe-bridge')
  const isRoad = geography.value?.crossings.get(crossing)?.modes?.includes('road') === true
  return (
    <>
      <CrossingSelect onChoose={setCrossing} />
      <label>
        {t.vehiclesPerDay}
        <input name="vehiclesPerDay" type="number" min="1" step="1" required defaultValue="190" />
      </label>
      {isRoad && (
        <label>
          {t.vehicleClass}
          <select name="class">
            {roadClasses.map((vehicle) => (
              <option key={vehicle} value={vehicle}>
                {words[vehicle]}
              </option>
            ))}
            <option value="">{t.allVehicles}</option>
          </select>
        </label>
      )}
    </>
  )
}

/** The bridge without a map: two place fields, and a length where one is known. */
function BridgeForm({ close }: { readonly close: () => void }): JSX.Element {
  const t = messages()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  return (
    <form
      class="form bridge-form"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const distanceKm = Number(form.get('distanceKm'))
        const vehiclesPerDay = Number(form.get('vehiclesPerDay'))
        addBridge({ from, to, ...(distanceKm > 0 && { distanceKm }), ...(vehiclesPerDay > 0 && { vehiclesPerDay }) })
        close()
      }}
    >
      <button
        type="button"
        class="outline-button"
        onClick={() => {
          startDrawing()
          close()
        }}
      >
        {t.byMap}
      </button>
      <span class="form-label">{t.firstEnd}</span>
      <PlaceField value={from} label={t.firstEnd} placeholder={t.chooseOrigin} onChoose={setFrom} />
      <span class="form-label">{t.secondEnd}</span>
      <PlaceField value={to} label={t.secondEnd} placeholder={t.chooseDestination} onChoose={setTo} />
      <label>
        {t.lengthKm}
        <input name="distanceKm" type="number" min="0.1" step="any" />
      </label>
      <label>
        {t.vehiclesPerDay}
        <input name="vehiclesPerDay" type="number" min="1" step="1" />
        <small>{t.bridgeRest}</small>
      </label>
      <p class="form-actions">
        <button type="submit" class="main-button" disabled={from === '' || to === '' || from === to}>
          {t.add}
        </button>
      </p>
    </form>
  )
}

/** Ways to change the network: capacity, closure, a new bridge. */
export function ScenarioTools(): JSX.Element {
  const t = messages()
  const text = (form: FormData, name: string) => String(form.get(name) ?? '')
  return (
    <div class="scenario-tools">
      <Tool
        face={t.changeCapacity}
        onAdd={(form) => {
          const vehicle = roadClasses.find((known) => known === text(form, 'class'))
          addChange({
            kind: 'set-capacity',
            crossing: text(form, 'crossing'),
            vehiclesPerDay: Number(text(form, 'vehiclesPerDay')),
            ...(vehicle !== undefined && { class: vehicle }),
          })
        }}
      >
        <CapacityFields />
      </Tool>
      <Tool
        face={t.changeClose}
        onAdd={(form) => {
          const [from, to] = [text(form, 'from'), text(form, 'to')]
          addChange({ kind: 'close', crossing: text(form, 'crossing'), ...(from !== '' && { from }), ...(to !== '' && { to }) })
        }}
      >
        <CrossingSelect />
        <label>
          {t.firstDay}
          <input name="from" type="date" />
          <small>{t.openEnd}</small>
        </label>
        <label>
          {t.lastDay}
          <input name="to" type="date" />
          <small>{t.openEnd}</small>
        </label>
      </Tool>
      {drawing.value === null ? (
        <Popover class="field-button" title={t.changeBridge} face={t.changeBridge}>
          {(close) => <BridgeForm close={close} />}
        </Popover>
      ) : (
        <button type="button" class="field-button" onClick={stopDrawing}>
          {t.cancel}
        </button>
      )}
    </div>
  )
}
