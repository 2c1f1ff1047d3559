import { signal } from '@preact/signals'
import type { Mode, Position } from '#core/network/facts/places.ts'

/** What passes over one link, million tonnes a year; of a difference, how much more, below zero less. */
export interface FlowBand {
  readonly mode: Mode
  readonly coordinates: readonly Position[]
  readonly intoChina: number
  readonly outOfChina: number
}

/** What the map draws of a run: bands as wide as what passes, or differences from the base, and what binds. */
export interface FlowScene {
  readonly kind: 'flow' | 'difference'
  readonly bands: readonly FlowBand[]
  /** Crossings of the binding cut. */
  readonly cuts: readonly { readonly at: Position; readonly along: readonly [Position, Position] }[]
  /** Of a difference: up to here it is none, million tonnes a year; null where no interval is known. */
  readonly zeroUpTo?: number | null | undefined
}

/** Set by the simulation while its screen is open; null draws none. */
export const flowScene = signal<FlowScene | null>(null)

/** The crossing that a run is about: the one asked for, or the one that most freight waits at. It is named before others. */
export const runCrossing = signal<string | null>(null)

/** Lines below the name of a crossing, by its id, while the simulation is on screen. */
export const runNotes = signal<((crossing: string) => readonly string[]) | null>(null)
