import { simulationKey } from '#core/simulation/simulation-key.ts'
import type { RunTrace } from '#core/simulation/trace/run-trace.ts'
import { parcelKey, parcelOf } from './network-parcel.ts'
import type { SettledRun } from './settled-run.ts'
import type { SimulationJob } from './simulation-job.ts'
import type { WorkerPool } from './worker-pool.ts'

/**
 * One replication of a run, written down on a thread of the pool. A bug of the run is thrown.
 *
 * @param settled of a whole run, where it is at hand
 */
export async function traceOnPool(
  pool: WorkerPool,
  { networks: [network], query }: SimulationJob,
  replication: number,
  settled: SettledRun | null = null,
): Promise<RunTrace> {
  const parcel = parcelOf(network)
  const world = parcelKey(parcel)
  const outcome = await pool.run({ task: 'trace', worlds: new Map([[world, parcel]]), pieces: [{ world, query, settled, replication }] })
  const traced = outcome.kind === 'done' ? outcome.outputs[0] : undefined
  if (traced === undefined) throw new Error(outcome.kind === 'failed' ? outcome.message : `a trace ended as ${outcome.kind}`)
  return { key: simulationKey('simulate', [network], query, process.version), replication, start: query.start, days: query.days, ...traced }
}
