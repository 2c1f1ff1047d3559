import { reachedPrecision } from '#core/simulation/reached-precision.ts'
import { nextCount } from '#core/simulation/statistics/stop-rule.ts'
import type { FiguresParcel } from './figures-parcel.ts'
import { parcelKey, parcelOf } from './network-parcel.ts'
import type { SimulationJob, SimulationOutcome } from './simulation-job.ts'
import type { PoolJob, PoolOutcome, WorkerPool } from './worker-pool.ts'

/**
 * A simulation with its replications shared among the threads of a pool and put together in their order: the same bytes on
 * one thread and on any number.
 */
export async function runOnPool(
  pool: WorkerPool,
  { networks, query }: SimulationJob,
  { started, progress, signal }: Pick<PoolJob<'replication'>, 'started' | 'progress' | 'signal'> = {},
): Promise<PoolOutcome<SimulationOutcome>> {
  const parcels = networks.map(parcelOf)
  const keys = parcels.map(parcelKey)
  const shared = { worlds: new Map(parcels.map((parcel) => [parcelKey(parcel), parcel])), ...(signal && { signal }) }
  const runs = keys.map((world) => ({ world, parts: [] as FiguresParcel[] }))
  let made = 0
  const reached = (): number | null => (made === 0 ? null : reachedPrecision(runs[0]?.parts ?? []))
  for (let count = nextCount(query, made, reached()); count > made; count = nextCount(query, made, reached())) {
    const from = made
    const numbers = Array.from({ length: count - from }, (_, index) => from + index)
    const outcome = await pool.run({
      task: 'replication',
      ...shared,
      pieces: numbers.flatMap((replication) => keys.map((world) => ({ world, query, replication }))),
      ...(from === 0 && started && { started }),
      // The last word is that of the document.
      ...(progress && { progress: (share) => progress(((from + share * (count - from)) / query.replications) * shareOfRuns) }),
    })
    if (outcome.kind !== 'done') return outcome
    outcome.outputs.forEach((figures, index) => {
      runs[index % runs.length]?.parts.push(figures)
    })
    made = count
  }
  const outcome = await pool.run({ task: 'runResult', ...shared, pieces: [{ runs, query }] })
  const [document] = outcome.kind === 'done' ? outcome.outputs : []
  if (outcome.kind !== 'done') return outcome
  if (document === undefined) return { kind: 'failed', message: 'a run ended without its document' }
  progress?.(1)
  return { kind: 'done', outputs: [document] }
}

/** Putting the document together takes the rest. */
const shareOfRuns = 0.99
