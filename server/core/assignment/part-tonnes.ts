import { factOn } from '../network/fact-on.ts'
import type { CapacityPart, Crossing, Direction } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { LoadFacts } from '../network/facts/operations.ts'
import type { Dated, Provenance } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import { daysPerYear } from '../units.ts'
import type { Period } from './period.ts'

export const trainLoads = ['containers', 'bulk'] as const
/** What a train carries, which decides its tonnes. */
export type TrainLoad = (typeof trainLoads)[number]

/** A stated capacity on the way of freight, averaged over the days of a period. */
export interface CapacityBound extends Pick<Provenance, 'source' | 'asOf' | 'grade'> {
  /** Of one direction, t a day on the mean of all days, closed ones included. */
  readonly tonnesPerDay: number
  /** As stated on the first day of the period on which it holds. */
  readonly amount: number
  readonly unit: CapacityPart['unit'] | 'trainPairsPerDay'
  /** True where the figure counts both directions and no share of each is on file: the bound supposes the other one empty. */
  readonly bothDirections: boolean
  readonly crossing?: string
  readonly link?: string
  readonly part: CapacityPart['part']
  readonly side?: string
  readonly lanes?: number
  /** Hours of a working day of the crossing. */
  readonly hours?: number
}

const minutesPerDayInHours = 24

/**
 * Parts of a crossing with a stated capacity for freight in a direction, one record a part, side and unit, in the order of
 * the data. What is stated for buses and cars does not count; a figure of all classes counts by the share of trucks on file.
 */
export function crossingBounds(network: Network, crossing: Crossing, direction: Direction, period: Period, trains: TrainLoad): readonly CapacityBound[] {
  const works = period.crossingWorks(crossing)
  const hours = period.crossingHours(crossing)
  const groups = new Map<string, readonly CapacityPart[]>()
  for (const part of crossing.capacity) {
    if (trains === 'bulk' && (part.trains === 'containers' || part.unit === 'teuPerYear')) continue
    const key = `${part.part} ${part.side ?? ''} ${part.unit}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  return [...groups.values()].flatMap((records) => {
    const own = freightRecord(records, direction) ?? freightRecord(records, 'both')
    if (own === undefined) return []
    const ofTrucks = own.class === 'all' && own.unit === 'vehiclesPerDay' ? (crossing.classShares?.value.truck ?? 1) : 1
    const share = own.direction === 'both' ? crossing.directionShares?.value[direction] : 1
    const perUnit = tonnesOf(network.facts.operations.loads, own.unit, trains) * ofTrucks * (share ?? 1)
    const lanes = own.lanes === undefined ? undefined : valueOn(own.lanes, period.dates[0] ?? '')
    const amounts = period.dates.map((date) => valueOn(own.perDay, date) ?? 0)
    const first = factOn(own.perDay, period.dates[amounts.findIndex((amount) => amount > 0)] ?? period.dates[0] ?? '')
    if (first === undefined) return []
    return [
      {
        tonnesPerDay: mean(amounts.map((amount, day) => (works[day] === true ? amount * perUnit : 0))),
        amount: first.value,
        unit: own.unit,
        bothDirections: share === undefined,
        crossing: crossing.id,
        part: own.part,
        ...(own.side !== undefined && { side: own.side }),
        ...(lanes !== undefined && { lanes }),
        hours,
        source: first.source,
        asOf: first.asOf,
        grade: first.grade,
      },
    ]
  })
}

/** The least of a link's stated capacities in the direction of travel; null where none is on file. */
export function linkBound(network: Network, link: Link, isForward: boolean, period: Period, trains: TrainLoad): CapacityBound | null {
  const works = period.linkWorks(link)
  const own = (link.capacity ?? []).filter(
    ({ direction, trains: counted }) =>
      (direction === 'both' || direction === (isForward ? 'forward' : 'backward')) && (trains === 'containers' || counted !== 'containers'),
  )
  const bounds = own.flatMap(({ unit, direction, amount }): readonly CapacityBound[] => {
    const first = factOn(amount, period.dates[0] ?? '')
    if (first === undefined) return []
    const perUnit =
      unit === 'trainPairsPerDay' ? tonnesOf(network.facts.operations.loads, 'trainsPerDay', trains) : tonnesOf(network.facts.operations.loads, unit, trains)
    const amounts = period.dates.map((date, day) => (works[day] === true ? (valueOn(amount, date) ?? 0) * perUnit : 0))
    const { value, source, asOf, grade } = first
    // A pair of trains is one each way.
    return [
      {
        tonnesPerDay: mean(amounts),
        amount: value,
        unit,
        bothDirections: direction === 'both' && unit !== 'trainPairsPerDay',
        link: link.id,
        part: 'line',
        source,
        asOf,
        grade,
      },
    ]
  })
  return bounds.reduce<CapacityBound | null>((least, bound) => (least === null || bound.tonnesPerDay < least.tonnesPerDay ? bound : least), null)
}

/** Tonnes a day of one unit of a stated capacity. */
export function tonnesOf(loads: LoadFacts, unit: CapacityPart['unit'], trains: TrainLoad): number {
  const byUnit: Readonly<Record<CapacityPart['unit'], number>> = {
    vehiclesPerDay: loads.tonnesPerTruck.value,
    vehiclesPerHour: loads.tonnesPerTruck.value * minutesPerDayInHours,
    trainsPerDay: trains === 'bulk' ? loads.tonnesPerBulkTrain.value : loads.tonnesPerContainerTrain.value,
    tonnesPerYear: 1 / daysPerYear,
    teuPerYear: loads.tonnesPerTeu.value / daysPerYear,
  }
  return byUnit[unit]
}

const freightRecord = (records: readonly CapacityPart[], direction: CapacityPart['direction']): CapacityPart | undefined => {
  const ofDirection = records.filter((record) => record.direction === direction)
  return ofDirection.find((record) => record.class === 'truck' || record.class === 'train') ?? ofDirection.find((record) => record.class === 'all')
}

/** None before the first day on which a figure holds: what opens in 2028 lets nothing through today. */
function valueOn(values: Dated<number>, date: string): number | undefined {
  const fact = factOn(values, date)
  return fact === undefined || (fact.validFrom ?? '') > date ? undefined : fact.value
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length)
