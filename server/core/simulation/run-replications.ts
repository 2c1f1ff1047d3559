import type { Network } from '../network/network.ts'
import { crossingGroup, groupDemand } from './crossing-group.ts'
import { type CrossingPlan, planCrossing } from './crossing-plan.ts'
import { crossingStations } from './crossing-stations.ts'
import { StationRun } from './engine/station-run.ts'
import { MeasureCollector } from './measure-collector.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { SimulationQuery } from './result.ts'
import { SimulationCancelled } from './simulation-cancelled.ts'

/**
 * Days simulated before the first one that counts, so that the run does not begin with an empty crossing. A year with a
 * calendar has no steady state for MSER-5 to find (it would cut the New Year queue away as if it were a transient), so the
 * run-in is fixed: four whole weeks, at 190 trucks a day about twenty times the relaxation time of the queue.
 */
export const warmUpDays = 28

/** What a run reports to, and asks of, whoever started it; looked at every thousand events or so. */
export interface SimulationHooks {
  /** Share done, 0 to 1. */
  readonly progress?: (share: number) => void
  readonly cancelled?: () => boolean
}

export interface Replications {
  readonly plan: CrossingPlan
  readonly samples: readonly MeasureSamples[]
  /** Vehicles that came a day, by flow. */
  readonly joinedPerDay: readonly number[]
  readonly eventCount: number
}

/**
 * Independent replications of a query that was checked before, one after another.
 *
 * @throws SimulationCancelled where a hook says so.
 */
export function runReplications(network: Network, query: SimulationQuery, hooks: SimulationHooks = {}): Replications {
  const plan = planCrossing(network, query.crossing, query.start, query.days, warmUpDays)
  const demand = groupDemand(network, crossingGroup(network, query.crossing))
  if (demand === undefined) throw new RangeError(`no demand is on file for ${query.crossing}`)
  const measured = crossingStations(plan, { serviceVariation: demand.serviceVariation.value, noShowShare: demand.noShowShare.value })
  const collector = new MeasureCollector(measured)
  const joined = plan.flows.map(() => 0)
  let eventCount = 0
  for (let replication = 0; replication < query.replications; replication += 1) {
    const run = new StationRun(measured.stations, { seed: query.seed, replication }, collector)
    while (run.advance()) {
      if (hooks.cancelled?.()) throw new SimulationCancelled()
      hooks.progress?.((replication + run.progress) / query.replications)
    }
    collector.take(run)
    plan.chains.forEach(({ direction, class: vehicle }, chain) => {
      const flow = plan.flows.findIndex((other) => other.direction === direction && other.class === vehicle)
      joined[flow] = (joined[flow] ?? 0) + (run.joined[chain] ?? 0)
    })
    eventCount += run.eventCount
  }
  hooks.progress?.(1)
  return { plan, samples: collector.samples, joinedPerDay: joined.map((count) => count / (query.days * query.replications)), eventCount }
}
