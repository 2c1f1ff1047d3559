import type { SimulationForm } from './simulation-form.ts'

/** Names of the fields of a run in a link. Sent links hold for years: a name never changes. */
const names: Readonly<Record<Exclude<keyof SimulationForm, 'reroute' | 'steady'>, string>> = {
  crossing: 'runAt',
  start: 'runStart',
  days: 'runDays',
  replications: 'runs',
  seed: 'runSeed',
  precision: 'runPrecision',
}
const fields = Object.entries(names) as readonly [keyof typeof names, string][]

/** Every field stands in the link, empty ones too, so that what a form opens on may change later. */
export function writeRunForm(form: SimulationForm, parameters: URLSearchParams): void {
  for (const [field, name] of fields) parameters.set(name, form[field])
  if (!form.reroute) parameters.set('runWays', 'held')
  if (form.steady) parameters.set('runDaysAlike', 'yes')
}

/** The form of a run that a link holds; null where it names none. Fields left out of a link typed by hand are empty. */
export function readRunForm(given: URLSearchParams): SimulationForm | null {
  if (!fields.some(([, name]) => given.has(name))) return null
  const text = (name: string) => given.get(name) ?? ''
  return {
    crossing: text(names.crossing),
    start: text(names.start),
    days: text(names.days),
    replications: text(names.replications),
    seed: text(names.seed),
    precision: text(names.precision),
    reroute: given.get('runWays') !== 'held',
    steady: given.get('runDaysAlike') === 'yes',
  }
}
