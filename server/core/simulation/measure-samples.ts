import type { Subject } from './result.ts'
import type { WaitHistogram } from './statistics/wait-histogram.ts'

/** One figure per replication for a subject, from which estimates and paired differences are made. NaN: nothing to measure. */
export interface MeasureSamples {
  readonly subject: Subject
  readonly throughputPerDay: number[]
  readonly waitHours: number[]
  readonly queueLength: number[]
  readonly utilisation: number[]
  /** Hours a day in which nothing passes, by the calendar of the replication; empty where none closes it. */
  readonly closedHoursPerDay: number[]
  /** Waits of all replications together. */
  readonly waits: WaitHistogram
  /** Median and 90th percentile of the waits of each replication, hours. */
  readonly waitP50: number[]
  readonly waitP90: number[]
  /** Of one long steady run, the figures of each of its batches, in their order: they stand for replications. Absent else. */
  batches?: { readonly throughputPerDay: readonly number[]; readonly waitHours: readonly number[]; readonly queueLength: readonly number[] }
  /** Mean waits of those who joined in a week, by week, then by replication; empty for parts. */
  readonly weeks: readonly number[][]
  /** Units released a day in a week, and mean number waiting in it, likewise. */
  readonly weekPassed: readonly number[][]
  readonly weekWaiting: readonly number[][]
}
