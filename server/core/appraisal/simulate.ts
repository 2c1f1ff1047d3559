import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { checkSimulationQuery } from '../simulation/check-simulation-query.ts'
import { type ComparedRun, comparisonOf, type SimulationComparison } from '../simulation/compare-simulations.ts'
import { reachedPrecision } from '../simulation/reached-precision.ts'
import type { SimulationQuery, SimulationResult } from '../simulation/result.ts'
import { runCourse } from '../simulation/run-course.ts'
import type { Figures, SimulationHooks } from '../simulation/run-replications.ts'
import { nextCount } from '../simulation/statistics/stop-rule.ts'
import { prepareSimulation } from './prepare-simulation.ts'

/**
 * A run as asked for, of one crossing or of the whole network, on this thread.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function simulate(network: Network, query: SimulationQuery, nodeVersion: string, hooks: SimulationHooks = {}): Result<SimulationResult, Fault> {
  const checked = checkSimulationQuery(network, query)
  return checked.ok ? ok(runInOrder(network, query, nodeVersion, hooks).result) : checked
}

/**
 * The same run under two networks with the same draws: vehicles come at the same instants and are inspected as long, so
 * that what differs is what the change does, and a measure it cannot reach differs by exactly zero.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function compareRuns(
  a: Network,
  b: Network,
  query: SimulationQuery,
  nodeVersion: string,
  hooks: SimulationHooks = {},
): Result<SimulationComparison, Fault> {
  for (const network of [a, b]) {
    const checked = checkSimulationQuery(network, query, 2)
    if (!checked.ok) return failed(checked.failures)
  }
  const half = (done: number): SimulationHooks => ({ ...hooks, progress: (share) => hooks.progress?.(done + share / 2) })
  const sides = [runInOrder(a, query, nodeVersion, half(0)), runInOrder(b, query, nodeVersion, half(0.5))] as const
  return ok(comparisonOf([a, b], query, nodeVersion, sides))
}

function runInOrder(network: Network, query: SimulationQuery, nodeVersion: string, hooks: SimulationHooks): ComparedRun {
  const { settled } = runCourse(query, 1)
  const prepared = prepareSimulation(network, query, nodeVersion, { ...hooks, progress: (share) => hooks.progress?.(share * settled) })
  const parts: Figures[] = []
  for (let count = nextCount(query, 0, null); count > parts.length; count = nextCount(query, parts.length, reachedPrecision(parts))) {
    while (parts.length < count) {
      const done = parts.length
      parts.push(prepared.replicate(done, { ...hooks, progress: (share) => hooks.progress?.(settled + ((1 - settled) * (done + share)) / query.replications) }))
    }
  }
  hooks.progress?.(1)
  return prepared.conclude(parts)
}
