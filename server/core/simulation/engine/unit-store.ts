import type { StatePort } from './state-port.ts'

/** In the column of parts: between two stages, or nobody. */
export const underway = -1

/** The units now under way, as columns; places of units that left are used again. */
export class UnitStore {
  source = new Int32Array(64)
  /** Number of the unit in its source, from 0. */
  serial = new Int32Array(64)
  /** Index of its leg among the legs of all ways; -1 where nobody holds the place. */
  leg = new Int32Array(64)
  /** Where it waits or is served. */
  part = new Int32Array(64)
  load = new Float64Array(64)
  joinedAt = new Float64Array(64)
  /** When the wait it is in began; NaN while it is in none. */
  waitsSince = new Float64Array(64)
  waitedMinutes = new Float64Array(64)
  joinedWhileOpen = new Uint8Array(64)
  /** It has used up its one missed slot. */
  missed = new Uint8Array(64)
  /** Places ever used; those above were never filled. */
  used = 0
  #free = new Int32Array(64)
  #freeCount = 0

  /** A place for a new unit. */
  take(): number {
    if (this.#freeCount > 0) {
      this.#freeCount -= 1
      return this.#free[this.#freeCount] as number
    }
    if (this.used === this.leg.length) this.#grow()
    this.used += 1
    return this.used - 1
  }

  release(unit: number): void {
    this.leg[unit] = -1
    this.part[unit] = underway
    this.#free[this.#freeCount] = unit
    this.#freeCount += 1
  }

  get count(): number {
    return this.used - this.#freeCount
  }

  exchange(port: StatePort): void {
    this.used = port.number(this.used)
    this.#freeCount = port.number(this.#freeCount)
    this.#free = port.column(this.#free, this.#freeCount)
    for (const name of integerColumns) this[name] = port.column(this[name], this.used)
    for (const name of doubleColumns) this[name] = port.column(this[name], this.used)
    for (const name of flagColumns) this[name] = port.column(this[name], this.used)
  }

  #grow(): void {
    const size = this.leg.length * 2
    for (const name of integerColumns) this[name] = grown(this[name], new Int32Array(size))
    for (const name of doubleColumns) this[name] = grown(this[name], new Float64Array(size))
    for (const name of flagColumns) this[name] = grown(this[name], new Uint8Array(size))
    this.#free = grown(this.#free, new Int32Array(size))
  }
}

const integerColumns = ['source', 'serial', 'leg', 'part'] as const
const doubleColumns = ['load', 'joinedAt', 'waitsSince', 'waitedMinutes'] as const
const flagColumns = ['joinedWhileOpen', 'missed'] as const

function grown<Column extends Float64Array | Int32Array | Uint8Array>(old: Column, larger: Column): Column {
  larger.set(old)
  return larger
}
