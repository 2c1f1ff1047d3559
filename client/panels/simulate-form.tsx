import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { geography, placeName } from '../state/geography.ts'
import { cancelRun, simulation, simulationForm, startRun } from '../state/simulation.ts'
import type { SimulationForm } from '../state/simulation-form.ts'
import { setRunForm } from '../state/store.ts'

type FieldName = Exclude<keyof SimulationForm, 'reroute' | 'steady'>

/** What the server found wrong with a field of the run. */
const faultOf = (name: string): string | undefined => {
  const { problem } = simulation.value
  return problem?.kind === 'refused' ? problem.errors.find(({ pointer }) => pointer === `/${name}`)?.message : undefined
}

const setForm = (change: Partial<SimulationForm>): void => setRunForm({ ...simulationForm.peek(), ...change })

function Fault({ of }: { readonly of: FieldName }): JSX.Element | null {
  const fault = faultOf(of)
  return fault === undefined ? null : (
    <span class="field-fault" id={`simulate-${of}-fault`} role="alert">
      {fault}
    </span>
  )
}

interface FieldProps {
  readonly name: Exclude<FieldName, 'crossing'>
  readonly label: string
  readonly hint?: string
}

function Field({ name, label, hint }: FieldProps): JSX.Element {
  const fault = faultOf(name)
  const rest = {
    id: `simulate-${name}`,
    name,
    value: simulationForm.value[name],
    ...(hint !== undefined && { placeholder: hint }),
    'aria-invalid': fault !== undefined,
    ...(fault !== undefined && { 'aria-describedby': `simulate-${name}-fault` }),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => setForm({ [name]: event.currentTarget.value }),
  }
  return (
    <label class="form-label" htmlFor={`simulate-${name}`}>
      {label}
      {name === 'start' ? <input type="date" {...rest} /> : <input type="text" inputMode="numeric" {...rest} />}
      <Fault of={name} />
    </label>
  )
}

/** What is simulated: subject, days, runs and seed. Enter starts it. */
export function SimulateForm(): JSX.Element {
  const { form: t } = simulationWords()
  const { progress, run } = simulation.value
  const crossings = [...(geography.value?.crossings.values() ?? [])].filter(({ simulated }) => simulated === true)
  return (
    <form
      class="simulate-form"
      onSubmit={(event) => {
        event.preventDefault()
        void startRun()
      }}
    >
      <label class="form-label wide">
        {t.subject}
        <select name="crossing" onChange={(event) => setForm({ crossing: event.currentTarget.value })}>
          <option value="" selected={simulationForm.value.crossing === ''}>
            {t.network}
          </option>
          {crossings.map(({ id }) => (
            <option key={id} value={id} selected={id === simulationForm.value.crossing}>
              {placeName.value(id)}
            </option>
          ))}
        </select>
        <Fault of="crossing" />
      </label>
      <Field name="start" label={t.start} />
      <Field name="days" label={t.days} />
      <Field name="replications" label={t.replications} />
      <Field name="seed" label={t.seed} />
      <div class="wide">
        <Field name="precision" label={t.precision} hint={t.precisionHint} />
      </div>
      {simulationForm.value.crossing === '' ? (
        <label class="check wide">
          <input type="checkbox" checked={simulationForm.value.reroute} onChange={(event) => setForm({ reroute: event.currentTarget.checked })} />
          {t.reroute}
        </label>
      ) : (
        <label class="check wide">
          <input type="checkbox" checked={simulationForm.value.steady} onChange={(event) => setForm({ steady: event.currentTarget.checked })} />
          {t.steady}
        </label>
      )}
      <p class="form-row wide">
        <button type="submit" class="main-button">
          {run === null ? t.run : t.runAgain}
        </button>
        {progress !== null && (
          <button type="button" class="outline-button" onClick={cancelRun}>
            {messages().cancel}
          </button>
        )}
      </p>
    </form>
  )
}
