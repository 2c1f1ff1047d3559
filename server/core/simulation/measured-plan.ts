import type { StationPlan } from './engine/station-plan.ts'
import type { Subject } from './result.ts'

/** A plan with what its passages and parts are to whoever reads the figures. */
export interface MeasuredPlan {
  readonly stations: StationPlan
  /** Days that count. */
  readonly days: number
  /** What is measured: crossings and lines first, then the parts of crossings. */
  readonly subjects: readonly Subject[]
  /** Index into the subjects, by passage and by part; -1 for what is not measured. Several may be of one subject. */
  readonly subjectOfPassage: Int32Array
  readonly subjectOfPart: Int32Array
}
