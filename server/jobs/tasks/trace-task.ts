import type { SimulationQuery } from '#core/simulation/result.ts'
import type { TracedRun } from '#core/simulation/trace/run-trace.ts'
import { preparedRun } from '../prepared-runs.ts'
import type { SettledRun } from '../settled-run.ts'
import type { Task } from '../task.ts'

interface TraceInput {
  /** Key of the network. */
  readonly world: string
  readonly query: SimulationQuery
  /** Of a whole run, where it is at hand. */
  readonly settled: SettledRun | null
  readonly replication: number
}

/** One replication once more, with what happened in it written down. */
export const traceTask: Task<TraceInput, TracedRun> = ({ world: key, query, settled, replication }, { world, progress, cancelled }) =>
  preparedRun(world(key), query, settled, { cancelled }).trace(replication, { progress, cancelled })
