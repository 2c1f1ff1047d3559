import type { Direction } from '../network/facts/crossings.ts'
import type { Percentiles } from '../percentiles.ts'

/**
 * Simulated queue waits that a route takes instead of facts, given to routing by whoever ran the simulation
 * (routing does not import it).
 */
export interface SimulatedWaits {
  /** Key of the run. */
  readonly key: string
  readonly byCrossing: ReadonlyMap<string, CrossingWaits>
}

export interface CrossingWaits {
  readonly crossing: string
  /** Hours in the queue of a truck that joins while the crossing is open, by direction and month of joining (1-12). */
  readonly months: ReadonlyMap<Direction, readonly (Percentiles | null)[]>
  readonly replications: number
}
