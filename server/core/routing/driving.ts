import type { DriverHours } from '../network/facts/trucking.ts'
import type { Clock, RunningClock } from './clock.ts'

export interface Driving {
  /** Daily and weekly rests that fall within the stretch, minutes. */
  readonly restMinutes: number
  /** Driving with its short breaks, minutes. */
  readonly drivingMinutes: number
  readonly clock: Clock
}

/** The hours that a driver may keep, in whole minutes. */
export interface DrivingLimits {
  readonly perDay: number
  readonly perWeek: number
  readonly beforeBreak: number
  readonly breakMinutes: number
  readonly dailyRest: number
  readonly weeklyRest: number
}

export const drivingLimits = (rules: DriverHours): DrivingLimits => ({
  perDay: Math.round(rules.drivingHoursPerDay.value * 60),
  perWeek: rules.drivingHoursPerWeek === undefined ? Number.POSITIVE_INFINITY : Math.round(rules.drivingHoursPerWeek.value * 60),
  beforeBreak: Math.round(rules.drivingHoursBeforeBreak.value * 60),
  breakMinutes: Math.round(rules.breakMinutes.value),
  dailyRest: Math.round(rules.dailyRestHours.value * 60),
  weeklyRest: Math.round((rules.weeklyRestHours?.value ?? rules.dailyRestHours.value) * 60),
})

/**
 * One driver over a stretch of `drivingMinutes` at the wheel. A rest is taken when a limit is reached and there is still
 * road ahead, the weekly one where the week has no full day of driving left; short breaks belong to the driving. The clock given back stands at the end of the stretch.
 */
export function drive(clock: Clock, drivingMinutes: number, rules: DriverHours | undefined): Driving {
  const running = { ...clock }
  const restMinutes = driveOn(running, drivingMinutes, rules === undefined ? undefined : drivingLimits(rules))
  return { restMinutes, drivingMinutes: running.minute - clock.minute - restMinutes, clock: running }
}

/** The same with the clock moved on in place; gives back the minutes of rest. */
export function driveOn(clock: RunningClock, drivingMinutes: number, limits: DrivingLimits | undefined): number {
  if (limits === undefined) {
    clock.minute += drivingMinutes
    return 0
  }
  const { perDay, perWeek, beforeBreak, breakMinutes, dailyRest, weeklyRest } = limits
  // Limits of the country just entered may be lower than what was driven before: then the rest comes first.
  let today = clock.drivenToday
  let week = clock.drivenThisWeek
  let ahead = drivingMinutes
  let restMinutes = 0
  let pauseMinutes = 0
  while (ahead > 0) {
    const isDayOver = today >= perDay
    if (week >= perWeek || (isDayOver && perWeek - week < perDay)) {
      restMinutes += weeklyRest
      today = 0
      week = 0
    } else if (isDayOver) {
      restMinutes += dailyRest
      today = 0
    }
    const stint = Math.min(ahead, perDay - today, perWeek - week)
    pauseMinutes += breaksBetween(today, today + stint, beforeBreak) * breakMinutes
    today += stint
    week += stint
    ahead -= stint
  }
  clock.minute += restMinutes + drivingMinutes + pauseMinutes
  clock.drivenToday = today
  clock.drivenThisWeek = week
  return restMinutes
}

/** Breaks due while driving from one minute of the day's driving to another: at each full multiple that is not the end. */
function breaksBetween(from: number, to: number, beforeBreak: number): number {
  return Math.max(0, Math.ceil(to / beforeBreak) - Math.max(1, Math.ceil(from / beforeBreak)))
}
