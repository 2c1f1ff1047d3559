import type { BorderDelay } from '../../assignment/flow-shares.ts'
import type { FlowAssignment, FlowLeg, FlowUnit } from '../../assignment/freight-flow.ts'
import type { Direction } from '../../network/facts/crossings.ts'
import type { Network } from '../../network/network.ts'
import type { MeasureSamples } from '../measure-samples.ts'
import { mergeFigures } from '../merge-figures.ts'
import type { SimulationQuery } from '../result.ts'
import type { Figures, SimulationHooks } from '../run-replications.ts'
import { Moments } from '../statistics/moments.ts'
import { type TracedRun, traceRun } from '../trace/trace-run.ts'
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

/** Mean minutes at borders as a run measured them: what is on file for a leg, and the queue on top of it; at lines the queue. */
export function measuredDelays({ plan, measures }: Pick<NetworkSamples, 'plan' | 'measures'>): BorderDelay {
  const onFile = new Map<string, number>()
  const keyOf = (crossing: string, direction: Direction, unit: FlowUnit): string => `${crossing} ${direction} ${unit}`
  for (const { way } of plan.sources)
    for (const leg of way.legs) onFile.set(keyOf(leg.crossing, leg.direction, way.unit), (leg satisfies FlowLeg).passageMinutes)
  const waits = new Map<string, number>()
  for (const { subject, waitHours } of measures) {
    if (subject.kind !== 'crossing' && subject.kind !== 'line') continue
    const mean = new Moments()
    for (const hours of waitHours) if (!Number.isNaN(hours)) mean.add(hours)
    if (mean.count > 0) waits.set(keyOf(subject.id, subject.direction, subject.class === 'train' ? 'train' : 'truck'), mean.mean * 60)
  }
  return (crossing, direction, unit) => {
    const key = keyOf(crossing, direction, unit)
    const waited = waits.get(key)
    return waited === undefined ? undefined : (onFile.get(key) ?? 0) + waited
  }
}
