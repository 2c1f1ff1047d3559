import type { Network } from '#core/network/network.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery, SimulationResult } from '#core/simulation/result.ts'

/** A run under one network, or the same run under two, to be compared. The query was checked before. */
export interface SimulationJob {
  readonly networks: readonly [Network] | readonly [Network, Network]
  readonly query: SimulationQuery
}

export type SimulationOutcome = SimulationResult | SimulationComparison
