import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { ok, type Result } from '../result.ts'
import { applyScenario } from '../scenario/apply-scenario.ts'
import { type ResolvedScenario, resolveScenario, type ScenarioLibrary } from '../scenario/resolve-scenario.ts'

export interface UnderScenario {
  readonly scenario: ResolvedScenario
  /** The network under the scenario. */
  readonly network: Network
}

/** Resolves a scenario and applies it. */
export function readScenario(raw: unknown, network: Network, library: ScenarioLibrary, pointer: string): Result<UnderScenario, Fault> {
  const scenario = resolveScenario(raw, network, library, pointer)
  return scenario.ok ? ok({ scenario: scenario.value, network: applyScenario(network, scenario.value) }) : scenario
}
