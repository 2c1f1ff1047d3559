import type { Crossing } from './crossings.ts'
import type { CountryCalendar, CrossingDemand } from './demand.ts'
import type { CommodityFacts, FreightDemand } from './freight.ts'
import type { Geometry, Link, LinkClosure } from './links.ts'
import type { ChargeFacts, DetentionFacts, EmissionFactor, ExchangeRates, HaulTariff, StorageFacts, VatFacts } from './money.ts'
import type { CargoUnitFacts, GaugeChangeFacts, HandlingFacts, LoadFacts, SpeedFacts, UncertaintyFacts, WeightLimit } from './operations.ts'
import type { Names, Place } from './places.ts'
import type { Dated } from './provenance.ts'
import type { TradeRule } from './rules.ts'
import type { NamedService } from './services.ts'
import type { AdmissionRule, DoorFacts, DriverHours, RoadTollFacts, TractorSwapPlace, TruckCostFacts, VehicleWeights } from './trucking.ts'

export interface Source {
  readonly citation: string
  readonly licence?: string
  readonly url?: string
}

export interface Dataset {
  readonly version: string
  readonly names: Names
  /** Ready dates that can be asked for, first and last. */
  readonly readyFrom: string
  readonly readyTo: string
  /** Notices that whoever shows the data must print. */
  readonly attribution: readonly string[]
}

/** Everything in `network-data/`, file by file, as read; the field names are the file names. */
export interface Facts {
  readonly dataset: Dataset
  readonly sources: Readonly<Record<string, Source>>
  readonly places: readonly Place[]
  readonly links: readonly Link[]
  /** By link id. A link without one is drawn straight. */
  readonly geometry: Readonly<Record<string, Geometry>>
  readonly crossings: readonly Crossing[]
  readonly calendars: readonly CountryCalendar[]
  /** Trains, ships and ferries that run under a name. */
  readonly services: readonly NamedService[]
  readonly operations: {
    readonly handling: readonly HandlingFacts[]
    readonly gaugeChanges: readonly GaugeChangeFacts[]
    readonly speeds: readonly SpeedFacts[]
    readonly uncertainty: UncertaintyFacts
    readonly loads: LoadFacts
  }
  readonly cargo: {
    readonly units: readonly CargoUnitFacts[]
    readonly limits: readonly WeightLimit[]
  }
  readonly trucking: {
    readonly costs: readonly TruckCostFacts[]
    readonly tolls: readonly RoadTollFacts[]
    readonly admission: readonly AdmissionRule[]
    readonly swapPlaces: readonly TractorSwapPlace[]
    readonly driverHours: readonly DriverHours[]
    readonly weights: VehicleWeights
    /** Absent: a journey goes from terminal to terminal unless a distance is asked for. */
    readonly doors?: DoorFacts
    /** Registrations tried when the user names none. */
    readonly registrations: readonly string[]
  }
  readonly tariffs: {
    readonly hauls: readonly HaulTariff[]
    readonly charges: readonly ChargeFacts[]
    /** Absent: no terminal's storage is on file. */
    readonly storage?: readonly StorageFacts[]
    /** Absent: no carrier's free days are on file. */
    readonly detention?: readonly DetentionFacts[]
    /** Premium of cargo insurance as a share of the value of the goods; absent: none is quoted. */
    readonly insurance?: Dated<number>
    /** Absent: the VAT of no leg is on file. */
    readonly vat?: readonly VatFacts[]
  }
  readonly exchangeRates: readonly ExchangeRates[]
  readonly emissions: readonly EmissionFactor[]
  readonly demand: readonly CrossingDemand[]
  /** Commodities and the freight of the base year; absent in a network that is never simulated as a whole. */
  readonly freight?: CommodityFacts & { readonly demands: readonly FreightDemand[] }
  readonly rules: readonly TradeRule[]
  /** English description by HS code of 2, 4 and 6 digits. */
  readonly harmonizedSystem: Readonly<Record<string, string>>
  /** Links shut by the scenario applied; no file of the folder holds any. */
  readonly linkClosures?: readonly LinkClosure[]
}
