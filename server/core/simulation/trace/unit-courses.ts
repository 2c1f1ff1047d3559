/** Numbers that a trace may hold for units under way, all corridors together. */
const mostNumbers = 120_000

/** Borders passed by the units of some sources, in the order in which they came. */
export class UnitCourses {
  readonly #from: number
  /** By source; -1 for one that is not traced. */
  readonly #corridorOf: Int32Array
  /** Minutes from departure to the first border, by source. */
  readonly #before: Float64Array
  /** Times of a unit, by corridor and by source and number. */
  readonly #courses: readonly Map<string, number[]>[]

  constructor(measuredFrom: number, corridorOf: Int32Array, minutesBefore: Float64Array, corridors: number) {
    this.#from = measuredFrom
    this.#corridorOf = corridorOf
    this.#before = minutesBefore
    this.#courses = Array.from({ length: corridors }, () => new Map())
  }

  /** A unit reached a border at one instant and left it at another; null where the run ended first. */
  passed(source: number, serial: number, joinedAt: number, leftAt: number | null): void {
    const corridor = this.#corridorOf[source] ?? -1
    if (corridor < 0) return
    const courses = this.#courses[corridor] as Map<string, number[]>
    const key = `${source} ${serial}`
    const known = courses.get(key)
    const seen = leftAt === null ? [joinedAt] : [joinedAt, leftAt]
    if (known !== undefined) known.push(...seen)
    else courses.set(key, [joinedAt - (this.#before[source] ?? 0), ...seen])
  }

  /**
   * Units of a corridor as they set out, each as minutes since the unit, then the stop before.
   *
   * @param minutesAfter from the last border to the end, once all borders are passed
   */
  unitsOf(corridor: number, stops: number, minutesAfter: number): { readonly every: number; readonly units: readonly (readonly number[])[] } {
    const all = [...(this.#courses[corridor]?.values() ?? [])]
      .map((times) => (times.length === stops - 1 ? [...times, (times.at(-1) as number) + minutesAfter] : times))
      // What set out before the days that count is left out: its first borders were not seen by the reader either.
      .filter(([depart]) => (depart as number) >= this.#from)
      .toSorted((one, other) => (one[0] as number) - (other[0] as number))
    const every = Math.max(1, Math.ceil((all.length * stops * this.#courses.length) / mostNumbers))
    let last = this.#from
    return {
      every,
      units: all
        .filter((_, index) => index % every === 0)
        .map((times) => {
          const whole = times.map((time) => Math.round(time - this.#from))
          const coded = whole.map((time, index) => time - (index === 0 ? Math.round(last - this.#from) : (whole[index - 1] as number)))
          last = (whole[0] as number) + this.#from
          return coded
        }),
    }
  }
}
