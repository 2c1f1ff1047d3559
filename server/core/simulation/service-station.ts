import { WaitingLine } from './waiting-line.ts'

/**
 * Lanes that work side by side on one line of waiting vehicles, first come, first served. A station that closes, or
 * loses lanes, finishes the vehicles in hand and takes no new one.
 *
 * The station knows neither clock nor durations: whoever runs it asks `start` for the next vehicle until it says none,
 * schedules the end of that service, and calls `finish` then.
 */
export class ServiceStation {
  readonly waiting = new WaitingLine()
  /** Lanes in service; may be below `busy` for a while after it was lowered. */
  lanes: number
  busy = 0
  isOpen: boolean

  constructor(lanes: number, isOpen = true) {
    this.lanes = lanes
    this.isOpen = isOpen
  }

  join(vehicle: number): void {
    this.waiting.push(vehicle)
  }

  /** The vehicle whose service starts now, -1 where no lane is free, nobody waits or the station is closed. */
  start(): number {
    if (!this.isOpen || this.busy >= this.lanes || this.waiting.length === 0) return -1
    this.busy += 1
    return this.waiting.shift()
  }

  finish(): void {
    this.busy -= 1
  }
}
