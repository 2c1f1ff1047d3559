import type { Interval } from '../calendar/crossing-calendar.ts'

/** Minutes of `[from, to)` that lie in sorted intervals which do not overlap. */
export function openMinutes(intervals: readonly Interval[], from: number, to: number): number {
  let sum = 0
  for (const [opens, closes] of intervals) {
    if (opens >= to) break
    if (closes > from) sum += Math.min(closes, to) - Math.max(opens, from)
  }
  return sum
}
