import type { Fault } from '#core/failures.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { RunPhase } from '#core/simulation/run-course.ts'
import { type LanesOutcome, type LanesRun, laneThreads, runLanes } from '../jobs/run-lanes.ts'
import { runOnPool } from '../jobs/run-on-pool.ts'
import type { SimulationJob, SimulationOutcome } from '../jobs/simulation-job.ts'
import { createWorkerPool, type PoolLimits, type PoolOutcome, type WorkerPool } from '../jobs/worker-pool.ts'
import { progressBar } from './progress-bar.ts'
import { words } from './words.ts'

/** Most threads that may be asked for. */
const most = 64

export function workerFaults(workers: unknown): readonly Fault[] {
  if (workers === undefined || (Number.isInteger(workers) && Number(workers) >= 1 && Number(workers) <= most)) return []
  return [{ pointer: '/workers', code: 'outOfRange', value: workers, allowed: [`1 - ${most}`], parameters: { low: 1, high: most } }]
}

/**
 * Runs a simulation on as many threads as were asked for, else as the machine runs at once, with a bar on stderr. The
 * number of threads never changes the answer.
 *
 * @throws Error with the message of a thread that failed, which is a bug or a lack of memory
 */
export function runOnThreads(job: SimulationJob, workers: unknown, language: Language, say: (text: string) => void): Promise<SimulationOutcome> {
  const bar = progressBar(say)
  const { phases } = words[language]
  // A run of one crossing does one thing only.
  const progress = (share: number, phase: RunPhase): void => bar(share, job.query.crossing === null ? phases[phase] : '')
  return onThreads(workers, (pool) => runOnPool(pool, job, { progress }))
}

/** The same for the lanes of a sheet. */
export const lanesOnThreads = (sheet: LanesRun, workers: unknown, say: (text: string) => void): Promise<LanesOutcome> =>
  onThreads(workers, (pool) => runLanes(pool, sheet, { progress: progressBar(say) }), laneThreads)

async function onThreads<Output>(workers: unknown, run: (pool: WorkerPool) => Promise<PoolOutcome<Output>>, limits: PoolLimits = {}): Promise<Output> {
  const pool = createWorkerPool({ ...limits, ...(typeof workers === 'number' && { workers }) })
  try {
    const outcome = await run(pool)
    const [document] = outcome.kind === 'done' ? outcome.outputs : []
    if (document === undefined) throw new Error(outcome.kind === 'failed' ? outcome.message : 'the run was cancelled')
    return document
  } finally {
    await pool.close()
  }
}
