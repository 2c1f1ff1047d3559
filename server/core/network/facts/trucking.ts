import type { Direction } from './crossings.ts'
import type { RoadClass } from './links.ts'
import type { Dated, Fact, Price, Provenance, Validity } from './provenance.ts'

/**
 * Full cost (or price, as the note says) of a truck per km by registration of its tractor and country driven in.
 * The most specific record wins: direction, then country, then neither.
 */
export interface TruckCostFacts {
  readonly registration: string
  readonly country?: string
  /** Countries of the first and the last place of the stretch that one tractor drives. */
  readonly direction?: Direction
  readonly pricePerKm: Dated<Price>
  /** What a truck is ordered for at the least, however short the haul; tolls come on top. */
  readonly minimumPrice?: Dated<Price>
}

/** Distance toll for a truck of the corridor's usual kind (5-6 axles, > 12 t). */
export interface RoadTollFacts {
  readonly country: string
  readonly name: string
  /** Classes of road on which it is levied; absent: all. A road of unknown class pays, as an assumption. */
  readonly roadClasses?: readonly RoadClass[]
  readonly pricePerKm: Dated<Price>
  /** True where the full truck cost already holds the toll of its own year, so that only the rise since is added. */
  readonly includedInTruckCost: boolean
}

/**
 * Where tractors of a registration may drive. Its own country always admits a tractor; a barring rule in force wins over an admitting one;
 * where no rule is in force the tractor is not admitted.
 */
export interface AdmissionRule extends Provenance, Validity {
  readonly registrations: readonly string[]
  readonly countries: readonly string[]
  readonly admitted: boolean
  /** Places in a barring country that the tractor may still reach, to swap or reload. */
  readonly exceptPlaces?: readonly string[]
  readonly rule: string
}

/** A place where a load passes from a tractor of one registration to another. */
export interface TractorSwapPlace extends Provenance {
  readonly place: string
}

export interface DriverHours {
  readonly countries: readonly string[]
  readonly drivingHoursBeforeBreak: Fact<number>
  readonly breakMinutes: Fact<number>
  readonly drivingHoursPerDay: Fact<number>
  readonly dailyRestHours: Fact<number>
  readonly drivingHoursPerWeek?: Fact<number>
  readonly weeklyRestHours?: Fact<number>
}

/** Cartage between door and terminal, where a journey begins or ends on rails, at sea or on a barge. */
export interface DoorFacts {
  /** Usual way from the door to the terminal, km; the drayage charges cover it, there and back. */
  readonly distanceKm: Fact<number>
}

/** Weight of tractor and trailer without load, t. */
export interface VehicleWeights {
  readonly tentEmptyTonnes: Fact<number>
  readonly containerChassisEmptyTonnes: Fact<number>
}
