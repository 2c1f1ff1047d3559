import type { RunListener } from '#core/simulation/engine/run-events.ts'
import type { PlannedArrivals, PlannedStage, PlannedStation, StationPlan } from '#core/simulation/engine/station-plan.ts'

export interface HandPlan extends Partial<StationPlan> {
  readonly end: number
  readonly stations: readonly PlannedStation[]
  /** Of the one passage, unless passages are given. */
  readonly stages?: readonly PlannedStage[]
  /** Of the one source, unless sources are given. */
  readonly arrivals?: PlannedArrivals
}

/** A plan of one passage and one source, where a test says nothing else. */
export function handPlan({ stages = [], arrivals = { kind: 'instants', times: new Float64Array() }, ...plan }: HandPlan): StationPlan {
  return {
    measuredFrom: 0,
    calendars: [],
    pools: [],
    passages: [{ name: 'passage', stages }],
    sources: [{ name: 'source', arrivals, choice: 'share', ways: [{ share: 1, load: 1, legs: [{ passage: 0, minutesBefore: 0 }] }] }],
    ...plan,
  }
}

/** A listener that hears only what is given. */
export function hearing(what: Partial<RunListener>): RunListener {
  return { measured() {}, waited() {}, released() {}, remained() {}, ...what }
}
