import type { Names } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { baseScenarioId, resolveScenario, type ScenarioLibrary } from './resolve-scenario.ts'
import type { Change } from './scenario.ts'

export interface ListedScenario {
  readonly id: string
  readonly names: Partial<Names>
  /** With those of its bases. */
  readonly changes: readonly Change[]
}

/** The dataset as it is, and every shipped scenario that fits it. */
export function listScenarios(network: Network, library: ScenarioLibrary): readonly ListedScenario[] {
  return [baseScenarioId, ...library.keys()].flatMap((id) => {
    const scenario = resolveScenario(id, network, library)
    return scenario.ok ? [{ id, names: scenario.value.names, changes: scenario.value.changes }] : []
  })
}
