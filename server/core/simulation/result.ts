import type { Direction, VehicleClass } from '../network/facts/crossings.ts'
import type { Statement } from '../routing/answer.ts'

/** Mean over replications with its 95 % interval; `low` and `high` are null where n is too small for one. */
export interface Estimate {
  readonly mean: number
  readonly low: number | null
  readonly high: number | null
  readonly n: number
}

export interface WaitEstimate extends Estimate {
  readonly p50: number
  readonly p90: number
  readonly max: number
}

export interface Subject {
  readonly kind: 'crossing' | 'part'
  readonly id: string
  readonly direction: Direction
  readonly unit: 'truck' | 'train' | 'teu' | 'tonne' | 'vehicle'
  readonly class: VehicleClass
}

export interface Measure {
  readonly subject: Subject
  /** Vehicles released a day over the whole run. */
  readonly throughputPerDay: Estimate
  /** From joining the queue to the start of service, closed hours included. */
  readonly waitHours: WaitEstimate
  /** Time-average number waiting. */
  readonly queueLength: Estimate
  /** Busy share of open lane-hours, 0 to 1. */
  readonly utilisation: Estimate
  /** Mean wait by week of the run, mean and 10-90 % of the replications, for the chart. */
  readonly weeks: readonly { readonly start: string; readonly waitHours: number; readonly low: number; readonly high: number }[]
}

export interface Certificate {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly direction: Direction
  readonly mode: string
  /** Most that the parts let through a day, closed days counted. */
  readonly bound: number
  readonly unit: string
  /** Parts that bind. */
  readonly cut: readonly string[]
  /** Simulated throughput over the bound. */
  readonly share: number
}

export interface SimulationQuery {
  readonly crossing: string
  /** `YYYY-MM-DD`, local date at the first side. */
  readonly start: string
  readonly days: number
  readonly replications: number
  readonly seed: number
}

export interface SimulationResult {
  readonly key: string
  readonly scenario: string
  readonly crossing: string
  readonly start: string
  readonly days: number
  readonly replications: number
  readonly warmUpDays: number
  readonly engine: { readonly version: string; readonly node: string }
  readonly measures: readonly Measure[]
  readonly certificate: Certificate
  readonly warnings: readonly Statement[]
}

/** b minus a over paired replications, with the variance gain of common random numbers (1 = none). */
export interface PairedDifference extends Estimate {
  readonly varianceGain: number | null
}

export interface SimulationDifference {
  readonly subject: Subject
  readonly throughputPerDay: PairedDifference
  readonly waitHours: PairedDifference
  readonly queueLength: PairedDifference
}
