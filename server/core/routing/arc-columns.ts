import type { PreparedStep } from './prepared-step.ts'

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
