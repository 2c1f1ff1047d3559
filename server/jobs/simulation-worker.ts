import { parentPort } from 'node:worker_threads'
import { SimulationCancelled } from '#core/simulation/simulation-cancelled.ts'
import { openControl } from './job-control.ts'
import { runSimulationJob } from './simulation-job.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

// Entry of the thread that simulates: one job a message, one reply each.
parentPort?.on('message', ({ id, job, control }: WorkerRequest) => {
  const { progress, cancelled } = openControl(control)
  const reply = (message: WorkerReply): void => parentPort?.postMessage(message)
  try {
    const outcome = runSimulationJob(job, process.version, {
      progress: (share) => {
        progress[0] = share
      },
      cancelled: () => Atomics.load(cancelled, 0) === 1,
    })
    reply({ id, kind: 'done', outcome })
  } catch (error) {
    if (error instanceof SimulationCancelled) reply({ id, kind: 'cancelled' })
    else reply({ id, kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
