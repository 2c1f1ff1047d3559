import type { Direction } from './crossings.ts'
import type { CargoUnit } from './operations.ts'
import type { Mode } from './places.ts'
import type { Dated, Fact, Price, Provenance } from './provenance.ts'

interface TariffBase {
  readonly id: string
  /** Printed on each cost line. */
  readonly name: string
  readonly mode: Mode
  /** Countries where it holds; absent at sea. */
  readonly countries?: readonly string[]
  /** `transit`: the haul enters and leaves the 1520 space by a border; `local`: it begins or ends in it. */
  readonly traffic?: 'transit' | 'local'
  readonly teu: 1 | 2
  /** Holds for hauls that pass one of these crossings, and wins over a tariff without them. */
  readonly crossings?: readonly string[]
}

/** Base + rate x km, as the Chinese list has it. */
export interface BasePlusKmTariff extends TariffBase {
  readonly kind: 'basePlusKm'
  readonly base: Dated<Price>
  readonly perKm: Dated<Price>
}

/** A list of an older price level times the index of the day, as the Russian list 10-01 has it. */
export interface IndexedListTariff extends TariffBase {
  readonly kind: 'indexedList'
  /** List price = base + rate x km from `fromKm` on (price level of the list's year). */
  readonly steps: readonly (Provenance & { readonly fromKm: number; readonly base: Price; readonly perKm: Price })[]
  /** Multiplier by date, `low` and `high` where it is known as a range only. */
  readonly index: Dated<number>
}

/** A market price per box and km. */
export interface MarketPerKmTariff extends TariffBase {
  readonly kind: 'marketPerKm'
  readonly perKm: Dated<Price>
}

/** A market price per box for a named pair of ports, whichever way the ship takes between them. */
interface MarketPerBoxTariff extends TariffBase {
  readonly kind: 'marketPerBox'
  /** By sailing direction, `from>to` of place ids. */
  readonly direction: string
  readonly price: Dated<Price>
}

/**
 * Freight of a trade by sea or barge: base + rate x km. Liners quote by trade and direction, hardly by distance, so that the rate may be 0.
 * Holds on lanes without a market price of their own; the record that names most of departure, arrival and length wins.
 */
export interface SeaTradeTariff extends Trade {
  readonly kind: 'seaTrade'
  readonly base: Dated<Price>
  readonly perKm: Dated<Price>
}

/** Sea freight of a trade that follows the market price of one pair of ports: its share, and what comes on top. */
export interface MarketTradeTariff extends Trade {
  readonly kind: 'marketTrade'
  /** Id of a market price per box. */
  readonly market: string
  readonly share: Fact<number>
  readonly surcharge?: Fact<Price>
}

interface Trade extends TariffBase {
  readonly fromCountries?: readonly string[]
  readonly toCountries?: readonly string[]
  /** Lanes shorter than this, km: short sea and feeder trades against deep sea. */
  readonly underKm?: number
}

export type TradeTariff = SeaTradeTariff | MarketTradeTariff
export type SeaTariff = MarketPerBoxTariff | TradeTariff
export type HaulTariff = BasePlusKmTariff | IndexedListTariff | MarketPerKmTariff | SeaTariff

/** A charge for one event rather than for distance. */
export interface ChargeFacts {
  readonly id: string
  readonly name: string
  readonly charge: 'border' | 'documents' | 'equipment' | 'boxUse' | 'drayage' | 'river' | 'terminal'
  /** `border`: how the load passes. A charge that names the crossing wins over one that names the mode only. `terminal`: mode left, or entered by loading. */
  readonly modes?: readonly Mode[]
  /** `terminal`: the terminals whose own price list this is, the work, and the mode entered by a transfer. It wins over the lift of the country. */
  readonly places?: readonly string[]
  readonly operations?: readonly ('load' | 'unload' | 'transfer')[]
  readonly toModes?: readonly Mode[]
  /** `documents`: country of import; `boxUse`: country of destination of a liner's box; `drayage`: country of the terminal. */
  readonly countries?: readonly string[]
  readonly crossings?: readonly string[]
  readonly units?: readonly CargoUnit[]
  /** Country of origin and of destination of the whole journey. */
  readonly direction?: Direction
  readonly price: Dated<Price>
}

/** What a terminal asks for each day that a box stands there after the free ones; the last tier holds on. */
export interface StorageFacts {
  readonly id: string
  readonly name: string
  readonly places: readonly string[]
  readonly teu: 1 | 2
  /** Days counted from 1 on arrival. */
  readonly tiers: readonly { readonly fromDay: number; readonly perDay: Fact<Price> }[]
}

/** Days for which a carrier lends its box without charge, and what each day beyond costs; the last tier holds on. */
export interface DetentionFacts {
  readonly id: string
  readonly name: string
  /** Country of origin and of destination of the whole journey. */
  readonly direction: Direction
  readonly teu: 1 | 2
  /** `toBorder`: from fetching the box until it leaves the country of origin; `atDestination`: from unloading until its return. */
  readonly stretch: 'toBorder' | 'atDestination'
  readonly freeDays: Fact<number>
  /** Days counted from 1 on the first day of the stretch. */
  readonly tiers: readonly { readonly fromDay: number; readonly perDay: Fact<Price> }[]
}

/** VAT that a supply of transport carries in a country. */
export interface VatFacts {
  readonly id: string
  readonly country: string
  /** `internationalHaul`: the country's stretch of one through haul over its border; `domesticHaul`: a haul of its own within the country; `services`: agents and brokers. */
  readonly supply: 'internationalHaul' | 'domesticHaul' | 'services'
  readonly ratePercent: Dated<number>
}

/** Units of each currency per US dollar on one day, `USD` itself included. A record may lack currencies; then the newest earlier one that has them holds. */
export interface ExchangeRates extends Provenance {
  readonly date: string
  readonly perUsd: Readonly<Record<string, number>>
}

/** Well-to-wheel (or well-to-wake) emissions, grams CO2e per tonne-kilometre of cargo. */
export interface EmissionFactor {
  readonly mode: Mode
  readonly country?: string
  readonly traction?: 'electric' | 'diesel'
  /** Units carried; a factor that names the unit wins over one that names none. */
  readonly units?: readonly CargoUnit[]
  /** `true`: ferries, pontoons and ice roads over a crossing; `false`: ships along a river. Absent: both. */
  readonly ferry?: boolean
  /** Links both of whose ends lie in this box of degrees: one grid of a country whose grids differ. */
  readonly within?: readonly [west: number, south: number, east: number, north: number]
  readonly vehicle: string
  /** Named factor set and its version. */
  readonly set: string
  /** One boundary for every factor, so that no answer can mix two. */
  readonly boundary: 'wellToWheel'
  /** Share of its payload that the vehicle carries where it is loaded, and share of its way that it runs empty, as far as the set says. */
  readonly loadShare?: Fact<number>
  readonly emptyShare?: Fact<number>
  readonly gramsPerTonneKm: Dated<number>
  /** Factor from shortest feasible to actual distance, where the framework asks for one. */
  readonly distanceAdjustment?: number
  /** Container links under this length, km, take the feeder factor; deep-sea above. */
  readonly underKm?: number
}
