import type { Network } from '../../network/network.ts'
import { StationRun } from '../engine/station-run.ts'
import type { Figures } from '../figures.ts'
import { MeasureCollector } from '../measure-collector.ts'
import type { SimulationQuery } from '../result.ts'
import { SimulationCancelled } from '../simulation-cancelled.ts'
import type { SimulationHooks } from '../simulation-hooks.ts'
import { bothListeners } from './both-listeners.ts'
import { FreightCollector } from './freight-collector.ts'
import { freightPlan } from './freight-plan.ts'
import { networkDays } from './network-days.ts'
import type { NetworkPlan } from './network-plan.ts'
import type { NetworkRun } from './network-run.ts'
import { riverFlows } from './river-flows.ts'
import { seasonalCalendars, seasonedStations } from './seasoned-stations.ts'

/** What of a plan its replications need. */
export function networkRun(
  network: Network,
  plan: NetworkPlan,
  { start, days, seed }: Pick<SimulationQuery, 'start' | 'days' | 'seed'>,
  runInDays: number,
): NetworkRun {
  const { stations, subjects, subjectOfPart, subjectOfPassage } = plan
  return {
    ...{ stations, days, subjects, subjectOfPart, subjectOfPassage },
    start,
    seed,
    origin: networkDays(network, start, days, runInDays).origin,
    seasons: seasonalCalendars(network, plan),
    rivers: { flows: riverFlows(network, plan), waitedOutDays: network.facts.freight?.choice.waitedOutDays.value ?? 0 },
    freight: freightPlan(network, plan),
  }
}

/**
 * One replication of a whole run.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function replicateNetwork(plan: NetworkRun, replication: number, hooks: SimulationHooks = {}): Figures {
  const measures = new MeasureCollector(plan)
  const freight = new FreightCollector(plan)
  const stations = seasonedStations(plan, replication)
  const run = new StationRun(stations, { seed: plan.seed, replication }, bothListeners(measures, freight))
  freight.follow(run)
  while (run.advance()) {
    if (hooks.cancelled?.()) throw new SimulationCancelled()
    hooks.progress?.(run.progress)
  }
  measures.take(run, stations.calendars)
  freight.take()
  return { samples: measures.samples, joined: [...run.joined], eventCount: run.eventCount, freight: freight.samples }
}
