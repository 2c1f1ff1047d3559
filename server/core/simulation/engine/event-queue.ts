import type { StatePort } from './state-port.ts'

/** Priorities run from 0 (first) to this value at one instant. */
const lastPriority = 255

/** Priority and sequence share one double: 8 bits above 45, so that one comparison settles both. */
const sequenceSpan = 2 ** 45

/** Kind and subject share one integer: 4 bits above 28. */
const subjectBits = 28
const lastSubject = 2 ** subjectBits - 1
const lastKind = 15

/** Children of a place: four lie side by side in memory, and the heap is half as deep as with two. */
const arity = 4

/**
 * Pending events of a simulation, a heap of four children a place in typed arrays.
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
  #events: Uint32Array

  constructor(capacity = 256) {
    this.#times = new Float64Array(capacity)
    this.#ranks = new Float64Array(capacity)
    this.#events = new Uint32Array(capacity)
  }

  /** @throws RangeError on a time that has no order, a priority outside 0 to 255, a kind outside 0 to 15 or a subject outside 0 to 268 million. */
  push(time: number, priority: number, kind: number, subject: number): void {
    if (!(time < Number.POSITIVE_INFINITY && time > Number.NEGATIVE_INFINITY)) throw new RangeError(`an event cannot happen at ${time}`)
    if (!(priority >= 0 && priority <= lastPriority)) throw new RangeError(`priority ${priority} is not 0 to ${lastPriority}`)
    if (!(kind >= 0 && kind <= lastKind)) throw new RangeError(`kind ${kind} is not 0 to ${lastKind}`)
    if (!(subject >= 0 && subject <= lastSubject)) throw new RangeError(`subject ${subject} is not 0 to ${lastSubject}`)
    if (this.size === this.#times.length) this.#grow()
    const times = this.#times
    const ranks = this.#ranks
    const events = this.#events
    const rank = priority * sequenceSpan + this.#sequence
    this.#sequence += 1
    let hole = this.size
    this.size += 1
    while (hole > 0) {
      const parent = ((hole - 1) / arity) | 0
      const parentTime = times[parent] as number
      if (parentTime < time || (parentTime === time && (ranks[parent] as number) < rank)) break
      times[hole] = parentTime
      ranks[hole] = ranks[parent] as number
      events[hole] = events[parent] as number
      hole = parent
    }
    times[hole] = time
    ranks[hole] = rank
    events[hole] = (kind << subjectBits) | subject
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
    const events = this.#events
    const event = events[0] as number
    this.time = times[0] as number
    this.kind = event >>> subjectBits
    this.subject = event & lastSubject
    this.size -= 1
    const last = this.size
    const time = times[last] as number
    const rank = ranks[last] as number
    let hole = 0
    for (let child = 1; child < last; child = arity * hole + 1) {
      let first = child
      let firstTime = times[child] as number
      const behind = Math.min(child + arity, last)
      for (let other = child + 1; other < behind; other += 1) {
        const otherTime = times[other] as number
        if (otherTime < firstTime || (otherTime === firstTime && (ranks[other] as number) < (ranks[first] as number))) {
          first = other
          firstTime = otherTime
        }
      }
      if (time < firstTime || (time === firstTime && rank < (ranks[first] as number))) break
      times[hole] = firstTime
      ranks[hole] = ranks[first] as number
      events[hole] = events[first] as number
      hole = first
    }
    times[hole] = time
    ranks[hole] = rank
    events[hole] = events[last] as number
    return true
  }

  exchange(port: StatePort): void {
    this.size = port.number(this.size)
    this.#sequence = port.number(this.#sequence)
    this.#times = port.column(this.#times, this.size)
    this.#ranks = port.column(this.#ranks, this.size)
    this.#events = port.column(this.#events, this.size)
  }

  #grow(): void {
    const capacity = Math.max(16, this.#times.length * 2)
    const times = new Float64Array(capacity)
    times.set(this.#times)
    this.#times = times
    const ranks = new Float64Array(capacity)
    ranks.set(this.#ranks)
    this.#ranks = ranks
    const events = new Uint32Array(capacity)
    events.set(this.#events)
    this.#events = events
  }
}
