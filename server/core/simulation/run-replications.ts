import type { Network } from '../network/network.ts'
import { crossingGroup, groupDemand } from './crossing-group.ts'
import { type CrossingPlan, planCrossing } from './crossing-plan.ts'
import { crossingStations } from './crossing-stations.ts'
import { StationRun } from './engine/station-run.ts'
import type { Figures } from './figures.ts'
import { MeasureCollector } from './measure-collector.ts'
import type { MeasureSamples } from './measure-samples.ts'
import { mergeFigures } from './merge-figures.ts'
import { reachedPrecision } from './reached-precision.ts'
import type { CrossingQuery, SimulationQuery } from './result.ts'
import { SimulationCancelled } from './simulation-cancelled.ts'
import type { SimulationHooks } from './simulation-hooks.ts'
import { nextCount } from './statistics/stop-rule.ts'
import { steadyNetwork } from './steady-network.ts'
import { type SteadyRunIn, steadyRunIn } from './steady-run-in.ts'
import type { TracedRun } from './trace/run-trace.ts'
import { traceRun } from './trace/trace-run.ts'
import { tracedCrossing } from './trace/traced-crossing.ts'

/**
 * Days simulated before the first one that counts, so that the run does not begin with an empty crossing. A year with a
 * calendar has no steady state for MSER-5 to find (it would cut the New Year queue away as if it were a transient), so the
 * run-in is fixed: four whole weeks, at 190 trucks a day about twenty times the relaxation time of the queue.
 */
export const warmUpDays = 28

/** Days that are simulated and not counted. */
export interface RunIn {
  readonly days: number
  /** Of a steady run, what MSER-5 said; null where the run-in is the fixed one of a calendar. */
  readonly found: SteadyRunIn | null
}

/** A run laid out: each of its replications can be made, in any order and on any thread. */
export interface PreparedRun {
  readonly plan: CrossingPlan
  readonly runIn: RunIn
  /** @throws SimulationCancelled where the hook says so */
  replicate(replication: number, hooks?: SimulationHooks): Figures
  /**
   * What happened in one of them, to be looked at.
   *
   * @throws SimulationCancelled where the hook says so
   */
  trace(replication: number, hooks?: SimulationHooks): TracedRun
}

/** Replications of a run that are enough. */
export interface Replications {
  readonly plan: CrossingPlan
  readonly runIn: RunIn
  readonly count: number
  readonly samples: readonly MeasureSamples[]
  /** Vehicles that came a day, by flow. */
  readonly joinedPerDay: readonly number[]
  readonly eventCount: number
}

/**
 * Lays out a query that was checked before. A steady run first finds its run-in, which takes as long as ten replications.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function prepareRun(asked: Network, query: CrossingQuery, hooks: Pick<SimulationHooks, 'cancelled'> = {}): PreparedRun {
  const network = query.steady === true ? steadyNetwork(asked, query.crossing, query.start) : asked
  const demand = groupDemand(network, crossingGroup(network, query.crossing))
  if (demand === undefined) throw new RangeError(`no demand is on file for ${query.crossing}`)
  const stationsOf = (plan: CrossingPlan) => crossingStations(plan, { serviceVariation: demand.serviceVariation.value, noShowShare: demand.noShowShare.value })
  const planAfter = (runInDays: number): CrossingPlan => planCrossing(network, query.crossing, query.start, query.days, runInDays)
  const stopWhereCancelled = (): void => {
    if (hooks.cancelled?.()) throw new SimulationCancelled()
  }
  const found = query.steady === true ? steadyRunIn(stationsOf(planAfter(0)), query.seed, stopWhereCancelled) : null
  const runIn: RunIn = { days: found?.kind === 'found' ? found.days : warmUpDays, found }
  const plan = planAfter(runIn.days)
  const measured = stationsOf(plan)
  return {
    plan,
    runIn,
    replicate(replication, hooks = {}) {
      const collector = new MeasureCollector(measured, query.steady === true && query.replications === 1)
      const run = new StationRun(measured.stations, { seed: query.seed, replication }, collector)
      while (run.advance()) {
        if (hooks.cancelled?.()) throw new SimulationCancelled()
        hooks.progress?.(run.progress)
      }
      collector.take(run)
      const joined = plan.flows.map(() => 0)
      plan.chains.forEach(({ direction, class: vehicle }, chain) => {
        const flow = plan.flows.findIndex((other) => other.direction === direction && other.class === vehicle)
        joined[flow] = (joined[flow] ?? 0) + (run.joined[chain] ?? 0)
      })
      return { samples: collector.samples, joined, eventCount: run.eventCount }
    },
    trace: (replication, hooks) => traceRun(tracedCrossing(network, plan, measured), { seed: query.seed, replication }, hooks),
  }
}

/** Replications of one run put together in their order. */
export function replicationsOf({ plan, runIn }: PreparedRun, { days }: SimulationQuery, parts: readonly Figures[]): Replications {
  const { samples, joined, eventCount } = mergeFigures(parts)
  return { plan, runIn, count: parts.length, samples, joinedPerDay: joined.map((count) => count / (days * parts.length)), eventCount }
}

/**
 * Independent replications of a query that was checked before, one after another, as many as were asked for or as the
 * wanted precision takes.
 *
 * @throws SimulationCancelled where a hook says so.
 */
export function runReplications(network: Network, query: CrossingQuery, hooks: SimulationHooks = {}): Replications {
  const prepared = prepareRun(network, query, hooks)
  const parts: Figures[] = []
  for (let count = nextCount(query, 0, null); count > parts.length; count = nextCount(query, parts.length, reachedPrecision(parts))) {
    while (parts.length < count) {
      const done = parts.length
      parts.push(prepared.replicate(done, { ...hooks, progress: (share) => hooks.progress?.((done + share) / query.replications) }))
    }
  }
  hooks.progress?.(1)
  return replicationsOf(prepared, query, parts)
}
