/** In the column of chains: on the road between two of them. A place that nobody holds says so too. */
export const outside = -1

/** The vehicles now under way, as columns; places of vehicles that left are used again. */
export class VehicleStore {
  flow = new Int32Array(256)
  /** Index into the ways of its flow, and of the leg on it. */
  way = new Int32Array(256)
  leg = new Int32Array(256)
  chain = new Int32Array(256)
  stage = new Int8Array(256)
  joinedAt = new Float64Array(256)
  /** When the wait it is in began. */
  waitsSince = new Float64Array(256)
  waitedMinutes = new Float64Array(256)
  exitFactor = new Float64Array(256)
  entryFactor = new Float64Array(256)
  missesSlot = new Uint8Array(256)
  joinedWhileOpen = new Uint8Array(256)
  /** Places ever used; those above were never filled. */
  used = 0
  #free = new Int32Array(256)
  #freeCount = 0

  /** A place for a new vehicle. */
  take(): number {
    if (this.#freeCount > 0) {
      this.#freeCount -= 1
      return this.#free[this.#freeCount] as number
    }
    if (this.used === this.chain.length) this.#grow()
    this.used += 1
    return this.used - 1
  }

  release(vehicle: number): void {
    this.chain[vehicle] = outside
    this.#free[this.#freeCount] = vehicle
    this.#freeCount += 1
  }

  get count(): number {
    return this.used - this.#freeCount
  }

  #grow(): void {
    const size = this.chain.length * 2
    const doubles = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(size)
      grown.set(old)
      return grown
    }
    const bytes = (old: Uint8Array): Uint8Array<ArrayBuffer> => {
      const grown = new Uint8Array(size)
      grown.set(old)
      return grown
    }
    const integers = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(size)
      grown.set(old)
      return grown
    }
    this.flow = integers(this.flow)
    this.way = integers(this.way)
    this.leg = integers(this.leg)
    this.chain = integers(this.chain)
    const stage = new Int8Array(size)
    stage.set(this.stage)
    this.stage = stage
    this.#free = integers(this.#free)
    this.joinedAt = doubles(this.joinedAt)
    this.waitsSince = doubles(this.waitsSince)
    this.waitedMinutes = doubles(this.waitedMinutes)
    this.exitFactor = doubles(this.exitFactor)
    this.entryFactor = doubles(this.entryFactor)
    this.missesSlot = bytes(this.missesSlot)
    this.joinedWhileOpen = bytes(this.joinedWhileOpen)
  }
}
