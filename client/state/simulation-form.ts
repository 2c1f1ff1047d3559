/** What is to be simulated, as it is typed: the server says what is wrong with it, in words, where a field holds no number. */
export interface SimulationForm {
  /** Empty: the whole network. */
  readonly crossing: string
  readonly start: string
  readonly days: string
  readonly replications: string
  readonly seed: string
  /** Wanted half width of the intervals over their means, per cent; empty: none. */
  readonly precision: string
  /** Of the whole network: goods may choose other ways at the queues of the run. */
  readonly reroute: boolean
  /** Of one crossing: every day like the first. */
  readonly steady: boolean
}

/**
 * The calendar year of a ready date at the crossing that has the longest demand on file, ten times. Links that name no run mean
 * this one, for years: the values never change.
 */
export const formFor = (readyDate: string): SimulationForm => ({
  crossing: 'heihe-bridge',
  start: `${readyDate.slice(0, 4)}-01-01`,
  days: '365',
  replications: '10',
  seed: '1',
  precision: '',
  reroute: true,
  steady: false,
})

const numberOf = (text: string): unknown => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text.trim() === '' ? undefined : text)

/** The form as the server takes it; fields left empty are left out, what is no number goes as it stands. */
export function simulationFields({ crossing, start, days, replications, seed, precision, reroute, steady }: SimulationForm): Readonly<Record<string, unknown>> {
  const share = numberOf(precision)
  const fields = {
    crossing: crossing === '' ? undefined : crossing,
    start: start === '' ? undefined : start,
    days: numberOf(days),
    replications: numberOf(replications),
    seed: numberOf(seed),
    precision: typeof share === 'number' ? share / 100 : share,
    steady: crossing !== '' && steady ? true : undefined,
    noReroute: crossing === '' && !reroute ? true : undefined,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
