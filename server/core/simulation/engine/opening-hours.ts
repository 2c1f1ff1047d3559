import type { StatePort } from './state-port.ts'
import type { StationPlan } from './station-plan.ts'

/** Which calendars are open now, and when each opens or closes next. */
export class OpeningHours {
  readonly #calendars: StationPlan['calendars']
  readonly #open: Uint8Array
  /** Index of the interval that is open or opens next. */
  readonly #interval: Int32Array

  constructor(calendars: StationPlan['calendars']) {
    this.#calendars = calendars
    this.#open = new Uint8Array(calendars.length)
    this.#interval = Int32Array.from(calendars, (intervals) => {
      const first = intervals.findIndex(([, closes]) => closes > 0)
      return first === -1 ? intervals.length : first
    })
  }

  /** 1 while it is open, and for -1, which is no calendar. */
  isOpenAt(calendar: number): number {
    return calendar < 0 ? 1 : (this.#open[calendar] as number)
  }

  toggle(calendar: number): void {
    if (this.#open[calendar] === 1) this.#interval[calendar] = (this.#interval[calendar] as number) + 1
    this.#open[calendar] = 1 - (this.#open[calendar] as number)
  }

  /** Instant of the next toggle; infinity where none comes. */
  nextToggle(calendar: number): number {
    const interval = this.#calendars[calendar]?.[this.#interval[calendar] as number]
    if (interval === undefined) return Number.POSITIVE_INFINITY
    return Math.max(0, this.#open[calendar] === 1 ? interval[1] : interval[0])
  }

  /** One that does not open again is the last resort, not an impossibility: where it is alone, units queue there. */
  minutesToOpening(calendar: number | undefined, now: number): number {
    if (calendar === undefined || this.#open[calendar] === 1) return 0
    const next = this.nextToggle(calendar)
    return next === Number.POSITIVE_INFINITY ? Number.MAX_VALUE : next - now
  }

  exchange(port: StatePort): void {
    this.#open.set(port.column(this.#open, this.#open.length))
    this.#interval.set(port.column(this.#interval, this.#interval.length))
  }
}
