import type { DriverHours } from '../network/facts/trucking.ts'
import type { Clock } from './clock.ts'

export interface Driving {
  /** Daily and weekly rests that fall within the stretch, minutes. */
  readonly restMinutes: number
  /** Driving with its short breaks, minutes. */
  readonly drivingMinutes: number
  readonly clock: Clock
}

/**
 * One driver over a stretch of `drivingMinutes` at the wheel. A rest is taken when a limit is reached and there is still
 * road ahead, the weekly one where the week has no full day of driving left; short breaks belong to the driving. The clock given back stands at the end of the stretch.
 */
export function drive(clock: Clock, drivingMinutes: number, rules: DriverHours | undefined): Driving {
  if (rules === undefined) return { restMinutes: 0, drivingMinutes, clock: { ...clock, minute: clock.minute + drivingMinutes } }
  const perDay = Math.round(rules.drivingHoursPerDay.value * 60)
  const perWeek = rules.drivingHoursPerWeek === undefined ? Number.POSITIVE_INFINITY : Math.round(rules.drivingHoursPerWeek.value * 60)
  const beforeBreak = Math.round(rules.drivingHoursBeforeBreak.value * 60)
  const dailyRest = Math.round(rules.dailyRestHours.value * 60)
  const weeklyRest = Math.round((rules.weeklyRestHours?.value ?? rules.dailyRestHours.value) * 60)
  // Limits of the country just entered may be lower than what was driven before: then the rest comes first.
  let today = clock.drivenToday
  let week = clock.drivenThisWeek
  let ahead = drivingMinutes
  let restMinutes = 0
  let breakMinutes = 0
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
    breakMinutes += breaksBetween(today, today + stint, beforeBreak) * Math.round(rules.breakMinutes.value)
    today += stint
    week += stint
    ahead -= stint
  }
  return {
    restMinutes,
    drivingMinutes: drivingMinutes + breakMinutes,
    clock: { minute: clock.minute + restMinutes + drivingMinutes + breakMinutes, drivenToday: today, drivenThisWeek: week },
  }
}

/** Breaks due while driving from one minute of the day's driving to another: at each full multiple that is not the end. */
function breaksBetween(from: number, to: number, beforeBreak: number): number {
  return Math.max(0, Math.ceil(to / beforeBreak) - Math.max(1, Math.ceil(from / beforeBreak)))
}
