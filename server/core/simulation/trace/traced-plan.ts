import type { StationPlan } from '../engine/station-plan.ts'
import type { Subject } from '../result.ts'
import type { TracedCorridor } from './run-trace.ts'

/** A corridor whose units are to be followed, and the sources that send them. */
export interface FollowedCorridor extends Omit<TracedCorridor, 'every' | 'units'> {
  readonly sources: readonly number[]
  /** From departure to the first border, and from the last one to the end. */
  readonly minutesBefore: number
  readonly minutesAfter: number
}

export interface TracedPlan {
  readonly stations: StationPlan
  /** By passage; null for what is not shown. Several may be of one subject. */
  readonly subjectOf: (passage: number) => Subject | null
  readonly corridors: readonly FollowedCorridor[]
}
