import type { CapacityPart, Crossing, Direction } from '../../network/facts/crossings.ts'
import type { Network } from '../../network/network.ts'
import type { PlannedStage } from '../engine/station-plan.ts'
import type { NetworkDays } from './network-days.ts'
import type { PassageClass } from './passage-class.ts'
import type { StationList } from './station-list.ts'

/** A stage of a crossing, and which part of it that is; null where nobody can wait, or no capacity is on file. */
export interface BorderStage {
  readonly stage: PlannedStage
  readonly part: { readonly part: CapacityPart['part']; readonly side?: string } | null
}

/** What the stages of a crossing in one direction for one class are made from. */
export interface BorderQuestion {
  readonly network: Network
  readonly days: NetworkDays
  readonly stations: StationList
  readonly crossing: Crossing
  /** Index of the crossing's calendar. */
  readonly calendar: number
  readonly direction: Direction
  readonly of: PassageClass
  /** Sides in the order in which the direction passes them. */
  readonly sides: readonly [string, string]
}
