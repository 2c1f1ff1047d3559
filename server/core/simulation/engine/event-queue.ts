import type { StatePort } from './state-port.ts'

/** Priorities run from 0 (first) to this value at one instant, and so do kinds: a byte each. */
const lastPriority = 255
const lastKind = 255

/** Priority and sequence share one double: 8 bits above 45, so that one comparison settles both. */
const sequenceSpan = 2 ** 45

/**
 * Pending events of a simulation, a binary heap in typed arrays.
 *
 * Contract: events leave by time; at equal times by priority, the smaller first; at equal priorities in the order they
 * were pushed. An event is two integers (what happens, and to whom), so that nothing is allocated for it, and the store
 * grows with the most that were ever pending at once, never with the number served.
 */
export class EventQueue {
  /** Time of the event that `pop` took last. */
  time = 0
  /** Its kind. */
  kind = 0
  /** Whom it concerns. */
  subject = 0
  size = 0
  #sequence = 0
  #times: Float64Array
  #ranks: Float64Array
  #kinds: Uint8Array
  #subjects: Int32Array

  constructor(capacity = 256) {
    this.#times = new Float64Array(capacity)
    this.#ranks = new Float64Array(capacity)
    this.#kinds = new Uint8Array(capacity)
    this.#subjects = new Int32Array(capacity)
  }

  /** @throws RangeError on a time that has no order, or a priority or kind outside 0 to 255. */
  push(time: number, priority: number, kind: number, subject: number): void {
    if (!(time < Number.POSITIVE_INFINITY && time > Number.NEGATIVE_INFINITY)) throw new RangeError(`an event cannot happen at ${time}`)
    if (!(priority >= 0 && priority <= lastPriority)) throw new RangeError(`priority ${priority} is not 0 to ${lastPriority}`)
    if (!(kind >= 0 && kind <= lastKind)) throw new RangeError(`kind ${kind} is not 0 to ${lastKind}`)
    if (this.size === this.#times.length) this.#grow()
    const times = this.#times
    const ranks = this.#ranks
    const rank = priority * sequenceSpan + this.#sequence
    this.#sequence += 1
    let hole = this.size
    this.size += 1
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      const parentTime = times[parent] as number
      if (parentTime < time || (parentTime === time && (ranks[parent] as number) < rank)) break
      this.#move(parent, hole)
      hole = parent
    }
    times[hole] = time
    ranks[hole] = rank
    this.#kinds[hole] = kind
    this.#subjects[hole] = subject
  }

  /** Time of the next event, infinity when none is pending. */
  nextTime(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.#times[0] as number)
  }

  /** Takes the next event into `time`, `kind` and `subject`; false when none is pending. */
  pop(): boolean {
    if (this.size === 0) return false
    const times = this.#times
    const ranks = this.#ranks
    this.time = times[0] as number
    this.kind = this.#kinds[0] as number
    this.subject = this.#subjects[0] as number
    this.size -= 1
    const last = this.size
    const time = times[last] as number
    const rank = ranks[last] as number
    let hole = 0
    for (let child = 1; child < last; child = 2 * hole + 1) {
      const right = child + 1
      if (right < last && this.#isBefore(right, child)) child = right
      const childTime = times[child] as number
      if (time < childTime || (time === childTime && rank < (ranks[child] as number))) break
      this.#move(child, hole)
      hole = child
    }
    this.#move(last, hole)
    return true
  }

  exchange(port: StatePort): void {
    this.size = port.number(this.size)
    this.#sequence = port.number(this.#sequence)
    this.#times = port.column(this.#times, this.size)
    this.#ranks = port.column(this.#ranks, this.size)
    this.#kinds = port.column(this.#kinds, this.size)
    this.#subjects = port.column(this.#subjects, this.size)
  }

  #isBefore(left: number, right: number): boolean {
    const leftTime = this.#times[left] as number
    const rightTime = this.#times[right] as number
    return leftTime < rightTime || (leftTime === rightTime && (this.#ranks[left] as number) < (this.#ranks[right] as number))
  }

  #move(from: number, to: number): void {
    this.#times[to] = this.#times[from] as number
    this.#ranks[to] = this.#ranks[from] as number
    this.#kinds[to] = this.#kinds[from] as number
    this.#subjects[to] = this.#subjects[from] as number
  }

  #grow(): void {
    const capacity = Math.max(16, this.#times.length * 2)
    const times = new Float64Array(capacity)
    times.set(this.#times)
    this.#times = times
    const ranks = new Float64Array(capacity)
    ranks.set(this.#ranks)
    this.#ranks = ranks
    const kinds = new Uint8Array(capacity)
    kinds.set(this.#kinds)
    this.#kinds = kinds
    const subjects = new Int32Array(capacity)
    subjects.set(this.#subjects)
    this.#subjects = subjects
  }
}
