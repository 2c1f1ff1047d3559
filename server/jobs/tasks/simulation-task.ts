import { compareSimulations } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import type { SimulationOutcome } from '../simulation-job.ts'
import type { Task } from '../tasks.ts'

/** Keys of one network to simulate, or of the two to compare. */
export interface SimulationInput {
  readonly worlds: readonly [string] | readonly [string, string]
  readonly query: SimulationQuery
}

/** A whole run on the thread it is called on; the same bytes on any. */
export const simulationTask: Task<SimulationInput, SimulationOutcome> = ({ worlds: [a, b], query }, { world, progress, cancelled }) =>
  b === undefined
    ? simulateCrossing(world(a), query, process.version, { progress, cancelled })
    : compareSimulations(world(a), world(b), query, process.version, { progress, cancelled })
