import type { StatePort } from './state-port.ts'
import { WaitingLine } from './waiting-line.ts'

/**
 * Booking of slots: in each slot as many vehicles may come as the quota says. A vehicle that books while the running
 * slot has room comes at once; the others take the earliest slot with room, in the order they booked. A vehicle that
 * does not come loses its slot (nobody else gets it) and books again behind all others.
 *
 * Quotas need not be whole: what is left of a quota below one vehicle is carried to the next slot; unused room is not.
 */
export class SlotGate {
  readonly waiting = new WaitingLine()
  /** Vehicles that may still come in the running slot. */
  room = 0
  /** Slots given out, those of vehicles that did not come included. */
  given = 0
  /** Slots there were. */
  offered = 0
  #fraction = 0

  /** Begins a slot; returns how many of those waiting are called now. Each must be taken by `call`. */
  open(quota: number): number {
    const credit = this.#fraction + quota
    this.room = Math.floor(credit + 1e-9)
    this.#fraction = Math.max(0, credit - this.room)
    this.offered += this.room
    return Math.min(this.room, this.waiting.length)
  }

  /** Takes the longest waiting vehicle and one place of the running slot. */
  call(): number {
    this.#take()
    return this.waiting.shift()
  }

  /** Books for a vehicle: true where it may come at once, else it waits for a later slot. */
  book(vehicle: number): boolean {
    if (this.room > 0 && this.waiting.length === 0) {
      this.#take()
      return true
    }
    this.waiting.push(vehicle)
    return false
  }

  /** Forgets what was counted, not who waits. */
  resetCounts(): void {
    this.given = 0
    this.offered = 0
  }

  exchange(port: StatePort): void {
    this.waiting.exchange(port)
    this.room = port.number(this.room)
    this.given = port.number(this.given)
    this.offered = port.number(this.offered)
    this.#fraction = port.number(this.#fraction)
  }

  #take(): void {
    this.room -= 1
    this.given += 1
  }
}
