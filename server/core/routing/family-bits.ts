import type { ModeFamily } from '../network/facts/places.ts'
import type { Arc } from './arc.ts'

const bits: Readonly<Record<ModeFamily, number>> = { rail: 1, road: 2, river: 4, sea: 8 }
const onWheelsBit = 16

/** The bits of arcs that a set of families allows. A truck at a quay waits for its ferry under `river` as well as under `road`. */
export function bitsAllowed(families: readonly ModeFamily[]): number {
  const allowed = families.reduce((mask, family) => mask | bits[family], 0)
  return allowed & (bits.road | bits.river) ? allowed | onWheelsBit : allowed
}

/** The bits of the families that an arc needs. */
export function needBits({ needs, step }: Arc): number {
  return needs.reduce((mask, family) => mask | (family === 'road' && step.kind === 'handling' ? onWheelsBit : bits[family]), 0)
}
