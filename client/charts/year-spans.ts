import { addDays } from '#core/calendar/local-time.ts'
import { windowsOn } from '#core/calendar/season-windows.ts'
import type { ClosureReason } from '#core/network/facts/crossings.ts'
import type { Point } from '../state/index-network.ts'

/** Days, both inclusive, that make a year at a crossing what it is. */
export interface YearSpan {
  /** Why the crossing itself is closed, or `river`: the water beside it is neither open nor frozen enough. */
  readonly kind: ClosureReason | 'river'
  readonly from: string
  readonly to: string
}

const sameBanks = (one: Point, other: Point) =>
  one.sides !== undefined && other.sides !== undefined && [...one.sides].sort().join() === [...other.sides].sort().join()

/** Runs of days for which `isSo` holds. */
function runsOf(dates: readonly string[], isSo: (date: string) => boolean): readonly { readonly from: string; readonly to: string }[] {
  const runs: { from: string; to: string }[] = []
  let open = false
  for (const date of dates) {
    const last = runs.at(-1)
    const so = isSo(date)
    if (so && open && last !== undefined) last.to = date
    else if (so) runs.push({ from: date, to: date })
    open = so
  }
  return runs
}

/** Closures of a crossing and the gaps between the river seasons of its banks, within some days from a start. */
export function yearSpans(crossings: ReadonlyMap<string, Point>, id: string, start: string, days: number): readonly YearSpan[] {
  const crossing = crossings.get(id)
  if (crossing === undefined) return []
  const dates = Array.from({ length: days }, (_, day) => addDays(start, day))
  const closures = crossing.closures ?? []
  const closed = [...new Set(closures.map(({ reason }) => reason))].flatMap((kind) =>
    runsOf(dates, (date) => closures.some(({ from, to, reason }) => reason === kind && from <= date && date <= to)).map((run) => ({ kind, ...run })),
  )
  const seasons = [...crossings.values()].filter((other) => sameBanks(crossing, other)).flatMap((other) => other.seasons ?? [])
  const kinds = [...new Set(seasons.map(({ kind }) => kind))]
  const windows = kinds.map((kind) => seasons.filter((season) => season.kind === kind))
  const shut = seasons.length === 0 ? [] : runsOf(dates, (date) => windows.every((ofKind) => windowsOn(ofKind, date).length === 0))
  return [...closed, ...shut.map((run) => ({ kind: 'river' as const, ...run }))].sort((one, other) => (one.from < other.from ? -1 : 1))
}
