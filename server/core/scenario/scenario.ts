import type { Direction, VehicleClass } from '../network/facts/crossings.ts'
import type { SeaPassage } from '../network/facts/links.ts'
import type { Mode, Names } from '../network/facts/places.ts'

/** Capacity of a crossing, vehicles a day; without direction both together, without class all, split as in the base. */
export interface SetCapacity {
  readonly kind: 'set-capacity'
  readonly crossing: string
  readonly vehiclesPerDay: number
  readonly direction?: Direction
  readonly class?: VehicleClass
}

/** A crossing or a link shut on whole local days, `from` to `to` inclusive; an end left out is open. */
export interface Close {
  readonly kind: 'close'
  readonly crossing?: string
  readonly link?: string
  readonly from?: string
  readonly to?: string
}

/**
 * A link, all links over a crossing, or all sea lanes by a passage put in service on whole local days, `from` to `to` inclusive; an end
 * left out is open. What shuts them on these days, service and closures, is lifted; hours and seasons stay.
 */
export interface Open {
  readonly kind: 'open'
  readonly crossing?: string
  readonly link?: string
  readonly passage?: SeaPassage
  readonly from?: string
  readonly to?: string
}

/** A new link; between two countries it is a new crossing of the same id. What is left out comes from the Heihe bridge. */
export interface AddLink {
  readonly kind: 'add-link'
  readonly id: string
  readonly mode: Mode
  readonly from: string
  readonly to: string
  readonly distanceKm?: number
  readonly vehiclesPerDay?: number
  /** `HH:MM-HH:MM` on both sides. */
  readonly hours?: string
  readonly toll?: { readonly currency: string; readonly amount: number }
  readonly opens?: string
}

export type Change = SetCapacity | Close | Open | AddLink
export const changeKinds = ['set-capacity', 'close', 'open', 'add-link'] as const

/** An ordered list of changes over a dataset; the empty list is the identity. A later change wins over an earlier one. */
export interface Scenario {
  readonly version: 1
  /** Id of the scenario file it stands on; the loaded dataset where left out. */
  readonly base?: string
  readonly names: Partial<Names>
  readonly changes: readonly Change[]
}
