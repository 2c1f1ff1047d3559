import type { Worker } from 'node:worker_threads'
import type { Fault } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { type JobControl, newControlMemory, openControl } from './job-control.ts'
import { openWorker } from './open-worker.ts'
import type { SimulationJob, SimulationOutcome } from './simulation-job.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

type JobState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

export interface JobStatus {
  readonly id: string
  readonly state: JobState
  /** Share done, 0 to 1. */
  readonly progress: number
  /** Present once `done`; holds faults where the query could not be run. */
  readonly outcome?: SimulationOutcome
  /** Of a bug, once `failed`. */
  readonly error?: string
}

export interface SimulationJobs {
  /** Takes a job in; a fault where too many wait already. */
  start(job: SimulationJob): Result<string, Fault>
  /** Undefined for an id that is unknown or was forgotten. */
  status(id: string): JobStatus | undefined
  /** False where there is nothing to cancel any more. */
  cancel(id: string): boolean
  /** Resolves when the job is done, cancelled or failed. */
  settled(id: string): Promise<JobStatus | undefined>
  /** Stops the thread; running and waiting jobs count as cancelled. */
  close(): Promise<void>
}

export interface JobLimits {
  /** Jobs that wait or run at once. */
  readonly most: number
  /** Results kept for whoever comes to fetch them; the oldest goes first. */
  readonly kept: number
}

interface Entry {
  readonly id: string
  readonly job: SimulationJob
  readonly memory: SharedArrayBuffer
  readonly control: JobControl
  readonly settled: Promise<void>
  readonly settle: () => void
  state: JobState
  outcome?: SimulationOutcome
  error?: string
}

/** Simulations one after another on one worker thread, which is opened with the first job and kept for the next. */
export function createSimulationJobs({ most, kept }: JobLimits = { most: 8, kept: 64 }): SimulationJobs {
  const entries = new Map<string, Entry>()
  let worker: Worker | null = null
  let running: Entry | null = null
  let count = 0

  const end = (entry: Entry, state: JobState): void => {
    entry.state = state
    if (running === entry) running = null
    entry.settle()
    for (const old of [...entries.values()].filter(isSettled).slice(0, -kept)) entries.delete(old.id)
    runNext()
  }

  const openThread = (): Worker => {
    const thread = openWorker('simulation-worker')
    thread.on('message', (reply: WorkerReply) => {
      const entry = entries.get(reply.id)
      if (entry === undefined || entry !== running) return
      if (reply.kind === 'done') entry.outcome = reply.outcome
      if (reply.kind === 'failed') entry.error = reply.message
      end(entry, reply.kind)
    })
    thread.on('error', (error) => {
      if (worker !== thread) return
      worker = null
      if (running === null) return
      running.error = error.stack ?? error.message
      end(running, 'failed')
    })
    return thread
  }

  const runNext = (): void => {
    if (running !== null) return
    const next = [...entries.values()].find(({ state }) => state === 'waiting')
    if (next === undefined) {
      // An idle thread must not keep a command from ending.
      worker?.unref()
      return
    }
    worker ??= openThread()
    worker.ref()
    running = next
    next.state = 'running'
    const request: WorkerRequest = { id: next.id, job: next.job, control: next.memory }
    worker.postMessage(request)
  }

  const statusOf = ({ id, state, control, outcome, error }: Entry): JobStatus => ({
    id,
    state,
    progress: state === 'done' ? 1 : (control.progress[0] ?? 0),
    ...(outcome && { outcome }),
    ...(error !== undefined && { error }),
  })

  return {
    start(job) {
      const pending = [...entries.values()].filter((entry) => !isSettled(entry)).length
      if (pending >= most) return failed([{ pointer: '', code: 'tooMany', value: pending, parameters: { most } }])
      count += 1
      const entry = newEntry(`simulation-${count}`, job)
      entries.set(entry.id, entry)
      runNext()
      return ok(entry.id)
    },
    status(id) {
      const entry = entries.get(id)
      return entry && statusOf(entry)
    },
    cancel(id) {
      const entry = entries.get(id)
      if (entry === undefined || isSettled(entry)) return false
      Atomics.store(entry.control.cancelled, 0, 1)
      // A running job ends when its thread has seen the flag, within a thousand events.
      if (entry.state === 'waiting') end(entry, 'cancelled')
      return true
    },
    async settled(id) {
      const entry = entries.get(id)
      if (entry === undefined) return undefined
      await entry.settled
      return statusOf(entry)
    },
    async close() {
      const thread = worker
      worker = null
      running = null
      for (const entry of entries.values()) {
        if (isSettled(entry)) continue
        entry.state = 'cancelled'
        entry.settle()
      }
      await thread?.terminate()
    },
  }
}

function isSettled({ state }: Entry): boolean {
  return state !== 'waiting' && state !== 'running'
}

function newEntry(id: string, job: SimulationJob): Entry {
  const memory = newControlMemory()
  const { promise, resolve } = deferred()
  return { id, job, memory, control: openControl(memory), settled: promise, settle: resolve, state: 'waiting' }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
