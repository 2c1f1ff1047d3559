import type { CrossingCalendar } from '../calendar/crossing-calendar.ts'
import type { LinkCalendar } from '../calendar/link-calendar.ts'
import { moveCountry } from '../cost/move-country.ts'
import type { BorderStep, GaugeChangeStep, HandlingStep, MoveStep, Step } from '../journey/steps.ts'
import { holdsOn } from '../network/fact-on.ts'
import type { Spread } from '../network/facts/provenance.ts'
import type { DriverHours } from '../network/facts/trucking.ts'
import type { Departures } from './departures.ts'
import { type DrivingLimits, drivingLimits } from './driving.ts'
import type { JourneyContext } from './journey-context.ts'
import { type Duration, durationOf } from './quantile.ts'
import type { StepTiming } from './step-timing.ts'

/**
 * A step with all that its passage asks for at hand: durations in minutes, calendars, the rules of the country. A search
 * passes the same step thousands of times, the draws of a journey once each.
 */
export type PreparedStep = PreparedMove | PreparedHandling | PreparedGaugeChange | PreparedBorder

export interface PreparedMove {
  readonly kind: 'move'
  readonly step: MoveStep
  readonly duration: Duration
  readonly isRoad: boolean
  readonly calendar: LinkCalendar | null
  readonly rules: DriverHours | undefined
  readonly limits: DrivingLimits | undefined
}

export interface PreparedHandling {
  readonly kind: 'handling'
  readonly step: HandlingStep
  readonly duration: Duration
  readonly departures: Departures | undefined
  /** Cartage from or to a door. */
  readonly door: Duration | undefined
}

interface PreparedGaugeChange {
  readonly kind: 'gaugeChange'
  readonly step: GaugeChangeStep
  readonly duration: Duration
}

export interface PreparedBorder {
  readonly kind: 'border'
  readonly step: BorderStep
  readonly duration: Duration
  readonly zone: string
  readonly queue: StepTiming['queue']
  readonly rules: DriverHours | undefined
  /** Length of a booking slot; 0 where nobody books. */
  readonly slotMinutes: number
  readonly calendarFor: (truckGrossTonnes: number) => CrossingCalendar
}

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
