import type { StationPlan } from './engine/station-plan.ts'
import type { Subject } from './result.ts'

/** A plan with what its passages and parts are to whoever reads the figures. */
export interface MeasuredPlan {
  readonly stations: StationPlan
  /** Days that count. */
  readonly days: number
  /** In the order of the passages of the plan. */
  readonly passages: readonly MeasuredPassage[]
}

interface MeasuredPassage {
  readonly subject: Subject
  /** By stage; null where nobody can wait. */
  readonly parts: readonly (Subject | null)[]
}
