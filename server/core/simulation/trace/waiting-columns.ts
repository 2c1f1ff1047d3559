import type { StationPlan } from '../engine/station-plan.ts'

/** Numbers that a trace may hold for those waiting, all places together: a year of sixty crossings by the two hours. */
const mostNumbers = 300_000
const stepsOnOffer = [15, 30, 60, 120, 180, 360, 720, 1440] as const

/** Hears waits and tells how many waited in each place at every step, as changes from step to step. */
export class WaitingColumns {
  readonly stepMinutes: number
  readonly #steps: number
  readonly #from: number
  readonly #placeOf: Int32Array
  readonly #changes: Int32Array

  /**
   * @param placeOf by passage; -1 for one that is not traced
   */
  constructor({ passages, measuredFrom, end }: Pick<StationPlan, 'passages' | 'measuredFrom' | 'end'>, placeOf: Int32Array, places: number) {
    const minutes = end - measuredFrom
    const stepMinutes = stepsOnOffer.find((step) => (minutes / step) * places <= mostNumbers) ?? stepsOnOffer[stepsOnOffer.length - 1] ?? 1440
    this.stepMinutes = stepMinutes
    this.#steps = Math.ceil(minutes / stepMinutes)
    this.#from = measuredFrom
    this.#placeOf = Int32Array.from(passages.flatMap(({ stages }, passage) => stages.map(() => placeOf[passage] ?? -1)))
    this.#changes = new Int32Array(places * (this.#steps + 1))
  }

  /** Somebody waited at a part from one instant until another. */
  waited(part: number, from: number, until: number): void {
    const place = this.#placeOf[part] ?? -1
    if (place < 0 || until <= this.#from) return
    // Step `i` shows who waits at its beginning.
    const first = Math.max(0, Math.ceil((from - this.#from) / this.stepMinutes))
    const after = Math.min(this.#steps, Math.ceil((until - this.#from) / this.stepMinutes))
    if (after <= first) return
    const row = place * (this.#steps + 1)
    this.#changes[row + first] = (this.#changes[row + first] as number) + 1
    this.#changes[row + after] = (this.#changes[row + after] as number) - 1
  }

  changesOf(place: number): readonly number[] {
    const row = place * (this.#steps + 1)
    return Array.from(this.#changes.subarray(row, row + this.#steps))
  }
}
