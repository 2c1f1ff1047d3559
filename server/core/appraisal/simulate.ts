import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { checkSimulationQuery } from '../simulation/check-simulation-query.ts'
import { type ComparedRun, comparisonOf, type SimulationComparison } from '../simulation/compare-simulations.ts'
import type { Figures } from '../simulation/figures.ts'
import { precisionOfAll } from '../simulation/reached-precision.ts'
import type { SimulationQuery, SimulationResult } from '../simulation/result.ts'
import { runCourse } from '../simulation/run-course.ts'
import type { SimulationHooks } from '../simulation/simulation-hooks.ts'
import { nextCount } from '../simulation/statistics/stop-rule.ts'
import { prepareSimulation } from './prepare-simulation.ts'

/**
 * A run as asked for, of one crossing or of the whole network, on this thread.
 *
 * @throws SimulationCancelled where the hook says so
 */
export function simulate(network: Network, query: SimulationQuery, nodeVersion: string, hooks: SimulationHooks = {}): Result<SimulationResult, Fault> {
  const checked = checkSimulationQuery(network, query)
  if (!checked.ok) return checked
  const [run] = runTogether([network], query, nodeVersion, hooks)
  return ok((run as ComparedRun).result)
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
  const [first, second] = runTogether([a, b], query, nodeVersion, hooks)
  return ok(comparisonOf([a, b], query, nodeVersion, [first as ComparedRun, second as ComparedRun]))
}

/** Networks are prepared one after another, and get the same number of replications: a wanted precision is that of all of them. */
function runTogether(networks: readonly Network[], query: SimulationQuery, nodeVersion: string, hooks: SimulationHooks): readonly ComparedRun[] {
  const { settled } = runCourse(query, 1)
  const sides = networks.map((network, side) => ({
    prepared: prepareSimulation(network, query, nodeVersion, {
      ...hooks,
      progress: (share) => hooks.progress?.((settled * (side + share)) / networks.length),
    }),
    parts: [] as Figures[],
  }))
  let made = 0
  const reached = (): number | null => precisionOfAll(sides.map(({ parts }) => parts))
  for (let count = nextCount(query, 0, null); count > made; count = nextCount(query, made, reached())) {
    for (; made < count; made += 1) {
      const runs = made * sides.length
      sides.forEach(({ prepared, parts }, side) => {
        const progress = (share: number): void => hooks.progress?.(settled + ((1 - settled) * (runs + side + share)) / (query.replications * sides.length))
        parts.push(prepared.replicate(made, { ...hooks, progress }))
      })
    }
  }
  hooks.progress?.(1)
  return sides.map(({ prepared, parts }) => prepared.conclude(parts))
}
