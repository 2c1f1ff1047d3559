import { boundedCache } from '#core/bounded-cache.ts'
import type { Fault } from '#core/failures.ts'
import type { Network } from '#core/network/network.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { checkSimulationQuery } from '#core/simulation/check-simulation-query.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { simulationKey } from '#core/simulation/simulation-key.ts'
import type { RunTrace } from '#core/simulation/trace/run-trace.ts'
import type { Dependencies, SimulationReport } from './http/dependencies.ts'
import type { SettledRun } from './jobs/settled-run.ts'
import type { SimulationJob } from './jobs/simulation-job.ts'
import type { JobStatus, SimulationJobs } from './jobs/simulation-jobs.ts'
import { type RunTicket, runTickets } from './run-tickets.ts'

const statuses = { waiting: 'queued', running: 'running', done: 'done', cancelled: 'cancelled', failed: 'failed' } as const

/** Runs whose replications can still be played back: each holds the network that it was made on. */
const mostTraceable = 8
/** A trace is up to a megabyte. */
const keptTraces = 8

/** Runs as the API knows them over the jobs of the worker threads. One key is run once, as long as its result is kept: who asks again holds the same run. */
export function simulationRuns(
  jobs: SimulationJobs,
  logError: (error: unknown) => void,
  traceOf: (job: SimulationJob, replication: number, settled: SettledRun | null) => Promise<RunTrace>,
): Dependencies['runs'] {
  const tickets = runTickets((job) => jobs.status(job) !== undefined)
  const jobByKey = new Map<string, string>()
  const traceable = boundedCache<SimulationJob>(mostTraceable)
  const traces = boundedCache<RunTrace>(keptTraces)

  const isOfUse = (status: JobStatus | undefined): boolean => status !== undefined && status.state !== 'failed' && status.state !== 'cancelled'

  /** A ticket to the job of a key: to one that was started before where it still is of use. */
  const ask = (key: string, job: SimulationJob): Result<RunTicket, Fault> => {
    const before = jobByKey.get(key)
    if (before !== undefined && isOfUse(jobs.status(before))) {
      // Asked for anew, it can be played back again.
      if (traceable.get(before) === undefined) traceable.set(before, job)
      return ok(tickets.take(before, key))
    }
    for (const [known, id] of jobByKey) if (jobs.status(id) === undefined) jobByKey.delete(known)
    const started = jobs.start(job)
    if (!started.ok) return started
    traceable.set(started.value, job)
    jobByKey.set(key, started.value)
    return ok(tickets.take(started.value, key))
  }

  /** The same pair in the same order, whether it is waited for or followed. */
  const askForPair = (a: Network, b: Network, query: SimulationQuery): Result<RunTicket, Fault> => {
    for (const network of [a, b]) {
      const checked = checkSimulationQuery(network, query, 2)
      if (!checked.ok) return checked
    }
    return ask(simulationKey('compare', [a, b], query, process.version), { networks: [a, b], query })
  }

  const isOver = ({ state }: JobStatus): boolean => state !== 'waiting' && state !== 'running'

  /** The job as the holder of a ticket has it. */
  const statusOf = (id: string): { readonly ticket: RunTicket; readonly status: JobStatus } | undefined => {
    const ticket = tickets.find(id)
    const status = ticket && jobs.status(ticket.job)
    if (ticket === undefined || status === undefined) return undefined
    const { outcome: _outcome, ...without } = status
    return { ticket, status: ticket.isGivenBack ? { ...without, state: 'cancelled', phase: null } : status }
  }

  const report = (id: string): SimulationReport | undefined => {
    const known = statusOf(id)
    return known && { id, status: statuses[known.status.state], progress: known.status.progress, phase: known.status.phase, key: known.ticket.key }
  }

  const cancel = (id: string): boolean => {
    const known = statusOf(id)
    if (known === undefined) return false
    // What is over stays as it ended.
    if (!isOver(known.status) && tickets.giveBack(id)) jobs.cancel(known.ticket.job)
    return true
  }

  return {
    report,
    cancel,
    listen: tickets.listen,
    start(network: Network, query: SimulationQuery, against: Network | null) {
      const asked =
        against === null
          ? ask(simulationKey('simulate', [network], query, process.version), { networks: [network], query })
          : askForPair(against, network, query)
      if (!asked.ok) return asked
      const reported = report(asked.value.id)
      if (reported === undefined) throw new Error(`run ${asked.value.id} was lost as it started`)
      return ok(reported)
    },
    result: (id) => statusOf(id)?.status.outcome,
    async trace(id, replication) {
      const known = statusOf(id)
      const outcome = known?.status.outcome
      const job = known && traceable.get(known.ticket.job)
      if (outcome !== undefined && !('measures' in outcome)) return failed([{ pointer: '/id', code: 'conflict', value: 'compared', allowed: ['one run'] }])
      if (known === undefined || outcome === undefined || job === undefined) {
        const status = report(id)?.status
        // A run so old that its network was let go is asked for anew: the same run, by its key.
        if (status === undefined || status === 'done') return failed([{ pointer: '/id', code: 'notFound', value: id }])
        return failed([{ pointer: '/id', code: 'conflict', value: status, allowed: ['done'] }])
      }
      const last = outcome.replications - 1
      if (!Number.isInteger(replication)) return failed([{ pointer: '/replication', code: 'invalidNumber', value: replication, allowed: [`0-${last}`] }])
      if (replication < 0 || replication > last)
        return failed([{ pointer: '/replication', code: 'outOfRange', value: replication, allowed: [`0-${last}`], parameters: { low: 0, high: last } }])
      const name = `${known.ticket.job} ${replication}`
      const trace = traces.get(name) ?? (await traceOf(job, replication, jobs.settledRun(known.ticket.job)))
      traces.set(name, trace)
      return ok(trace)
    },
    async compare(a, b, query, gone) {
      const asked = askForPair(a, b, query)
      if (!asked.ok) return asked
      const { id, job } = asked.value
      const leave = (): void => void cancel(id)
      gone?.addEventListener('abort', leave)
      if (gone?.aborted) leave()
      const settled = await jobs.settled(job)
      gone?.removeEventListener('abort', leave)
      if (settled?.state === 'cancelled') return failed([{ pointer: '/id', code: 'conflict', value: 'cancelled', allowed: ['done'] }])
      if (settled?.outcome === undefined) {
        logError(settled?.error)
        throw new Error(`comparison ${id} ended as ${settled?.state}`)
      }
      return ok(settled.outcome as SimulationComparison)
    },
  }
}
