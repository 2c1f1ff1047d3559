import type { StatePort } from './state-port.ts'

/** First come, first served: a ring of integers that grows with the longest line ever, never with the number served. */
export class WaitingLine {
  length = 0
  #first = 0
  #ring: Int32Array

  /** @param capacity a power of two */
  constructor(capacity = 64) {
    this.#ring = new Int32Array(capacity)
  }

  push(member: number): void {
    if (this.length === this.#ring.length) this.#grow()
    this.#ring[(this.#first + this.length) & (this.#ring.length - 1)] = member
    this.length += 1
  }

  /** The longest waiting, taken out; -1 when nobody waits. */
  shift(): number {
    if (this.length === 0) return -1
    const member = this.#ring[this.#first] as number
    this.#first = (this.#first + 1) & (this.#ring.length - 1)
    this.length -= 1
    return member
  }

  /** The longest waiting, left in; -1 when nobody waits. */
  get first(): number {
    return this.length === 0 ? -1 : (this.#ring[this.#first] as number)
  }

  exchange(port: StatePort): void {
    this.length = port.number(this.length)
    this.#first = port.number(this.#first)
    this.#ring = port.column(this.#ring, this.#ring.length)
  }

  #grow(): void {
    const ring = new Int32Array(this.#ring.length * 2)
    ring.set(this.#ring.subarray(this.#first))
    ring.set(this.#ring.subarray(0, this.#first), this.#ring.length - this.#first)
    this.#ring = ring
    this.#first = 0
  }
}
