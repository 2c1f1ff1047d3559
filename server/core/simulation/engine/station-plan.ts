import type { Interval } from '../../calendar/crossing-calendar.ts'
import type { ServiceLaw } from './service-law.ts'

/** Everything about a run that does not change from replication to replication, without geography. Times are minutes from the origin of the run. */
export interface StationPlan {
  /** What happens before is simulated, not counted. */
  readonly measuredFrom: number
  readonly end: number
  /** Opening times, sorted and apart; stations and passages name them by index. */
  readonly calendars: readonly (readonly Interval[])[]
  readonly stations: readonly PlannedStation[]
  readonly pools: readonly PlannedPool[]
  readonly passages: readonly PlannedPassage[]
  readonly sources: readonly PlannedSource[]
}

export type PlannedStation = PlannedServers | PlannedGate | PlannedBatch

/**
 * Servers side by side on one queue: by priority, then first come, first served. Closed, it finishes whom it has and takes no new one.
 * A line is one server that lets a train on each headway; a single track, or a bridge for one train at a time, is one server for both directions.
 */
export interface PlannedServers {
  readonly kind: 'service'
  /** Names the draws. */
  readonly name: string
  /** Infinity: everybody is served at once. */
  readonly servers: number
  /** Absent: always open. */
  readonly calendar?: number
  /** Servers and mean minutes from instants on, the first at or before 0; then laws are factors of those minutes. */
  readonly steps?: { readonly times: Float64Array; readonly servers: Int32Array; readonly minutes: Float64Array }
}

/** Booking: so many may come in a slot; see `SlotGate`. */
export interface PlannedGate {
  readonly kind: 'gate'
  readonly name: string
  readonly slotMinutes: number
  readonly calendar: number
  /** Places a day; infinite where nobody books. */
  readonly quotaPerDay: DailyValues
  /** Minutes over which a day's places are spread. */
  readonly openMinutes: DailyValues
  readonly noShowShare: number
}

/**
 * Boxes gather until a train is full, leaves by timetable, or has waited long enough. They leave as one unit that carries the loads of
 * all and goes on along the way of the first; so a batch is the last stage of its passage.
 */
export interface PlannedBatch {
  readonly kind: 'batch'
  readonly name: string
  readonly size: number
  /** Instants at which whatever is there leaves. */
  readonly departures?: Float64Array
  /** The first to come leaves after this long with whatever is there. */
  readonly patienceMinutes?: number
}

/** Things that are taken, used and come back: flatcars. Their number never changes. */
interface PlannedPool {
  readonly name: string
  readonly size: number
}

/** Values by day; day `i` lasts from `starts[i]` to `starts[i + 1]`. */
export interface DailyValues {
  readonly starts: Float64Array
  readonly values: Float64Array
}

/** A measured stretch of a way, whose waits add up to one: a crossing in one direction for one class. */
export interface PlannedPassage {
  readonly name: string
  /** At least one. */
  readonly stages: readonly PlannedStage[]
  /** Only for choice by the shortest wait, and to tell who came while it was open. */
  readonly calendar?: number
  /** Most that it lets through a day, for choice by the shortest wait. */
  readonly perDay?: DailyValues
}

export interface PlannedStage {
  readonly station: number
  readonly law: ServiceLaw
  /** 0 goes first; of servers only. */
  readonly priority?: number
  /** Way from the stage before. */
  readonly minutesBefore?: number
  readonly pool?: PooledService
}

/** Service takes so many of a pool for a time; where they are not there, it lasts by another law and takes none. */
interface PooledService {
  readonly pool: number
  readonly count: number
  /** From the start of service until they are back. */
  readonly returnMinutes: number
  readonly without: ServiceLaw
}

export interface PlannedSource {
  /** Names the draws. */
  readonly name: string
  readonly arrivals: PlannedArrivals
  /** By share, or the one whose first passage has the shortest wait in sight. */
  readonly choice: 'share' | 'shortest'
  readonly ways: readonly PlannedWay[]
}

export type PlannedArrivals =
  | { readonly kind: 'instants'; readonly times: Float64Array }
  | {
      /** Non-homogeneous where factors are given: by hour of the local day, and by day. */
      readonly kind: 'poisson'
      readonly perMinute: number
      readonly hourFactors?: readonly number[]
      readonly dayFactors?: Float64Array
      readonly dayStarts?: Float64Array
      /** Factors of stretches of days, where each day is of one: many sources share their days, not their shares. */
      readonly stretches?: { readonly ofDay: Int32Array; readonly factors: readonly number[] | Float64Array }
    }

interface PlannedWay {
  /** Of the units of the source, for choice by share. */
  readonly share: number
  /** What a unit carries, for laws by load. */
  readonly load: number
  readonly legs: readonly { readonly passage: number; readonly minutesBefore: number }[]
}
