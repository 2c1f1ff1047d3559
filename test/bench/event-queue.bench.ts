import { bench, describe } from 'vitest'
import { randomStream } from '#core/random.ts'
import { EventQueue } from '#core/simulation/engine/event-queue.ts'
import { ObjectHeap } from './object-heap.ts'

/** The hold model: one event leaves, one comes an exponential time later; the pending set keeps its size. */
const holds = 20_000
const interarrivals = Array.from({ length: holds }, (_, index) => -Math.log(randomStream(index, 'bench')()))

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
