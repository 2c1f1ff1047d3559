import { minutesPerDay } from '../units.ts'
import type { MeasureSamples } from './measure-samples.ts'

const minutesPerWeek = 7 * minutesPerDay
type PeriodSamples = Pick<MeasureSamples, 'weeks' | 'weekPassed' | 'weekWaiting'>

/** What happens week by week at each passage in one replication: who passed, how many waited, and how long those waited who came in it. */
export class WeekCourse {
  readonly #weekCount: number
  readonly #from: number
  readonly #end: number
  readonly #minutes: number
  readonly #hours: Float64Array
  readonly #joined: Float64Array
  /** Of those who came, who had not passed when the run ended. */
  readonly #remained: Float64Array
  readonly #passed: Float64Array
  readonly #waitingMinutes: Float64Array

  /** @param minutes length of a period, where it is no week */
  constructor(passages: number, weekCount: number, from: number, end: number, minutes = minutesPerWeek) {
    this.#weekCount = weekCount
    this.#from = from
    this.#end = end
    this.#minutes = minutes
    const cells = (): Float64Array => new Float64Array(passages * weekCount)
    this.#hours = cells()
    this.#joined = cells()
    this.#remained = cells()
    this.#passed = cells()
    this.#waitingMinutes = cells()
  }

  restart(): void {
    for (const cells of [this.#hours, this.#joined, this.#remained, this.#passed, this.#waitingMinutes]) cells.fill(0)
  }

  /** Who came at an instant waited so long. */
  joined(passage: number, hours: number, joinedAt: number): void {
    const cell = this.#cell(passage, joinedAt)
    this.#hours[cell] = (this.#hours[cell] as number) + hours
    this.#joined[cell] = (this.#joined[cell] as number) + 1
  }

  remained(passage: number, joinedAt: number): void {
    const cell = this.#cell(passage, joinedAt)
    this.#remained[cell] = (this.#remained[cell] as number) + 1
  }

  passed(passage: number, now: number): void {
    if (now < this.#from) return
    const cell = this.#cell(passage, now)
    this.#passed[cell] = (this.#passed[cell] as number) + 1
  }

  /** Somebody waited between two instants. */
  waited(passage: number, since: number, until: number): void {
    for (let at = Math.max(since, this.#from); at < until; ) {
      const cell = this.#cell(passage, at)
      const weekEnd = this.#from + (cell - passage * this.#weekCount + 1) * this.#minutes
      const to = Math.min(until, weekEnd)
      this.#waitingMinutes[cell] = (this.#waitingMinutes[cell] as number) + to - at
      at = to
    }
  }

  /** Adds the weeks of the replication that has ended to the samples of a passage. */
  take(passage: number, samples: PeriodSamples): void {
    for (let week = 0; week < this.#weekCount; week += 1) {
      const cell = passage * this.#weekCount + week
      const joined = this.#joined[cell] as number
      const minutes = Math.min(this.#minutes, this.#end - this.#from - week * this.#minutes)
      // Where most of a week's units still wait, their waits so far say how long the run was, not how long they wait.
      const isKnown = joined > 0 && (this.#remained[cell] as number) <= joined / 2
      samples.weeks[week]?.push(isKnown ? (this.#hours[cell] as number) / joined : Number.NaN)
      samples.weekPassed[week]?.push(((this.#passed[cell] as number) * minutesPerDay) / minutes)
      samples.weekWaiting[week]?.push((this.#waitingMinutes[cell] as number) / minutes)
    }
  }

  #cell(passage: number, at: number): number {
    return passage * this.#weekCount + Math.min(this.#weekCount - 1, Math.floor((at - this.#from) / this.#minutes))
  }
}
