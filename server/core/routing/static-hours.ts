import { localDate } from '../calendar/local-time.ts'
import { moveCountry } from '../cost/move-country.ts'
import type { Step } from '../journey/steps.ts'
import type { DriverHours } from '../network/facts/trucking.ts'
import { freshDriver } from './clock.ts'
import { departureAt } from './departures.ts'
import { drive } from './driving.ts'
import type { JourneyContext } from './journey-context.ts'

/** Days of driving over which rests are spread to get a steady pace. */
const steadyDays = 6

/** Median hours of a step whatever the time of day and year, rests of drivers spread evenly over the way: a weight that adds up. */
export function staticHours(context: JourneyContext, step: Step): number {
  const { hours, queue, departures, door } = context.timingOf(step)
  const cartage = door?.hours.p50 ?? 0
  if (step.kind === 'border') {
    const month = Number(localDate(context.ready, context.zoneOf(step.place)).slice(5, 7))
    return hours.p50 + (queue?.(month)?.p50 ?? 0)
  }
  if (departures !== undefined) return cartage + (departureAt(departures, context.ready, context.ready + hours.p50 * 60, 0) - context.ready) / 60
  if (step.kind !== 'move' || step.mode !== 'road') return cartage + hours.p50
  const rules = context.driverHours(moveCountry(context.network, step))
  if (rules === undefined) return hours.p50
  return hours.p50 * steadyShare(rules)
}

const shares = new WeakMap<DriverHours, number>()

/** Hours on the road for each hour at the wheel. */
function steadyShare(rules: DriverHours): number {
  const known = shares.get(rules)
  if (known !== undefined) return known
  const driven = Math.round(steadyDays * rules.drivingHoursPerDay.value * 60)
  const steady = drive(freshDriver(0), driven, rules)
  const share = (steady.restMinutes + rules.dailyRestHours.value * 60 + steady.drivingMinutes) / driven
  shares.set(rules, share)
  return share
}
