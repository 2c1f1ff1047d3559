import type { BoxTerm } from '../cost/box-terms.ts'
import type { Cost, CostPer } from '../cost/cost.ts'
import type { Inventory } from '../cost/inventory.ts'
import type { QuantityBreaks } from '../cost/quantity-breaks.ts'
import type { SellPrice } from '../cost/sell-price.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { Mode, ModeFamily, Names } from '../network/facts/places.ts'
import type { Grade } from '../network/facts/provenance.ts'
import type { Party, StatedTime } from '../network/facts/rules.ts'
import type { Percentiles } from '../percentiles.ts'
import type { Statement } from '../statement.ts'

export type LegKind = 'move' | 'wait' | 'handling' | 'gaugeChange' | 'border'

/** Codes of `wait` and `handling` legs, and of the moves between door and terminal. */
export const legCodes = [
  'opening',
  'holiday',
  'works',
  'authority',
  'scenario',
  'season',
  'slot',
  'queue',
  'rest',
  'departure',
  'load',
  'unload',
  'transfer',
  'tractorSwap',
  'pickUp',
  'delivery',
] as const
export type LegCode = (typeof legCodes)[number]

export interface Leg {
  readonly kind: LegKind
  readonly code?: LegCode
  readonly from: string
  readonly to: string
  readonly mode: Mode
  readonly distanceKm: number
  /** RFC 3339 with the local offset of `from` and of `to`. */
  readonly departure: string
  readonly arrival: string
  /** On the P50 course. */
  readonly hours: number
  readonly co2eKg: number
  readonly vehicle?: string
  /** Id of the named service that runs here, else the kind of carriage. */
  readonly service?: string
  /** Present where `service` is a named one. */
  readonly serviceNames?: Names
  /** Days before departure on which space on the named service is booked, at the leg that waits for it. */
  readonly bookingLeadDays?: number
  readonly crossing?: string
  readonly direction?: Direction
  /** Links passed, in order, for the map; empty where nothing moves. */
  readonly links: readonly string[]
  /** Places passed, ends included, for the itinerary. */
  readonly places: readonly string[]
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
}

/** A paper that a rule demands at a border of the route. */
export interface PaperDemand {
  readonly rule: string
  /** Index into `legs` of the border, or of the sea leg that ends in the country. */
  readonly leg: number
  readonly crossing?: string
  /** Country that demands it. */
  readonly country: string
  readonly names: Names
  readonly issuedBy: Names
  readonly by: Party
  /** From application to issue, or how long before the border it must be handed in; null where no source says. Working days count as days in `leadDays`. */
  readonly lead: StatedTime | null
  readonly leadDays: readonly [least: number, most: number] | null
  /** How long a load stands without it; null where no source says. */
  readonly omission: StatedTime | null
  readonly omissionDays: readonly [least: number, most: number] | null
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
}

export type Tag = 'best' | 'cheapest' | 'fastest' | 'cleanest' | 'fewestHandovers' | 'mostReliable' | 'alternativeCrossing'

export interface Alternative {
  /** Stable within the key: the crossings and modes that make it, `rail.manzhouli-rail.brest-malaszewicze`. */
  readonly id: string
  readonly status: 'lawful' | 'conditional'
  readonly conditions: readonly Statement[]
  /** In the order of the journey; each paper once a border. */
  readonly documents: readonly PaperDemand[]
  readonly tags: readonly Tag[]
  /** Why it is shown: what it is first in, and what that costs against the best. */
  readonly because: Statement
  /** Present where the goods have a value: what they cost by being on the way. It is not part of `cost`. */
  readonly inventory?: Inventory
  /** Present where a latest arrival was asked for. */
  readonly latestReady?: readonly LatestReady[]
  /** Network modes used by its moves, in order of first use. */
  readonly modes: readonly Mode[]
  /** Family that a reader would file it under: one of the four, or `mixed`. */
  readonly family: ModeFamily | 'mixed'
  readonly crossings: readonly string[]
  readonly distanceKm: number
  /** Present where a margin was asked for: what a customer pays. */
  readonly sell?: SellPrice
  readonly cost: Cost & { readonly per: CostPer }
  /** The same way for other numbers of units. */
  readonly byQuantity: QuantityBreaks
  readonly days: Percentiles
  readonly daysFromReady: Percentiles
  readonly co2eKg: number
  /** Factors and lengths that the emissions rest on, as one: every source, the oldest day, the worst grade. Absent where nothing moves. */
  readonly co2eBasis?: Pick<Leg, 'source' | 'asOf' | 'grade'>
  readonly handovers: number
  /** Cargo unit carried, which is the box equivalent where a truck load goes in a box. */
  readonly unit: string
  /** Units carried: the quantity asked for, or more where the goods are divided because one unit would be too heavy. */
  readonly unitCount: number
  /** Cargo of each of them, t. */
  readonly tonnesPerUnit: number
  /** Empty where no box is used. */
  readonly terms: readonly BoxTerm[]
  readonly legs: readonly Leg[]
  readonly warnings: readonly Statement[]
}

export const unavailableCodes = ['seasonClosed', 'holidayClosed', 'closedByScenario', 'vehicleNotAdmitted', 'tooHeavy', 'ruleForbids', 'noLink'] as const
export type UnavailableCode = (typeof unavailableCodes)[number]

/** The last moment at which goods may be ready to arrive in time. */
export interface LatestReady {
  /** Share of journeys that arrive in time, 0 to 1. */
  readonly confidence: number
  /** RFC 3339, local to the origin; null where no day of the data is early enough. */
  readonly date: string | null
}

/** A mode family without a route, and what stands in its way. */
export interface Unavailable {
  readonly modes: readonly ModeFamily[]
  readonly code: UnavailableCode
  readonly parameters: Readonly<Record<string, string | number>>
  /** The sentences in the language asked for, one for each thing that blocks. */
  readonly reason: string
  /**
   * Ids of crossings, links, limits, rules and things to avoid that block: the smallest set. With all of them lifted there is a
   * way, with all but any one of them there is none. Empty where nothing joins the ends.
   */
  readonly blockedBy: readonly string[]
  /** The same one by one, what lasts longest first; code, parameters and dates above are those of the first. */
  readonly blockers: readonly Blocker[]
  readonly from: string | null
  /** When the last of them ends; null where one of them has no end on file. */
  readonly until: string | null
}

/** One of the things that block a mode family. */
export interface Blocker {
  /** Null where nothing joins the ends. */
  readonly id: string | null
  readonly code: UnavailableCode
  readonly parameters: Readonly<Record<string, string | number>>
  /** The sentence in the language asked for. */
  readonly reason: string
  readonly from: string | null
  readonly until: string | null
}

export interface RouteAnswer {
  readonly key: string
  readonly query: RouteQuery & { readonly scenario: string }
  readonly dataset: { readonly version: string; readonly hash: string }
  readonly alternatives: readonly Alternative[]
  /** The best way that needs none of the borders and sea lanes of the first, or shares the fewest; null where every other needs them all. */
  readonly planB: { readonly alternative: string; readonly shared: readonly string[] } | null
  readonly unavailable: readonly Unavailable[]
  readonly warnings: readonly Statement[]
}
