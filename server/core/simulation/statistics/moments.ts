/** Mean and variance of a series without storing it, by Welford's recursion (Technometrics 4, 1962); mergeable. */
export class Moments {
  count = 0
  mean = 0
  max = Number.NEGATIVE_INFINITY
  #squares = 0

  add(value: number): void {
    this.count += 1
    const gap = value - this.mean
    this.mean += gap / this.count
    this.#squares += gap * (value - this.mean)
    if (value > this.max) this.max = value
  }

  /** Unbiased; 0 below two values. */
  get variance(): number {
    return this.count < 2 ? 0 : this.#squares / (this.count - 1)
  }

  /** Takes another series in, as if its values had been added here (Chan, Golub and LeVeque 1979). */
  merge(other: Moments): void {
    if (other.count === 0) return
    const count = this.count + other.count
    const gap = other.mean - this.mean
    this.#squares += other.#squares + (gap * gap * this.count * other.count) / count
    this.mean += (gap * other.count) / count
    this.count = count
    if (other.max > this.max) this.max = other.max
  }
}
