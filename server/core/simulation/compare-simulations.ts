import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { checkSimulationQuery } from './check-simulation-query.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { CrossingQuery, PairedDifference, SimulationDifference, SimulationQuery, SimulationResult, Subject } from './result.ts'
import { runReplications, type SimulationHooks } from './run-replications.ts'
import { simulationResult } from './simulate-crossing.ts'
import { simulationKey } from './simulation-key.ts'
import { pairedDifference } from './statistics/estimate.ts'
import { rounded } from './summarise.ts'

export interface SimulationComparison {
  readonly key: string
  readonly a: SimulationResult
  readonly b: SimulationResult
  /** b minus a, for every subject that both have. */
  readonly differences: readonly SimulationDifference[]
}

/**
 * The same run under two networks with the same draws: vehicles come at the same instants and are inspected as long, so
 * that what differs is what the change does, and a measure it cannot reach differs by exactly zero.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function compareSimulations(
  a: Network,
  b: Network,
  query: CrossingQuery,
  nodeVersion: string,
  hooks: SimulationHooks = {},
): Result<SimulationComparison, Fault> {
  for (const network of [a, b]) {
    const checked = checkSimulationQuery(network, query)
    if (!checked.ok) return failed(checked.failures)
  }
  const half = (done: number): SimulationHooks => ({ ...hooks, progress: (share) => hooks.progress?.(done + share / 2) })
  const [runA, runB] = [runReplications(a, query, half(0)), runReplications(b, query, half(0.5))]
  const sides = [a, b].map((network, side): ComparedRun => {
    const run = side === 0 ? runA : runB
    return { result: simulationResult(network, query, nodeVersion, run), samples: run.samples }
  }) as [ComparedRun, ComparedRun]
  return ok(comparisonOf([a, b], query, nodeVersion, sides))
}

/** A run that was made: its document, and the samples that it was made from. */
export interface ComparedRun {
  readonly result: SimulationResult
  readonly samples: readonly MeasureSamples[]
}

/** The document of two runs that were made. */
export function comparisonOf(
  networks: readonly [Network, Network],
  query: SimulationQuery,
  nodeVersion: string,
  [a, b]: readonly [ComparedRun, ComparedRun],
): SimulationComparison {
  const others = new Map(b.samples.map((samples) => [nameOf(samples.subject), samples]))
  return {
    key: simulationKey('compare', networks, query, nodeVersion),
    a: a.result,
    b: b.result,
    differences: a.samples.flatMap((left) => {
      const right = others.get(nameOf(left.subject))
      return right === undefined ? [] : [difference(left, right)]
    }),
  }
}

function difference(left: MeasureSamples, right: MeasureSamples): SimulationDifference {
  return {
    subject: left.subject,
    throughputPerDay: roundedDifference(left.throughputPerDay, right.throughputPerDay),
    waitHours: roundedDifference(left.waitHours, right.waitHours),
    queueLength: roundedDifference(left.queueLength, right.queueLength),
  }
}

function roundedDifference(left: readonly number[], right: readonly number[]): PairedDifference {
  const { mean, low, high, n, varianceGain } = pairedDifference(left, right)
  const ends = { low: low === null ? null : rounded(low), high: high === null ? null : rounded(high) }
  return { mean: rounded(mean), ...ends, n, varianceGain: varianceGain === null ? null : rounded(varianceGain) }
}

const nameOf = ({ kind, id, direction, unit, class: of }: Subject): string => [kind, id, direction, unit, of].join(' ')
