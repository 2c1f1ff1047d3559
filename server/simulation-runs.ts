import { boundedCache } from '#core/bounded-cache.ts'
import type { Fault } from '#core/failures.ts'
import type { Network } from '#core/network/network.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { checkSimulationQuery } from '#core/simulation/check-simulation-query.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery, SimulationResult } from '#core/simulation/result.ts'
import { simulationKey } from '#core/simulation/simulation-key.ts'
import type { RunTrace } from '#core/simulation/trace/run-trace.ts'
import type { Dependencies, SimulationReport } from './http/dependencies.ts'
import type { SettledRun } from './jobs/settled-run.ts'
import type { SimulationJob } from './jobs/simulation-job.ts'
import type { JobStatus, SimulationJobs } from './jobs/simulation-jobs.ts'

const statuses = { waiting: 'queued', running: 'running', done: 'done', cancelled: 'cancelled', failed: 'failed' } as const

/** Runs whose replications can still be played back: each holds the network that it was made on. */
const mostTraceable = 8
/** A trace is up to a megabyte. */
const keptTraces = 8

/** Runs as the API knows them over the jobs of the worker thread. One key is run once, as long as its result is kept. */
export function simulationRuns(
  jobs: SimulationJobs,
  logError: (error: unknown) => void,
  traceOf: (job: SimulationJob, replication: number, settled: SettledRun | null) => Promise<RunTrace>,
): Dependencies['runs'] {
  const keys = new Map<string, string>()
  const idByKey = new Map<string, string>()
  const jobById = boundedCache<SimulationJob>(mostTraceable)
  const traces = boundedCache<RunTrace>(keptTraces)

  const isOfUse = (status: JobStatus | undefined): boolean => status !== undefined && status.state !== 'failed' && status.state !== 'cancelled'

  /** Starts the job of a key, or finds the one that was started before. */
  const startOnce = (key: string, job: () => SimulationJob): Result<string, Fault> => {
    const before = idByKey.get(key)
    if (before !== undefined && isOfUse(jobs.status(before))) {
      // Asked for anew, it can be played back again.
      if (jobById.get(before) === undefined) jobById.set(before, job())
      return ok(before)
    }
    for (const [known, id] of idByKey) {
      if (jobs.status(id) !== undefined) continue
      idByKey.delete(known)
      keys.delete(id)
    }
    const made = job()
    const started = jobs.start(made)
    if (!started.ok) return started
    jobById.set(started.value, made)
    idByKey.set(key, started.value)
    keys.set(started.value, key)
    return started
  }

  const report = (id: string): SimulationReport | undefined => {
    const status = jobs.status(id)
    return status && { id, status: statuses[status.state], progress: status.progress, phase: status.phase, key: keys.get(id) ?? '' }
  }

  const waiting = new Map<string, number>()
  /** The job once it is over; the last of those who wait for it takes it along when he goes. */
  const waitFor = async (id: string, gone?: AbortSignal): Promise<JobStatus | undefined> => {
    const leave = (): void => {
      const others = (waiting.get(id) ?? 1) - 1
      waiting.set(id, others)
      if (others === 0) jobs.cancel(id)
    }
    waiting.set(id, (waiting.get(id) ?? 0) + 1)
    gone?.addEventListener('abort', leave)
    if (gone?.aborted) leave()
    const settled = await jobs.settled(id)
    gone?.removeEventListener('abort', leave)
    waiting.delete(id)
    return settled
  }

  return {
    report,
    start(network: Network, query: SimulationQuery) {
      const started = startOnce(simulationKey('simulate', [network], query, process.version), () => ({ networks: [network], query }))
      if (!started.ok) return started
      const reported = report(started.value)
      if (reported === undefined) throw new Error(`run ${started.value} was lost as it started`)
      return ok(reported)
    },
    result(id) {
      const outcome = jobs.status(id)?.outcome
      return outcome !== undefined && 'measures' in outcome ? (outcome satisfies SimulationResult) : undefined
    },
    cancel(id) {
      if (jobs.status(id) === undefined) return false
      jobs.cancel(id)
      return true
    },
    async trace(id, replication) {
      const outcome = jobs.status(id)?.outcome
      const job = jobById.get(id)
      if (outcome === undefined || !('measures' in outcome) || job === undefined) {
        const status = report(id)?.status
        // A run so old that its network was let go is asked for anew: the same run, by its key.
        if (status === undefined || status === 'done') return failed([{ pointer: '/id', code: 'notFound', value: id }])
        return failed([{ pointer: '/id', code: 'conflict', value: status, allowed: ['done'] }])
      }
      const last = outcome.replications - 1
      if (!Number.isInteger(replication)) return failed([{ pointer: '/replication', code: 'invalidNumber', value: replication, allowed: [`0-${last}`] }])
      if (replication < 0 || replication > last)
        return failed([{ pointer: '/replication', code: 'outOfRange', value: replication, allowed: [`0-${last}`], parameters: { low: 0, high: last } }])
      const name = `${id} ${replication}`
      const trace = traces.get(name) ?? (await traceOf(job, replication, jobs.settledRun(id)))
      traces.set(name, trace)
      return ok(trace)
    },
    async compare(a, b, query, gone) {
      for (const network of [a, b]) {
        const checked = checkSimulationQuery(network, query, 2)
        if (!checked.ok) return checked
      }
      const key = simulationKey('compare', [a, b], query, process.version)
      const started = startOnce(key, () => ({ networks: [a, b], query }))
      if (!started.ok) return started
      const settled = await waitFor(started.value, gone)
      if (settled?.state === 'cancelled') return failed([{ pointer: '/id', code: 'conflict', value: 'cancelled', allowed: ['done'] }])
      if (settled?.outcome === undefined) {
        logError(settled?.error)
        throw new Error(`comparison ${started.value} ended as ${settled?.state}`)
      }
      return ok(settled.outcome as SimulationComparison)
    },
  }
}
