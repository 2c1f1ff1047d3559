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

/** Days on end of one period with the same ways open have the same shares, and are kept once: a run has many thousand ways. */
interface SeasonStretches {
  readonly ofDay: Int32Array
  /** By way, then by stretch. */
  readonly byWay: readonly Float64Array[]
}

/**
 * Shares of a flow's ways by the day of departure, where some of them lead over rivers: nothing is sent to a river that will be shut
 * for the season when it gets there; its part goes by the others, as in the periods in which just these are open, or else as they share
 * among themselves. The days of a season are those of the replication, the run-in among them. Where no way is open, goods are sent as in the period, and wait.
 *
 * @param planned by way, the shares of the periods
 */
export function seasonShares(
  ways: readonly RiverWay[],
  planned: readonly ArrayLike<number>[],
  { starts, period: periods, restsOf }: SeasonDays,
): SeasonStretches {
  const closings = ways.map(({ stops }) => stops.flatMap(({ calendar, minutes }) => restsOf(calendar).map(([from, to]) => ({ minutes, from, to }))))
  /** All other ways are open on every day. */
  const closable = [...ways.keys()].filter((way) => ways[way]?.isLimited === true || closings[way]?.length !== 0)
  const likes = likePeriods(ways, planned)
  const ofDay = new Int32Array(periods.length)
  const stretches: (readonly number[])[] = []
  const open = ways.map(() => true)
  periods.forEach((period, day) => {
    const noon = (starts[day] ?? 0) + minutesPerDay / 2
    let isAsBefore = day > 0 && period === periods[day - 1]
    for (const way of closable) {
      const isOpen = isOpenAt(way, period, noon)
      if (isOpen === open[way]) continue
      open[way] = isOpen
      isAsBefore = false
    }
    ofDay[day] = (isAsBefore ? stretches.length : stretches.push(sharesOf(period, open))) - 1
  })
  return { ofDay, byWay: ways.map((_, way) => Float64Array.from(stretches, (shares) => shares[way] ?? 0)) }

  function isOpenAt(way: number, period: number, noon: number): boolean {
    const { isLimited, open } = ways[way] as RiverWay
    if (isLimited && open[period] === false) return false
    for (const { minutes, from, to } of closings[way] ?? []) if (from - lastDays * minutesPerDay <= noon + minutes && noon + minutes < to) return false
    return true
  }

  function sharesOf(period: number, open: readonly boolean[]): readonly number[] {
    const isAsPlanned = open.every((each, way) => each === ways[way]?.open[period])
    const like = likes.get(open.join())
    const weights = open.map((each, way) => (each ? (like?.[way] ?? ways[way]?.usualShare ?? 0) : 0))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return weights.map((weight, way) => (isAsPlanned || sum === 0 ? (planned[way]?.[period] ?? 0) : weight / sum))
  }
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
