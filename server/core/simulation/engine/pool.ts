import type { StatePort } from './state-port.ts'

/** Things that are taken, used and come back. Those in use and those at hand are always as many as there were. */
export class Pool {
  readonly size: number
  atHand: number

  constructor(size: number) {
    this.size = size
    this.atHand = size
  }

  /** Takes so many, or none where they are not all there. */
  take(count: number): boolean {
    if (count > this.atHand) return false
    this.atHand -= count
    return true
  }

  giveBack(count: number): void {
    this.atHand += count
    if (this.atHand > this.size) throw new RangeError(`a pool of ${this.size} was given back ${this.atHand - this.size} more than were taken`)
  }

  exchange(port: StatePort): void {
    this.atHand = port.number(this.atHand)
  }
}
