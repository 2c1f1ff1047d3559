/** The vehicles now in a crossing, as columns; places of vehicles that left are used again. */
export class VehicleStore {
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
    this.chain[vehicle] = -1
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
    const chain = new Int32Array(size)
    chain.set(this.chain)
    this.chain = chain
    const stage = new Int8Array(size)
    stage.set(this.stage)
    this.stage = stage
    const free = new Int32Array(size)
    free.set(this.#free)
    this.#free = free
    this.joinedAt = doubles(this.joinedAt)
    this.waitsSince = doubles(this.waitsSince)
    this.waitedMinutes = doubles(this.waitedMinutes)
    this.exitFactor = doubles(this.exitFactor)
    this.entryFactor = doubles(this.entryFactor)
    this.missesSlot = bytes(this.missesSlot)
    this.joinedWhileOpen = bytes(this.joinedWhileOpen)
  }
}
