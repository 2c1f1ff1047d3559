import { bench, describe } from 'vitest'
import { randomStream } from '#core/random.ts'
import { EventQueue } from '#core/simulation/engine/event-queue.ts'

/** The hold model: one event leaves, one comes an exponential time later; the pending set keeps its size. */
const holds = 20_000
const interarrivals = Array.from({ length: holds }, (_, index) => -Math.log(randomStream(index, 'bench')()))

interface PendingEvent {
  readonly time: number
  readonly sequence: number
  readonly kind: number
}

/** What most engines keep: a binary heap of one object an event. */
class ObjectHeap {
  readonly #events: PendingEvent[] = []

  push(event: PendingEvent): void {
    const events = this.#events
    let hole = events.push(event) - 1
    while (hole > 0) {
      const parent = (hole - 1) >> 1
      if (isBefore(events[parent] as PendingEvent, event)) break
      events[hole] = events[parent] as PendingEvent
      hole = parent
    }
    events[hole] = event
  }

  pop(): PendingEvent {
    const events = this.#events
    const first = events[0] as PendingEvent
    const last = events.pop() as PendingEvent
    let hole = 0
    for (let child = 1; child < events.length; child = 2 * hole + 1) {
      if (child + 1 < events.length && isBefore(events[child + 1] as PendingEvent, events[child] as PendingEvent)) child += 1
      if (isBefore(last, events[child] as PendingEvent)) break
      events[hole] = events[child] as PendingEvent
      hole = child
    }
    if (events.length > 0) events[hole] = last
    return first
  }
}

const isBefore = (left: PendingEvent, right: PendingEvent): boolean => left.time < right.time || (left.time === right.time && left.sequence < right.sequence)

for (const pending of [1_000, 100_000]) {
  describe(`${pending} pending events, ${holds} holds`, () => {
    const queue = new EventQueue(pending + 1)
    const heap = new ObjectHeap()
    for (let index = 0; index < pending; index += 1) {
      const time = interarrivals[index % holds] as number
      queue.push(time, 0, 1, index)
      heap.push({ time, sequence: index, kind: 1 })
    }
    let sequence = pending

    bench('typed arrays', () => {
      for (const interarrival of interarrivals) {
        queue.pop()
        queue.push(queue.time + interarrival, 0, 1, queue.subject)
      }
    })

    bench('one object an event', () => {
      for (const interarrival of interarrivals) {
        const event = heap.pop()
        sequence += 1
        heap.push({ time: event.time + interarrival, sequence, kind: 1 })
      }
    })
  })
}
