import { addDays } from '../calendar/local-time.ts'
import type { Network } from '../network/network.ts'
import type { FlowPeriod } from './freight-flow.ts'
import { periodOf } from './period.ts'

/** What a way needs open. */
export interface WayNeeds {
  readonly crossings: readonly string[]
  readonly links: readonly string[]
}

export interface OpenPeriods {
  readonly periods: readonly FlowPeriod[]
  /** Days of each period. */
  readonly days: readonly number[]
  /** By way and period. */
  readonly open: readonly (readonly boolean[])[]
}

/**
 * Parts the days of a run where the ways that goods can count on change: a ferry's season ends, a bridge is shut for good. What is
 * shut for no longer than goods wait (a night, a holiday, a strike) parts nothing.
 *
 * @param waitedOutDays longest closure, in days, that goods wait out
 */
export function openPeriods(network: Network, ways: readonly WayNeeds[], start: string, days: number, waitedOutDays: number): OpenPeriods {
  // Whether a rest at either end of the run is short shows only beyond it.
  const beyond = waitedOutDays + 1
  const period = periodOf(network, addDays(start, -beyond), days + 2 * beyond)
  const dates = period.dates.slice(beyond, beyond + days)
  const known = new Map<string, readonly boolean[] | null>()
  /** Days on which goods count on it; null where that is every day. */
  const daysOf = (id: string, works: () => readonly boolean[]): readonly boolean[] | null => {
    const found = known.get(id)
    if (found !== undefined) return found
    const counted = waitedOut(works(), waitedOutDays).slice(beyond, beyond + days)
    const kept = counted.includes(false) ? counted : null
    known.set(id, kept)
    return kept
  }
  const byWay = ways.map(({ crossings, links }) => {
    const limits = [
      ...crossings.map((id) => {
        const crossing = network.crossingsById.get(id)
        return crossing === undefined ? null : daysOf(`crossing ${id}`, () => period.crossingWorks(crossing))
      }),
      ...links.map((id) => {
        const link = network.linksById.get(id)
        return link === undefined ? null : daysOf(`link ${id}`, () => period.linkWorks(link))
      }),
    ].filter((limit) => limit !== null)
    return limits.length === 0 ? null : dates.map((_, day) => limits.every((limit) => limit[day] === true))
  })
  const limits = [...known.values()].filter((limit) => limit !== null)
  const starts = dates.flatMap((_, day) => (day === 0 || limits.some((limit) => limit[day] !== limit[day - 1]) ? [day] : []))
  const ends = starts.map((_, index) => (starts[index + 1] ?? days) - 1)
  return {
    periods: starts.map((first, index) => ({ from: dates[first] ?? start, to: dates[ends[index] ?? first] ?? start })),
    days: starts.map((first, index) => (ends[index] ?? first) - first + 1),
    open: byWay.map((open) => starts.map((first) => open === null || open[first] === true)),
  }
}

/** Days of work, short stretches of rest between or beside them counted in. */
function waitedOut(works: readonly boolean[], waitedOutDays: number): readonly boolean[] {
  const counted = [...works]
  let first = 0
  for (let day = 0; day <= works.length; day += 1) {
    if (day < works.length && works[day] === false) continue
    if (day - first <= waitedOutDays) counted.fill(true, first, day)
    first = day + 1
  }
  return counted
}
