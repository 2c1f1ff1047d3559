import type { CrossingCalendar } from '../calendar/crossing-calendar.ts'
import { moveCountry } from '../cost/move-country.ts'
import type { BorderStep, Step } from '../journey/steps.ts'
import { holdsOn } from '../network/fact-on.ts'
import type { Spread } from '../network/facts/provenance.ts'
import { drivingLimits } from './driving.ts'
import type { JourneyContext } from './journey-context.ts'
import type { PreparedStep } from './prepared-step.ts'
import { type Duration, durationOf } from './quantile.ts'

export function prepareStep(context: JourneyContext, step: Step): PreparedStep {
  const timing = context.timingOf(step)
  const duration = durationOf(timing.hours)
  switch (step.kind) {
    case 'move': {
      const rules = step.vehicle === undefined ? undefined : context.driverHours(moveCountry(context.network, step))
      return {
        kind: 'move',
        step,
        duration,
        isRoad: step.mode === 'road',
        calendar: context.linkCalendarOf(step.link),
        rules,
        limits: rules && drivingLimits(rules),
      }
    }
    case 'handling':
      return { kind: 'handling', step, duration, departures: timing.departures, door: optional(timing.door?.hours) }
    case 'gaugeChange':
      return { kind: 'gaugeChange', step, duration }
    case 'border':
      return {
        kind: 'border',
        step,
        duration,
        zone: context.zoneOf(step.place),
        queue: timing.queue,
        rules: step.vehicle === undefined ? undefined : context.driverHours(context.countryOf(step.place)),
        slotMinutes: slotMinutes(context, step),
        calendarFor: calendarFor(context, step),
      }
  }
}

const optional = (hours: Spread | undefined): Duration | undefined => (hours === undefined ? undefined : durationOf(hours))

/** Trucks that book come at the beginning of a slot. */
function slotMinutes(context: JourneyContext, step: BorderStep): number {
  const { booking } = context.crossing(step.crossing)
  return booking === undefined || step.vehicle === undefined || !holdsOn(booking, context.readyDate) ? 0 : booking.value.slotMinutes
}

/** Calendars by the weight of the vehicle. A query has two: the truck as asked and the one under its box. */
function calendarFor(context: JourneyContext, step: BorderStep): (truckGrossTonnes: number) => CrossingCalendar {
  if (step.vehicle === undefined) {
    const calendar = context.calendarOf(step.crossing, 0)
    return () => calendar
  }
  const byTonnes = new Map<number, CrossingCalendar>()
  return (tonnes) => {
    const calendar = byTonnes.get(tonnes) ?? context.calendarOf(step.crossing, tonnes)
    byTonnes.set(tonnes, calendar)
    return calendar
  }
}
