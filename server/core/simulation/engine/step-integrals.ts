import type { StatePort } from './state-port.ts'

/** Numbers that change by steps (units waiting, servers busy), one a part, and their integrals over time. */
export class StepIntegrals {
  readonly values: Float64Array
  #areas: Float64Array
  #since: Float64Array

  constructor(count: number) {
    this.values = new Float64Array(count)
    this.#areas = new Float64Array(count)
    this.#since = new Float64Array(count)
  }

  change(index: number, time: number, by: number): void {
    const value = this.values[index] as number
    this.#areas[index] = (this.#areas[index] as number) + value * (time - (this.#since[index] as number))
    this.#since[index] = time
    this.values[index] = value + by
  }

  /** Forgets the past; the values stay. */
  restart(time: number): void {
    this.#areas.fill(0)
    this.#since.fill(time)
  }

  /** Integral from the last restart (else 0) to `time`, value times minutes. */
  areaUntil(index: number, time: number): number {
    return (this.#areas[index] as number) + (this.values[index] as number) * (time - (this.#since[index] as number))
  }

  exchange(port: StatePort): void {
    this.values.set(port.column(this.values, this.values.length))
    this.#areas = port.column(this.#areas, this.#areas.length)
    this.#since = port.column(this.#since, this.#since.length)
  }
}
