import type { ModeFamily } from '../network/facts/places.ts'
import type { Arc } from './arc.ts'
import { driverRests } from './driver-rests.ts'
import { unitsOf } from './front-unit.ts'
import type { JourneyContext } from './journey-context.ts'
import type { PreparedStep } from './prepared-step.ts'
import { leastMinutes, restedUnits, steadyUnits } from './steady-units.ts'

/** What searches ask of every arc again and again, as columns of numbers by arc. */
export interface ArcColumns {
  /** Null for an arc that no load of the query may take. */
  readonly prepared: readonly (PreparedStep | null)[]
  /** Families that must be allowed, one bit each; a truck at a quay has a bit of its own. */
  readonly needs: Uint8Array
  /** 1 where the load as asked is kept off, 2 where the same goods in their box are. */
  readonly shut: Uint8Array
  /** Numbers of the countries that a move over a border leaves and enters; -1 where no border is crossed. */
  readonly leaves: Int16Array
  readonly enters: Int16Array
  readonly handsOver: Uint8Array
  /** 1 for each move. */
  readonly moves: Uint8Array
  /** A number for each crossing by direction and each sea lane by end, on the arcs that go through it; -1 on others. */
  readonly gateway: Int32Array
  /** Minutes that no hour makes shorter. */
  readonly soonest: Float64Array
  /** Minutes, in units of the front, of an arc that takes as long at any hour and leaves a driver rested; NaN for others. */
  readonly steady: Float64Array
  /** `soonest` in units of the front. */
  readonly least: Float64Array
  /** The same with a share of the rests that driving asks for. */
  readonly rested: Float64Array
  /** 1 where whoever drove rides along and is fresh afterwards, whatever the hour: on ferries. */
  readonly freshens: Uint8Array
}

const bits: Readonly<Record<ModeFamily, number>> = { rail: 1, road: 2, river: 4, sea: 8 }
const onWheelsBit = 16

/** The bits of arcs that a set of families allows. A truck at a quay waits for its ferry under `river` as well as under `road`. */
export function bitsAllowed(families: readonly ModeFamily[]): number {
  const allowed = families.reduce((mask, family) => mask | bits[family], 0)
  return allowed & (bits.road | bits.river) ? allowed | onWheelsBit : allowed
}

/** A number for each country, in the order of the places. */
export function countryNumbers({ network }: JourneyContext): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { country } of network.facts.places) if (!numbers.has(country)) numbers.set(country, numbers.size)
  return numbers
}

export function arcColumns(context: JourneyContext, arcs: readonly Arc[]): ArcColumns {
  const numbers = countryNumbers(context)
  const numberAt = (place: string): number => numbers.get(context.countryOf(place)) ?? -1
  const prepared = arcs.map((arc) => (shutBits(arc) === 3 ? null : context.prepared(arc.step)))
  const crosses = ({ step }: Arc): boolean => step.kind === 'move' && context.countryOf(step.from) !== context.countryOf(step.to)
  const rests = driverRests(context.network)
  const steady = Float64Array.from(prepared, (step) => (step === null ? Number.NaN : steadyUnits(step)))
  return {
    prepared,
    needs: Uint8Array.from(arcs, needBits),
    shut: Uint8Array.from(arcs, shutBits),
    leaves: Int16Array.from(arcs, (arc) => (arc.step.kind === 'move' && crosses(arc) ? numberAt(arc.step.from) : -1)),
    enters: Int16Array.from(arcs, (arc) => (arc.step.kind === 'move' && crosses(arc) ? numberAt(arc.step.to) : -1)),
    handsOver: Uint8Array.from(arcs, ({ step }) => (step.kind === 'handling' && (step.operation === 'transfer' || step.operation === 'tractorSwap') ? 1 : 0)),
    gateway: gatewaysOf(arcs),
    moves: Uint8Array.from(arcs, ({ step }) => (step.kind === 'move' ? 1 : 0)),
    soonest: Float64Array.from(prepared, (step) => (step === null ? 0 : leastMinutes(step))),
    steady,
    least: Float64Array.from(prepared, (step, arc) => {
      const constant = steady[arc] as number
      return step === null ? 0 : Number.isNaN(constant) ? unitsOf(leastMinutes(step)) : constant
    }),
    rested: Float64Array.from(prepared, (step, arc) => {
      const constant = steady[arc] as number
      return step === null ? 0 : Number.isNaN(constant) ? restedUnits(step, rests) : constant
    }),
    freshens: Uint8Array.from(arcs, ({ step }) => (step.kind === 'move' && step.mode === 'river' ? 1 : 0)),
  }
}

function needBits({ needs, step }: Arc): number {
  return needs.reduce((mask, family) => mask | (family === 'road' && step.kind === 'handling' ? onWheelsBit : bits[family]), 0)
}

const shutBits = ({ obstacle, boxedObstacle }: Arc): number => (obstacle === null ? 0 : 1) + (boxedObstacle === null ? 0 : 2)

/** Ends go through none, so that the numbers of one part are those of the whole. */
function gatewaysOf(arcs: readonly Arc[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(arcs, ({ step }) => {
    const name =
      step.kind === 'border' ? `${step.crossing}>${step.direction}` : step.kind === 'move' && step.mode === 'sea' ? `${step.link.id}>${step.to}` : null
    if (name === null) return -1
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

/** Columns of arcs that stand one after another. */
export function joinedColumns(parts: readonly ArcColumns[]): ArcColumns {
  const length = parts.reduce((sum, { prepared }) => sum + prepared.length, 0)
  const joined = <Column extends Uint8Array | Int16Array | Int32Array | Float64Array>(empty: Column, columnOf: (part: ArcColumns) => Column): Column => {
    let at = 0
    for (const part of parts) {
      empty.set(columnOf(part), at)
      at += part.prepared.length
    }
    return empty
  }
  return {
    prepared: ([] as (PreparedStep | null)[]).concat(...parts.map((part) => part.prepared)),
    needs: joined(new Uint8Array(length), (part) => part.needs),
    shut: joined(new Uint8Array(length), (part) => part.shut),
    leaves: joined(new Int16Array(length), (part) => part.leaves),
    enters: joined(new Int16Array(length), (part) => part.enters),
    handsOver: joined(new Uint8Array(length), (part) => part.handsOver),
    gateway: joined(new Int32Array(length), (part) => part.gateway),
    moves: joined(new Uint8Array(length), (part) => part.moves),
    soonest: joined(new Float64Array(length), (part) => part.soonest),
    steady: joined(new Float64Array(length), (part) => part.steady),
    least: joined(new Float64Array(length), (part) => part.least),
    rested: joined(new Float64Array(length), (part) => part.rested),
    freshens: joined(new Uint8Array(length), (part) => part.freshens),
  }
}
