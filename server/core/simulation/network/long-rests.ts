import type { Interval } from '../../calendar/crossing-calendar.ts'
import { minutesPerDay } from '../../units.ts'

/** Stretches between openings in which more whole days than goods wait out go by; before the first and after the last opening known nothing goes. */
export function longRests(open: readonly Interval[], waitedOutDays: number): readonly Interval[] {
  const ends = [Number.NEGATIVE_INFINITY, ...open.map(([, closes]) => closes)]
  const starts = [...open.map(([opens]) => opens), Number.POSITIVE_INFINITY]
  return ends.flatMap((end, index): readonly Interval[] => {
    const start = starts[index] ?? Number.POSITIVE_INFINITY
    return start - end >= (waitedOutDays + 1) * minutesPerDay ? [[end, start]] : []
  })
}
