import type { Mode, Names, Position } from './places.ts'
import type { Dated, Fact, Provenance } from './provenance.ts'

export const roadClasses = ['expressway', 'trunk', 'regional'] as const
/** `trunk` is a national or federal road; `regional` one whose owner may cut axle loads in spring. */
export type RoadClass = (typeof roadClasses)[number]

export const seaPassages = ['suez', 'cape', 'northernSeaRoute'] as const
/** The way taken between the Far East and Europe. */
export type SeaPassage = (typeof seaPassages)[number]

/** What a line or road carries in a day or year; `forward` is from the link's `from` to its `to`. */
export interface LinkCapacity {
  readonly unit: 'trainPairsPerDay' | 'trainsPerDay' | 'tonnesPerYear' | 'vehiclesPerDay'
  readonly direction: 'forward' | 'backward' | 'both'
  readonly amount: Dated<number>
  /** Counts trains of containers alone: trains of coal and ore run beside them and are not bounded by it. */
  readonly trains?: 'containers'
}

/** Days of the year, `MM-DD` where usual and `YYYY-MM-DD` where observed, both inclusive; `from` after `to` runs over New Year. */
interface SeasonWindow extends Provenance {
  readonly from: string
  readonly to: string
  /** Standard deviation of the ends from year to year. */
  readonly spreadDays?: number
}

/**
 * A stretch of line, road, river or sea between two places. Travelled both ways unless `oneWay`.
 * A link never lies in two countries unless it is the short link of a `crossing`.
 */
export interface Link {
  readonly id: string
  readonly mode: Mode
  readonly from: string
  readonly to: string
  /** Country whose tariffs, speeds and rules hold on it; absent at sea. Rail over a crossing keeps those of the country it leaves. */
  readonly country?: string
  /** Published or tariff chainage, km; never the length of the drawn line. */
  readonly lengthKm: Fact<number>
  /** Distance that tariffs charge, where it differs from the way run. */
  readonly tariffKm?: Fact<number>
  /** True where loads move only from `from` to `to`: the dual-gauge border links, one per direction. */
  readonly oneWay?: boolean
  /** Id of the crossing that this link passes. */
  readonly crossing?: string
  /** Line, road or lane by its usual name. */
  readonly name?: Names
  readonly tracks?: Fact<number>
  readonly traction?: Fact<'electric' | 'diesel'>
  readonly capacity?: readonly LinkCapacity[]
  /** Roads only. */
  readonly roadClass?: Fact<RoadClass>
  /** Roads only: lower limits of part of the year, as in the spring thaw. */
  readonly seasonalLimits?: readonly (SeasonWindow & { readonly grossVehicleTonnes: number })[]
  /** Waterways only: when ships run. Absent: all year. A dated window replaces the usual one that it overlaps. */
  readonly navigation?: readonly SeasonWindow[]
  /** Sea lanes only. */
  readonly passage?: SeaPassage
  /** False on days on which no regular service takes this way; absent: always in service. */
  readonly inService?: Dated<boolean>
}

export interface Geometry extends Provenance {
  /** Licence under which the coordinates may be passed on. */
  readonly licence: string
  /** Set where the line of another way in the same valley stands in: a map draws the two side by side. */
  readonly alongside?: 'rail'
  /** From the link's `from` to its `to`. */
  readonly coordinates: readonly Position[]
}

/** A link shut by a scenario on whole local days of its `from`, both inclusive; the dataset itself closes crossings only. */
export interface LinkClosure extends Provenance {
  readonly link: string
  readonly from: string
  readonly to: string
}
