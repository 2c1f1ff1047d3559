import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndexHeap } from '#core/routing/index-heap.ts'

describe('the heap of places by their best key', () => {
  it('gives back places by their best key, keys lowered on the way included', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.integer({ min: 0, max: 30 }))), (offers) => {
        const heap = createIndexHeap(20)
        const best = new Map<number, number>()
        for (const [node, key] of offers) {
          heap.offer(node, key)
          best.set(node, Math.min(best.get(node) ?? key, key))
          expect(heap.least).toBe(Math.min(...best.values()))
        }
        expect(heap.size).toBe(best.size)
        const taken = [...best].map(() => heap.take())
        expect([...taken].sort()).toEqual([...best.keys()].sort())
        expect(taken.map((node) => best.get(node))).toEqual([...best.values()].sort((left, right) => left - right))
        expect([heap.take(), heap.size, heap.least]).toEqual([-1, 0, Number.POSITIVE_INFINITY])
      }),
    )
  })

  it('takes a place again after it has left', () => {
    const heap = createIndexHeap(2)
    heap.offer(1, 5)
    heap.take()
    heap.offer(1, 7)
    expect([heap.take(), heap.take()]).toEqual([1, -1])
  })

  it('knows nothing of those that waited before it was cleared', () => {
    const heap = createIndexHeap(3)
    heap.offer(2, 1)
    heap.offer(0, 4)
    heap.clear()
    heap.offer(2, 9)
    expect([heap.size, heap.take(), heap.take()]).toEqual([1, 2, -1])
  })
})
