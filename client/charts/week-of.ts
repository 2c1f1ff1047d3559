import type { SweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import { daysBetween } from '#core/calendar/local-time.ts'

/** The week whose ready day is nearest to the day asked for. */
export function weekOf(weeks: readonly Pick<SweepWeek, 'ready'>[], date: string): number {
  const away = weeks.map(({ ready }) => Math.abs(daysBetween(ready, date)))
  return away.indexOf(Math.min(...away))
}
