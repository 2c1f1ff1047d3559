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

/** The same for a course that runs through many steps: each moves it on in place, and nothing is made anew. */
export interface RunningClock {
  minute: Minute
  drivenToday: number
  drivenThisWeek: number
}

export const freshDriver = (minute: Minute): RunningClock => ({ minute, drivenToday: 0, drivenThisWeek: 0 })

/** True where the left clock can do whatever the right one can, and no later. */
export function isNoWorse(left: Clock, right: Clock): boolean {
  return left.minute <= right.minute && left.drivenToday <= right.drivenToday && left.drivenThisWeek <= right.drivenThisWeek
}

/** Moves the clock on to an instant after which whoever drives is fresh. */
export function moveOn(clock: RunningClock, minute: Minute): void {
  clock.minute = minute
  clock.drivenToday = 0
  clock.drivenThisWeek = 0
}

/** A driver who stands as long as a rest takes has rested. */
export function stand(clock: RunningClock, until: Minute, rules: DriverHours | undefined): void {
  const stood = until - clock.minute
  const isWeekly = rules?.weeklyRestHours !== undefined && stood >= rules.weeklyRestHours.value * 60
  const isDaily = rules !== undefined && stood >= rules.dailyRestHours.value * 60
  clock.minute = until
  if (isDaily || isWeekly) clock.drivenToday = 0
  if (isWeekly) clock.drivenThisWeek = 0
}
