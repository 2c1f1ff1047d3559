import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventQueue } from '#core/simulation/engine/event-queue.ts'

interface Pending {
  readonly time: number
  readonly priority: number
  readonly subject: number
}

const inOrder = (left: Pending, right: Pending) => left.time - right.time || left.priority - right.priority || left.subject - right.subject

describe('pending events', () => {
  it('leave by time, then priority, then in the order they were pushed, however pushes and pops are mixed', () => {
    const push = fc.record({ time: fc.integer({ min: 0, max: 6 }), priority: fc.integer({ min: 0, max: 2 }) })
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 2, arbitrary: push }, { weight: 1, arbitrary: fc.constant('pop' as const) }), { maxLength: 200 }), (steps) => {
        const queue = new EventQueue(1)
        let pending: Pending[] = []
        const takeOne = () => {
          const [first, ...rest] = pending.toSorted(inOrder)
          expect(queue.pop()).toBe(first !== undefined)
          if (first !== undefined)
            expect({ time: queue.time, subject: queue.subject, kind: queue.kind }).toEqual({ time: first.time, subject: first.subject, kind: first.priority })
          pending = rest
        }
        steps.forEach((step, subject) => {
          if (step === 'pop') takeOne()
          else {
            queue.push(step.time, step.priority, step.priority, subject)
            pending.push({ ...step, subject })
          }
          expect(queue.size).toBe(pending.length)
        })
        while (pending.length > 0) takeOne()
        expect(queue.pop()).toBe(false)
      }),
    )
  })

  it('keeps the order of a hundred thousand pushes at one instant', () => {
    const queue = new EventQueue()
    for (let subject = 0; subject < 100_000; subject += 1) queue.push(5, 1, 0, subject)
    queue.push(5, 0, 0, 100_000)
    const order: number[] = []
    while (queue.pop()) order.push(queue.subject)
    expect(order).toEqual([100_000, ...Array.from({ length: 100_000 }, (_, index) => index)])
  })

  it('refuses a time that has no order, and what it cannot hold', () => {
    const queue = new EventQueue()
    expect(() => queue.push(Number.NaN, 0, 0, 0)).toThrow('NaN')
    expect(() => queue.push(Number.POSITIVE_INFINITY, 0, 0, 0)).toThrow('Infinity')
    expect(() => queue.push(1, 256, 0, 0)).toThrow('priority 256')
    expect(() => queue.push(1, 0, 16, 0)).toThrow('kind 16')
    expect(() => queue.push(1, 0, 0, -1)).toThrow('subject -1')
    expect(() => queue.push(1, 0, 0, 2 ** 28)).toThrow('subject 268435456')
    expect(queue.nextTime()).toBe(Number.POSITIVE_INFINITY)
    queue.push(1, 255, 15, 2 ** 28 - 1)
    expect([queue.pop(), queue.kind, queue.subject]).toEqual([true, 15, 2 ** 28 - 1])
  })
})
