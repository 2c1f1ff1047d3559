import type { Mode, Names, Position } from './places.ts'
import type { Dated, Fact, Price, Provenance, Spread, Validity } from './provenance.ts'

/** `CN>RU` and the like: country of departure, country of arrival. */
export type Direction = `${string}>${string}`

/** Opening time of one side on every day named, in the local time of that side. */
export interface OpeningHours {
  /** Place id of the side. */
  readonly side: string
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[]
  /** `HH:MM`, local. */
  readonly opens: string
  /** `HH:MM`, local; `24:00` is midnight at the end of the day. */
  readonly closes: string
}

export type ClosureReason = 'holiday' | 'works' | 'authority' | 'scenario'

/** Whole local days on which a crossing or one side of it does not work. */
export interface Closure extends Provenance {
  /** First and last closed day, both inclusive, in the local time of each side (or of `side`). */
  readonly from: string
  readonly to: string
  readonly side?: string
  readonly reason: ClosureReason
}

/**
 * A way over a river in its season. Dates are `YYYY-MM-DD` where observed or announced, `MM-DD` where usual (`from` after `to` runs
 * over New Year). A dated window replaces the usual one that it overlaps.
 */
export interface RiverService {
  readonly kind: 'ferry' | 'pontoon' | 'iceRoad'
  readonly windows: readonly (Provenance & { readonly from: string; readonly to: string; readonly spreadDays?: number })[]
  /** Heaviest vehicle with its load, t. */
  readonly grossVehicleTonnes?: Fact<number>
  readonly hours: readonly OpeningHours[]
}

export const vehicleClasses = ['truck', 'bus', 'car', 'train'] as const
export type VehicleClass = (typeof vehicleClasses)[number]

/** Kinds of goods that a post may turn away. */
export const cargoClasses = ['dangerous', 'refrigerated', 'container', 'animalOrPlant', 'timber'] as const
export type CargoClass = (typeof cargoClasses)[number]

/** Leave that a haulier needs beside the right of its registration to drive; a quota is trips a year. */
interface PermitFacts extends Provenance, Validity {
  readonly registrations: readonly string[]
  readonly permit: Names
  readonly quotaPerYear?: number
}

/** Work decided or under way; `opens` is the day, month or year announced. */
interface PlannedWork extends Provenance {
  readonly work: Names
  readonly opens?: string
}

/** One part of the chain that a crossing is (checkpoint, bridge, line, station); the least of them binds. */
export interface CapacityPart {
  readonly part: 'checkpoint' | 'bridge' | 'line' | 'station' | 'yard' | 'lanes' | 'booking'
  /** Side the part stands on, where it stands on one. */
  readonly side?: string
  readonly unit: 'vehiclesPerDay' | 'trainsPerDay' | 'tonnesPerYear' | 'vehiclesPerHour' | 'teuPerYear'
  /** `both` counts the two directions together, as most sources do. */
  readonly direction: Direction | 'both'
  /** `all` counts every class together. */
  readonly class: VehicleClass | 'all'
  readonly perDay: Dated<number>
  /** Lanes or tracks that work side by side. */
  readonly lanes?: Dated<number>
  /** Counts trains of containers alone: trains of coal and ore run beside them and are not bounded by it. */
  readonly trains?: 'containers'
}

export interface Crossing extends Provenance {
  readonly id: string
  readonly names: Names
  /** The two places it joins; China first, else the eastern side first. */
  readonly sides: readonly [string, string]
  readonly modes: readonly Mode[]
  readonly coordinates: Position
  /** By validity; each record holds both sides. Empty on river crossings, where the services carry the hours. */
  readonly hours: readonly Fact<readonly OpeningHours[]>[]
  readonly closures: readonly Closure[]
  /** Present on river crossings: nothing crosses outside the windows of these. */
  readonly riverServices?: readonly RiverService[]
  readonly capacity: readonly CapacityPart[]
  /** Share of each class in an undivided capacity or demand, by direction `both`; sums to 1. */
  readonly classShares?: Fact<Readonly<Partial<Record<VehicleClass, number>>>>
  /** Share of each direction in a capacity that counts both together, by direction; sums to 1. Absent: half each. */
  readonly directionShares?: Fact<Readonly<Record<Direction, number>>>
  /** Hours from joining the queue to release, both sides together, by direction. */
  readonly dwellHours: readonly (Fact<Spread> & { readonly direction: Direction | 'both'; readonly class: VehicleClass })[]
  /** Formalities of both sides without the queue, hours; stands beside a simulated wait. */
  readonly inspectionHours?: readonly (Fact<Spread> & { readonly direction: Direction | 'both'; readonly class: VehicleClass })[]
  /** The same in the congested regime (weeks without flatcars, holidays before and after); routes use `dwellHours` and warn of this. */
  readonly congestedHours?: readonly (Fact<Spread> & { readonly direction: Direction | 'both'; readonly class: VehicleClass })[]
  /** `simulation`: a route takes the simulated wait of the same scenario instead of `dwellHours`. */
  readonly waitFrom: 'facts' | 'simulation'
  /** A record without axles or height holds for every vehicle of its class. */
  readonly tolls: readonly (Fact<Price> & {
    readonly direction: Direction
    readonly class: VehicleClass
    readonly axles?: number
    readonly heightUnderMetres?: number
  })[]
  /** Tractor registrations let across; absent: every registration that both countries admit. */
  readonly admits?: Dated<readonly string[]>
  /** True while TIR carnets are taken. */
  readonly tir?: Dated<boolean>
  readonly cargoNotTaken?: Dated<readonly CargoClass[]>
  readonly permits?: readonly PermitFacts[]
  readonly planned?: readonly PlannedWork[]
  /** Trucks book a slot before they come. */
  readonly booking?: Fact<{ readonly horizonHours: number; readonly slotMinutes: number }>
}
