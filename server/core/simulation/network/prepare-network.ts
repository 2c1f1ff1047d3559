import type { FlowAssignment } from '../../assignment/freight-flow.ts'
import type { Network } from '../../network/network.ts'
import type { Figures } from '../figures.ts'
import type { MeasureSamples } from '../measure-samples.ts'
import { mergeFigures } from '../merge-figures.ts'
import type { SimulationQuery } from '../result.ts'
import type { SimulationHooks } from '../simulation-hooks.ts'
import type { TracedRun } from '../trace/run-trace.ts'
import { traceRun } from '../trace/trace-run.ts'
import { tracedNetwork } from '../trace/traced-network.ts'
import type { FreightSamples } from './freight-collector.ts'
import { type NetworkPlan, networkPlan } from './network-plan.ts'
import type { NetworkRun } from './network-run.ts'
import { networkRun, replicateNetwork } from './replicate-network.ts'
import { seasonedStations } from './seasoned-stations.ts'

/** Days of run-in: freight from inland China reaches the border of the European Union in two to three weeks, and its queues form after that. */
export const networkRunInDays = 42

/** Replications of a whole run put together. */
export interface NetworkSamples {
  readonly plan: NetworkPlan
  readonly replications: number
  readonly measures: readonly MeasureSamples[]
  readonly freight: FreightSamples
  /** Units that came to each passage a day, mean of the replications. */
  readonly joinedPerDay: readonly number[]
}

/** A whole run laid out on shares that stay as they are: each of its replications can be made, in any order and on any thread. */
export interface PreparedNetwork {
  readonly plan: NetworkPlan
  /** What of it the replications need. */
  readonly run: NetworkRun
  /** @throws SimulationCancelled where the hook says so */
  replicate(replication: number, hooks?: SimulationHooks): Figures
  /**
   * What happened in one of them, to be looked at.
   *
   * @throws SimulationCancelled where the hook says so
   */
  trace(replication: number, hooks?: SimulationHooks): TracedRun
  together(parts: readonly Figures[]): NetworkSamples
}

export function prepareNetwork(network: Network, assignment: FlowAssignment, query: Pick<SimulationQuery, 'start' | 'days' | 'seed'>): PreparedNetwork {
  const { start, days, seed } = query
  const plan = networkPlan(network, assignment, start, days, networkRunInDays)
  const run = networkRun(network, plan, query, networkRunInDays)
  return {
    plan,
    run,
    replicate: (replication, hooks) => replicateNetwork(run, replication, hooks),
    trace: (replication, hooks) => traceRun(tracedNetwork(network, plan, seasonedStations(run, replication)), { seed, replication }, hooks),
    together(parts) {
      const { samples, joined, freight } = mergeFigures(parts)
      if (freight === undefined) throw new RangeError('a whole run was made without freight')
      return { plan, replications: parts.length, measures: samples, freight, joinedPerDay: joined.map((came) => came / days / parts.length) }
    },
  }
}
