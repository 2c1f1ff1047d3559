import { addDays, daysBetween } from '../calendar/local-time.ts'
import type { Fault } from '../failures.ts'

/** A period that begins within the data, and ends after their last day: calendars, closures and facts of later days are not on file. */
export function leavingFaults(start: string, days: number, last: string): readonly Fault[] {
  const end = addDays(start, days - 1)
  if (end <= last) return []
  return [{ pointer: '/days', code: 'runLeavesData', value: days, allowed: [`1-${daysBetween(start, last) + 1}`], parameters: { start, end, last } }]
}
