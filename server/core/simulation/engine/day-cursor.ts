import type { StatePort } from './state-port.ts'
import type { DailyValues } from './station-plan.ts'

/** Values by day, asked for at instants that never go back. */
export class DayCursor {
  readonly #daily: DailyValues
  #day = 0

  constructor(daily: DailyValues) {
    this.#daily = daily
  }

  /** Value of the day that holds the minute; undefined where there is no such day. */
  at(minute: number): number | undefined {
    const { starts, values } = this.#daily
    while ((starts[this.#day + 1] ?? Number.POSITIVE_INFINITY) <= minute) this.#day += 1
    return values[this.#day]
  }

  exchange(port: StatePort): void {
    this.#day = port.number(this.#day)
  }
}
