import { boundedCache } from '#core/bounded-cache.ts'
import type { Fault } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { phaseAt, type RunPhase, runCourse } from '#core/simulation/run-course.ts'
import { runOnPool } from './run-on-pool.ts'
import type { SettledRun } from './settled-run.ts'
import type { SimulationJob, SimulationOutcome } from './simulation-job.ts'
import type { WorkerPool } from './worker-pool.ts'

type JobState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

export interface JobStatus {
  readonly id: string
  readonly state: JobState
  /** Share done, 0 to 1. */
  readonly progress: number
  /** What is being done; null unless `running`. */
  readonly phase: RunPhase | null
  /** Present once `done`. */
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
  /** What a whole run of one network stood on, where it is still at hand. */
  settledRun(id: string): SettledRun | null
  /** Resolves when the job is done, cancelled or failed. */
  settled(id: string): Promise<JobStatus | undefined>
}

export interface JobLimits {
  /** Jobs that wait or run at once. */
  readonly most: number
  /** Results kept for whoever comes to fetch them; the oldest goes first. */
  readonly kept: number
}

interface Entry {
  readonly id: string
  readonly abort: AbortController
  settled: Promise<void>
  state: JobState
  progress: number
  phase: RunPhase
  outcome?: SimulationOutcome
  error?: string
}

/** Some 25 MB each. */
const keptSettled = 2

/** Simulations on the threads of a pool, in the order in which they came. */
export function createSimulationJobs(pool: WorkerPool, { most, kept }: JobLimits = { most: 8, kept: 64 }): SimulationJobs {
  const entries = new Map<string, Entry>()
  const settledRuns = boundedCache<SettledRun>(keptSettled)
  let count = 0

  const run = async (entry: Entry, job: SimulationJob): Promise<void> => {
    const outcome = await runOnPool(pool, job, {
      signal: entry.abort.signal,
      started: () => {
        entry.state = 'running'
      },
      progress: (share, phase) => {
        entry.progress = share
        entry.phase = phase
      },
      settled: ([first]) => {
        if (job.networks.length === 1 && first !== undefined) settledRuns.set(entry.id, first)
      },
    })
    entry.state = outcome.kind
    if (outcome.kind === 'done' && outcome.outputs[0]) entry.outcome = outcome.outputs[0]
    if (outcome.kind === 'failed') entry.error = outcome.message
    for (const old of [...entries.values()].filter(isSettled).slice(0, -kept)) entries.delete(old.id)
  }

  const statusOf = ({ id, state, progress, phase, outcome, error }: Entry): JobStatus => ({
    id,
    state,
    progress,
    phase: state === 'running' ? phase : null,
    ...(outcome && { outcome }),
    ...(error !== undefined && { error }),
  })

  return {
    start(job) {
      const pending = [...entries.values()].filter((entry) => !isSettled(entry)).length
      if (pending >= most) return failed([{ pointer: '', code: 'tooMany', value: pending, parameters: { most } }])
      count += 1
      const entry: Entry = {
        id: `job-${count}`,
        abort: new AbortController(),
        settled: Promise.resolve(),
        state: 'waiting',
        progress: 0,
        phase: phaseAt(runCourse(job.query, 1), 0),
      }
      entries.set(entry.id, entry)
      entry.settled = run(entry, job)
      return ok(entry.id)
    },
    status(id) {
      const entry = entries.get(id)
      return entry && statusOf(entry)
    },
    cancel(id) {
      const entry = entries.get(id)
      if (entry === undefined || isSettled(entry)) return false
      entry.abort.abort()
      entry.state = 'cancelled'
      return true
    },
    settledRun: (id) => settledRuns.get(id) ?? null,
    async settled(id) {
      const entry = entries.get(id)
      if (entry === undefined) return undefined
      await entry.settled
      return statusOf(entry)
    },
  }
}

function isSettled({ state }: Entry): boolean {
  return state !== 'waiting' && state !== 'running'
}
