import type { Minute } from '../calendar/local-time.ts'
import type { DriverHours } from '../network/facts/trucking.ts'

/** Where a journey stands in time. Driving is counted on roads only and in minutes; it is nothing elsewhere. */
export interface Clock {
  readonly minute: Minute
  /** Driven since the last daily rest. */
  readonly drivenToday: number
  /** Driven since the last weekly rest. */
  readonly drivenThisWeek: number
}

export const freshDriver = (minute: Minute): Clock => ({ minute, drivenToday: 0, drivenThisWeek: 0 })

/** True where the left clock can do whatever the right one can, and no later. */
export function isNoWorse(left: Clock, right: Clock): boolean {
  return left.minute <= right.minute && left.drivenToday <= right.drivenToday && left.drivenThisWeek <= right.drivenThisWeek
}

/** A driver who stands as long as a rest takes has rested. */
export function afterStanding(clock: Clock, until: Minute, rules: DriverHours | undefined): Clock {
  const stood = until - clock.minute
  if (rules?.weeklyRestHours !== undefined && stood >= rules.weeklyRestHours.value * 60) return freshDriver(until)
  const rested = rules !== undefined && stood >= rules.dailyRestHours.value * 60
  return { minute: until, drivenToday: rested ? 0 : clock.drivenToday, drivenThisWeek: clock.drivenThisWeek }
}
