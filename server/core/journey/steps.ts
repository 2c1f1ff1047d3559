import type { Direction } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Mode } from '../network/facts/places.ts'
import type { NamedService } from '../network/facts/services.ts'

/**
 * What a journey is made of, before it has times: the arcs of the virtual network in travel order.
 * Routing makes it, cost prices it, emissions weigh it.
 */
export type Step = MoveStep | HandlingStep | GaugeChangeStep | BorderStep

export interface MoveStep {
  readonly kind: 'move'
  readonly link: Link
  readonly from: string
  readonly to: string
  readonly mode: Mode
  /** Registration of the tractor on roads and on river links that take whole vehicles. */
  readonly vehicle?: string
  readonly service: 'china-europe-train' | 'ordinary-rail' | 'road' | 'sea' | 'river'
  /** The train, ship or ferry by name, where one of the dataset runs this way. */
  readonly named?: NamedService
}

export interface HandlingStep {
  readonly kind: 'handling'
  readonly operation: 'load' | 'unload' | 'transfer' | 'tractorSwap'
  readonly place: string
  /** Mode left (unload, transfer, swap) or entered (load). */
  readonly mode: Mode
  /** Mode entered by a transfer. */
  readonly toMode?: Mode
  /** Registrations of a swap. */
  readonly vehicle?: string
  readonly toVehicle?: string
  /** The named service that the load is put on and waits for. */
  readonly boards?: NamedService
}

export interface GaugeChangeStep {
  readonly kind: 'gaugeChange'
  readonly place: string
  readonly from: Mode
  readonly to: Mode
}

/** Border formalities of both sides; stands before the move over the crossing's link, at the side left. */
export interface BorderStep {
  readonly kind: 'border'
  readonly crossing: string
  readonly place: string
  readonly direction: Direction
  readonly mode: Mode
  readonly vehicle?: string
}
