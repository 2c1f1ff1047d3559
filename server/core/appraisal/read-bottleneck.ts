import { type TrainLoad, trainLoads } from '../assignment/part-tonnes.ts'
import { daysBetween, isDate } from '../calendar/local-time.ts'
import type { Fault } from '../failures.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { placeIndexOf, placeOf } from '../routing/query-places.ts'
import { type QueryReader, queryReader } from '../routing/query-reader.ts'
import { readModes } from '../routing/read-route-query.ts'
import type { ScenarioLibrary } from '../scenario/resolve-scenario.ts'
import { leavingFaults } from '../simulation/leaving-faults.ts'
import { readScenario, type UnderScenario } from './read-scenario.ts'

/** What is asked of a bound, after defaults; an end is a place id or a country code. */
export interface BottleneckQuery {
  readonly from: string
  readonly to: string
  readonly modes: readonly ModeFamily[]
  readonly trains: TrainLoad
  readonly start: string
  readonly days: number
}

export interface BottleneckPlan extends UnderScenario {
  readonly query: BottleneckQuery
}

export type RawBottleneckQuery = Readonly<Partial<Record<keyof BottleneckQuery | 'scenario', unknown>>>

const defaults = { trains: 'containers', start: '2025-01-01', days: 365 } as const
/** Two years; facts reach no further. */
const longestDays = 730
const fields = ['from', 'to', 'modes', 'trains', 'start', 'days']

/** Reads question and scenario together; all faults at once. */
export function readBottleneck({ scenario, ...raw }: RawBottleneckQuery, network: Network, library: ScenarioLibrary): Result<BottleneckPlan, Fault> {
  const under = readScenario(scenario, network, library, '/scenario')
  const faults: Fault[] = []
  const reader = queryReader(raw, faults)
  for (const [field, value] of Object.entries(raw)) if (!fields.includes(field)) reader.fault(field, 'unexpected', value, fields)
  const on = under.ok ? under.value.network : network
  const from = readEnd(reader, on, 'from')
  const to = readEnd(reader, on, 'to')
  const inside = (place: string, country: string): boolean => network.placesById.get(place)?.country === country
  if (from !== '' && (from === to || inside(from, to) || inside(to, from))) reader.fault('to', 'sameEnds', reader.raw('to'))
  const { readyFrom, readyTo } = network.facts.dataset
  const start = reader.text('start') ?? defaults.start
  if (!isDate(start)) reader.fault('start', 'invalidDate', start)
  else if (start < readyFrom || start > readyTo) reader.fault('start', 'dateOutsideData', start, [`${readyFrom} - ${readyTo}`])
  const days = reader.number('days', 1, longestDays, true)
  const isInside = isDate(start) && start >= readyFrom && start <= readyTo
  if (days !== undefined && isInside) faults.push(...leavingFaults(start, days, readyTo))
  const query: BottleneckQuery = {
    from,
    to,
    modes: readModes(reader),
    trains: reader.oneOf('trains', trainLoads) ?? defaults.trains,
    start,
    // A year, or what is left of the data.
    days: days ?? (isInside ? Math.min(defaults.days, daysBetween(start, readyTo) + 1) : defaults.days),
  }
  if (faults.length === 0 && under.ok) return ok({ ...under.value, query })
  return failed([...faults, ...(under.ok ? [] : under.failures)])
}

function readEnd(reader: QueryReader, network: Network, field: 'from' | 'to'): string {
  if (!reader.isGiven(field)) {
    reader.fault(field, 'missing', reader.raw(field) ?? null)
    return ''
  }
  const text = reader.text(field)
  if (text === undefined) return ''
  const country = text.toUpperCase()
  if (network.facts.places.some((place) => place.country === country)) return country
  return placeOf(reader, placeIndexOf(network), field, text) ?? ''
}
