import type { StatePort } from './state-port.ts'
import { WaitingLine } from './waiting-line.ts'

/**
 * Servers that work side by side on waiting units: those of the first priority class first, within a class first come, first
 * served. A station that closes, or loses servers, finishes the units in hand and takes no new one.
 *
 * The station knows neither clock nor durations: whoever runs it asks `start` for the next unit until it says none,
 * schedules the end of that service, and calls `finish` then.
 */
export class ServiceStation {
  /** Servers at work; may be below `busy` for a while after it was lowered. */
  servers: number
  busy = 0
  waiting = 0
  isOpen: boolean
  /** Mean minutes of a service where they step with the day, else 1. */
  minutes = 1
  readonly #lines: readonly WaitingLine[]

  constructor(servers: number, isOpen = true, priorities = 1) {
    this.servers = servers
    this.isOpen = isOpen
    this.#lines = Array.from({ length: priorities }, () => new WaitingLine())
  }

  join(unit: number, priority = 0): void {
    this.waiting += 1
    ;(this.#lines[priority] as WaitingLine).push(unit)
  }

  /** The unit whose service starts now, -1 where no server is free, nobody waits or the station is closed. */
  start(): number {
    if (this.waiting === 0 || !this.isOpen || this.busy >= this.servers) return -1
    this.busy += 1
    this.waiting -= 1
    const lines = this.#lines
    let priority = 0
    while ((lines[priority] as WaitingLine).length === 0) priority += 1
    return (lines[priority] as WaitingLine).shift()
  }

  finish(): void {
    this.busy -= 1
  }

  exchange(port: StatePort): void {
    this.servers = port.number(this.servers)
    this.busy = port.number(this.busy)
    this.waiting = port.number(this.waiting)
    this.isOpen = port.number(this.isOpen ? 1 : 0) === 1
    this.minutes = port.number(this.minutes)
    for (const line of this.#lines) line.exchange(port)
  }
}
