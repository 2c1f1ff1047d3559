import type { Direction, VehicleClass } from './crossings.ts'
import type { Fact, Provenance, Validity } from './provenance.ts'

/** Traffic that wants to pass a crossing, given to the simulation as input. */
export interface CrossingDemand {
  readonly crossing: string
  readonly flows: readonly DemandFlow[]
  /** Multiplier by hour of the local day at the side of departure, 24 values of mean 1. */
  readonly hourProfile: Fact<readonly number[]>
  /** Multiplier by ISO weekday, 7 values of mean 1. */
  readonly weekdayProfile: Fact<readonly number[]>
  /** Share of booked vehicles that do not come. */
  readonly noShowShare: Fact<number>
  /** Shape of service times: coefficient of variation of one inspection. */
  readonly serviceVariation: Fact<number>
  /** Seconds between two vehicles on one lane of the bridge, and its passage time. */
  readonly bridgeHeadwaySeconds: Fact<number>
  readonly bridgePassageMinutes: Fact<number>
}

export interface DemandFlow {
  readonly direction: Direction
  readonly class: VehicleClass
  readonly vehiclesPerDay: Fact<number>
}

/** Public days off and weekend days worked. */
export interface CountryCalendar extends Provenance, Validity {
  readonly country: string
  readonly year: number
  readonly daysOff: readonly { readonly date: string; readonly name: string }[]
  readonly workingWeekendDays: readonly string[]
}
