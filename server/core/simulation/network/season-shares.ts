import type { Interval } from '../../calendar/crossing-calendar.ts'
import { minutesPerDay } from '../../units.ts'
import type { RiverWay } from './river-flows.ts'

/** An assumption: nobody is sent to a river whose season ends within so many days of getting there, since a queue or one bad day would hold the truck for weeks. */
const lastDays = 3

export interface SeasonDays {
  /** When each local day of the place of departure begins; one more than there are days. */
  readonly starts: Float64Array
  /** By day. */
  readonly period: Int32Array
  /** When a calendar rests for longer than goods wait, minutes from the origin of the run. */
  readonly restsOf: (calendar: number) => readonly Interval[]
}

/**
 * Shares of a flow's ways by the day of departure, where some of them lead over rivers: nothing is sent to a river that will be shut
 * for the season when it gets there; its part goes by the others, as in the periods in which just these are open, or else as they share
 * among themselves. The days of a season are those of the replication, the run-in among them. Where no way is open, goods are sent as in the period, and wait.
 *
 * @param planned by way, the shares of the periods
 * @returns by way, then by day
 */
export function seasonShares(
  ways: readonly RiverWay[],
  planned: readonly ArrayLike<number>[],
  { starts, period: periods, restsOf }: SeasonDays,
): readonly Float64Array[] {
  const byWay = ways.map(() => new Float64Array(periods.length))
  const rests = ways.map(({ stops }) =>
    stops.map(({ calendar, minutes }) => ({ minutes, rests: restsOf(calendar) })).filter(({ rests: any }) => any.length > 0),
  )
  const likes = likePeriods(ways, planned)
  periods.forEach((period, day) => {
    const noon = (starts[day] ?? 0) + minutesPerDay / 2
    const open = ways.map(
      ({ isLimited, open: inPeriods }, way) =>
        !(isLimited && inPeriods[period] === false) &&
        (rests[way] ?? []).every(
          ({ minutes, rests: shut }) => !shut.some(([from, to]) => from - lastDays * minutesPerDay <= noon + minutes && noon + minutes < to),
        ),
    )
    const isAsPlanned = open.every((isOpen, way) => isOpen === ways[way]?.open[period])
    const like = likes.get(open.join())
    const weights = open.map((isOpen, way) => (isOpen ? (like?.[way] ?? ways[way]?.usualShare ?? 0) : 0))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    byWay.forEach((shares, way) => {
      shares[day] = isAsPlanned || sum === 0 ? (planned[way]?.[period] ?? 0) : (weights[way] ?? 0) / sum
    })
  })
  return byWay
}

/** Sums of the shares of all periods with the same ways open, by those ways: goods divide there at the queues of such days. */
function likePeriods(ways: readonly RiverWay[], planned: readonly ArrayLike<number>[]): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, readonly number[]>()
  for (const period of (ways[0]?.open ?? []).keys()) {
    const key = ways.map(({ open }) => open[period] === true).join()
    sums.set(
      key,
      planned.map((shares, way) => (sums.get(key)?.[way] ?? 0) + (shares[period] ?? 0)),
    )
  }
  return sums
}
