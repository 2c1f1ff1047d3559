/** A number that changes by steps (vehicles waiting, lanes busy) and its integral over time. */
export class TimeAverage {
  value = 0
  #area = 0
  #since = 0

  change(time: number, by: number): void {
    this.#area += this.value * (time - this.#since)
    this.#since = time
    this.value += by
  }

  /** Forgets the past; the value stays. */
  restart(time: number): void {
    this.#area = 0
    this.#since = time
  }

  /** Integral from the last restart (else 0) to `time`, value times time unit. */
  areaUntil(time: number): number {
    return this.#area + this.value * (time - this.#since)
  }
}
