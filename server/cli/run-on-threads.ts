import type { Fault } from '#core/failures.ts'
import { runOnPool } from '../jobs/run-on-pool.ts'
import type { SimulationJob, SimulationOutcome } from '../jobs/simulation-job.ts'
import { createWorkerPool } from '../jobs/worker-pool.ts'
import { progressBar } from './progress-bar.ts'

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
export async function runOnThreads(job: SimulationJob, workers: unknown, say: (text: string) => void): Promise<SimulationOutcome> {
  const pool = createWorkerPool(typeof workers === 'number' ? { workers } : {})
  try {
    const outcome = await runOnPool(pool, job, { progress: progressBar(say) })
    const [document] = outcome.kind === 'done' ? outcome.outputs : []
    if (document === undefined) throw new Error(outcome.kind === 'failed' ? outcome.message : 'the simulation was cancelled')
    return document
  } finally {
    await pool.close()
  }
}
