import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { ok, type Result } from '../result.ts'
import { certificates, tightest } from './certificate.ts'
import { checkSimulationQuery } from './check-simulation-query.ts'
import { engineVersion } from './engine-version.ts'
import { reachedPrecision } from './reached-precision.ts'
import type { CrossingQuery, SimulationResult } from './result.ts'
import { type Replications, runReplications } from './run-replications.ts'
import { runWarnings } from './run-warnings.ts'
import type { SimulationHooks } from './simulation-hooks.ts'
import { simulationKey } from './simulation-key.ts'
import { rounded, summarise } from './summarise.ts'

/**
 * A run of days at one crossing and those beside it: throughput, wait, queue and utilisation by direction and class,
 * each with n and its 95 % interval over independent replications, and the bound they stand against.
 *
 * @param nodeVersion recorded with the run and part of its key
 * @throws SimulationCancelled where the hook says so
 */
export function simulateCrossing(network: Network, query: CrossingQuery, nodeVersion: string, hooks: SimulationHooks = {}): Result<SimulationResult, Fault> {
  const checked = checkSimulationQuery(network, query)
  if (!checked.ok) return checked
  return ok(simulationResult(network, query, nodeVersion, runReplications(network, query, hooks)))
}

/** The document of a run that was made. */
export function simulationResult(network: Network, query: CrossingQuery, nodeVersion: string, run: Replications): SimulationResult {
  const { plan, samples, runIn } = run
  const bounds = certificates(network, plan, samples)
  const reached = reachedPrecision([run])
  return {
    key: simulationKey('simulate', [network], query, nodeVersion),
    scenario: network.scenario.id,
    crossing: query.crossing,
    start: query.start,
    days: query.days,
    replications: run.count,
    ...(query.precision !== undefined && { precision: { wanted: query.precision, reached: reached === null ? null : rounded(reached) } }),
    warmUpDays: runIn.days,
    ...(query.steady === true && { steady: true as const }),
    engine: { version: engineVersion, node: nodeVersion },
    measures: samples.map((sample) => summarise(sample, query.start)),
    certificate: tightest(bounds),
    certificates: bounds,
    warnings: runWarnings(run, bounds, query.precision === undefined ? null : { wanted: query.precision, reached }),
  }
}
