import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { checkSimulationQuery } from './check-simulation-query.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { PairedDifference, SimulationDifference, SimulationQuery, SimulationResult, Subject } from './result.ts'
import { type Replications, runReplications, type SimulationHooks } from './run-replications.ts'
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
  query: SimulationQuery,
  nodeVersion: string,
  hooks: SimulationHooks = {},
): Result<SimulationComparison, Fault> {
  for (const network of [a, b]) {
    const checked = checkSimulationQuery(network, query)
    if (!checked.ok) return failed(checked.failures)
  }
  const half = (done: number): SimulationHooks => ({ ...hooks, progress: (share) => hooks.progress?.(done + share / 2) })
  return ok(comparisonOf(a, b, query, nodeVersion, runReplications(a, query, half(0)), runReplications(b, query, half(0.5))))
}

/** The document of two runs that were made. */
export function comparisonOf(
  a: Network,
  b: Network,
  query: SimulationQuery,
  nodeVersion: string,
  runA: Replications,
  runB: Replications,
): SimulationComparison {
  return {
    key: simulationKey('compare', [a, b], query, nodeVersion),
    a: simulationResult(a, query, nodeVersion, runA),
    b: simulationResult(b, query, nodeVersion, runB),
    differences: runA.samples.flatMap((left) => {
      const right = runB.samples.find((other) => isSameSubject(left.subject, other.subject))
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

function isSameSubject(left: Subject, right: Subject): boolean {
  return left.kind === right.kind && left.id === right.id && left.direction === right.direction && left.class === right.class
}
