import type { Facts } from '../../network/facts/facts.ts'
import type { ScenarioAssumption } from '../../network/network.ts'

/** Facts after one change, and the values it took from elsewhere. */
export interface Changed {
  readonly facts: Facts
  readonly assumptions: readonly ScenarioAssumption[]
}
