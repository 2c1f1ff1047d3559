import type { MoveStep } from '../journey/steps.ts'
import type { Provenance, Spread } from '../network/facts/provenance.ts'
import type { Percentiles } from '../percentiles.ts'
import type { Departures } from './departures.ts'

/** How long a step takes, hours, without waiting; on roads the hours at the wheel. */
export interface StepTiming {
  readonly hours: Spread
  readonly basis: readonly Provenance[]
  /** Simulated hours in the queue by month of joining, 1 to 12; absent where facts hold queue and formalities in one. */
  readonly queue?: (month: number) => Percentiles | null
  /** What a load waits for when it is ready on a train or ship. */
  readonly departures?: Departures
  /** The cartage from or to a door, before loading and after unloading. */
  readonly door?: { readonly move: MoveStep; readonly hours: Spread; readonly basis: readonly Provenance[] }
}
