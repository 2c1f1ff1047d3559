import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIndexHeap } from '#core/routing/index-heap.ts'

describe('the heap of places by their best key', () => {
  it('gives back what a sorted list gives, keys lowered on the way included', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(19), fc.integer({ min: 0, max: 30 }))), (offers) => {
        const heap = createIndexHeap(20)
        const best = new Map<number, { key: number; born: number }>()
        offers.forEach(([node, key], born) => {
          heap.offer(node, key)
          const known = best.get(node)
          if (known === undefined) best.set(node, { key, born })
          else known.key = Math.min(known.key, key)
        })
        const expected = [...best].sort(([, a], [, b]) => a.key - b.key || a.born - b.born).map(([node]) => node)
        expect(heap.size).toBe(expected.length)
        expect(expected.map(() => heap.take())).toEqual(expected)
        expect(heap.take()).toBeUndefined()
      }),
    )
  })

  it('takes a place again after it has left', () => {
    const heap = createIndexHeap(2)
    heap.offer(1, 5)
    heap.take()
    heap.offer(1, 7)
    expect([heap.take(), heap.take()]).toEqual([1, undefined])
  })
})
