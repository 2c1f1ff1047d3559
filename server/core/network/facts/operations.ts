import type { SeaPassage } from './links.ts'
import type { Mode } from './places.ts'
import type { Dated, Fact, Price, Spread } from './provenance.ts'

/** Cargo units a user can ask for (ISO 6346 size-type codes for boxes). */
export const cargoUnits = ['22G1', '42G1', '45G1', '45R1', 'L5G1', 'tent', 'reefer-truck', 'part'] as const
export type CargoUnit = (typeof cargoUnits)[number]

export interface CargoUnitFacts {
  readonly unit: CargoUnit
  /** Twenty-foot equivalents on rail and sea; what a truck load takes when it is put in a box. */
  readonly teu: number
  /** Empty weight of the box, t; 0 for a truck body, whose weight is in the vehicle. */
  readonly tareTonnes: Fact<number>
  readonly volumeCubicMetres: Fact<number>
  /** EUR pallets (1.2 x 0.8 m) that stand on the floor of a full unit. */
  readonly palletPlaces?: Fact<number>
  /** The box that carries the same goods on rail and at sea; absent where the unit is a box itself. */
  readonly boxEquivalent?: CargoUnit
  /** Part loads only: cargo of a whole unit, t, and the least share of a unit that is charged. Without both the whole unit is. */
  readonly payloadTonnes?: Fact<number>
  readonly minimumShare?: Fact<number>
  /** Part loads only: tonnes charged for a cubic metre and for an EUR pallet, where the goods weigh less. */
  readonly tonnesPerCubicMetre?: Fact<number>
  readonly tonnesPerPallet?: Fact<number>
}

/** Largest payload or gross weight that a service or a country admits. */
export interface WeightLimit {
  readonly service: 'china-europe-train' | 'ordinary-rail' | 'sea' | 'road'
  /** Countries where the limit holds; absent: wherever the service runs. */
  readonly countries?: readonly string[]
  readonly units?: readonly CargoUnit[]
  /** Countries whose railway takes these units in pairs only. */
  readonly pairsIn?: readonly string[]
  readonly measure: 'grossUnitTonnes' | 'grossVehicleTonnes'
  readonly limit: Dated<number>
}

/** Loading, unloading or change of mode at a terminal. */
export interface HandlingFacts {
  readonly operation: 'load' | 'unload' | 'transfer' | 'tractorSwap'
  /** Absent: every mode or country not named by another record. The most specific record wins. */
  readonly mode?: Mode
  readonly country?: string
  /** Hours of work: from arrival at the terminal to readiness on the carrier (load, transfer) or from its arrival to release (unload). */
  readonly hours: Fact<Spread>
  /**
   * Loading only: departures a week of a train or ship that is no named service on file. The wait for it comes on top of
   * `hours`, after a transfer to the mode too. Absent: the carrier waits for its load, as a truck does.
   */
  readonly departuresPerWeek?: Fact<number>
  /** Per box; empty where no charge is on file. */
  readonly price: Dated<Price>
}

/** A yard where boxes change gauge, for loads that travel in this direction only. */
export interface GaugeChangeFacts {
  readonly place: string
  readonly from: Mode
  readonly to: Mode
  readonly hours: Fact<Spread>
  /**
   * Flatcars of the yard: how many there are, how many a container train takes, and days until they are back. While too few are at
   * hand, trains take the congested hours of the crossing. Absent: never too few.
   */
  readonly flatcars?: Fact<{ readonly count: number; readonly perTrain: number; readonly returnDays: number }>
  readonly price: Dated<Price>
}

/** Progress over ground of a service, stops on the line included, km a day (rail, river, sea) or km an hour (road). */
export interface SpeedFacts {
  readonly mode: Mode
  readonly country?: string
  readonly service: 'china-europe-train' | 'ordinary-rail' | 'road' | 'sea' | 'river'
  readonly unit: 'kmPerDay' | 'kmPerHour'
  /** Sea lanes by this way only. */
  readonly passage?: SeaPassage
  /** These links only. */
  readonly links?: readonly string[]
  /** These named services only. */
  readonly named?: readonly string[]
  /** Lanes shorter than this, km; a lane with a passage takes the record of its passage. */
  readonly underKm?: number
  /** `p90` is the slow end: nine of ten are faster. */
  readonly speed: Fact<Spread>
}

/** How far delays of one journey go together. */
export interface UncertaintyFacts {
  /** Correlation of two legs' delays through the shared congestion state, 0 to 1. */
  readonly sharedCongestion: Fact<number>
  /** Draws of a journey behind P10, P50, P90. */
  readonly draws: number
}

/** Net tonnes of a loaded vehicle, to bring capacities stated in vehicles, trains, TEU and tonnes to one unit. */
export interface LoadFacts {
  readonly tonnesPerTruck: Fact<number>
  readonly tonnesPerContainerTrain: Fact<number>
  readonly tonnesPerBulkTrain: Fact<number>
  readonly tonnesPerTeu: Fact<number>
  /** Boxes that one crane of a yard lifts in an hour. Absent: what one more crane buys is not told. */
  readonly boxesPerCraneHour?: Fact<number>
}
