import type { CrossingCalendar } from '../calendar/crossing-calendar.ts'
import type { LinkCalendar } from '../calendar/link-calendar.ts'
import type { BorderStep, GaugeChangeStep, HandlingStep, MoveStep } from '../journey/steps.ts'
import type { DriverHours } from '../network/facts/trucking.ts'
import type { Departures } from './departures.ts'
import type { DrivingLimits } from './driving.ts'
import type { Duration } from './quantile.ts'
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
