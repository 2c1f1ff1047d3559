import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClosedLabels } from '#core/routing/closed-labels.ts'
import { createFrontLabels } from '#core/routing/front-labels.ts'
import { createOpenLabels } from '#core/routing/open-labels.ts'

const label = fc.record({ node: fc.nat(2), numbers: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(2), fc.nat(2)) })

describe('the ways that a search for the front has closed', () => {
  it('keep out just what one of all that ever closed at the node is no worse than in everything', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 60 }), (drawn) => {
        const closed = createClosedLabels(3)
        for (const [index, { node, numbers }] of drawn.entries()) {
          const isNoWorse = drawn.slice(0, index).some((other) => other.node === node && other.numbers.every((own, at) => own <= (numbers[at] as number)))
          expect(closed.isBeaten(node, ...numbers)).toBe(isNoWorse)
          closed.add(node, ...numbers)
        }
      }),
    )
  })
})

describe('the ways that it has still to close', () => {
  it('come by cost, then arrival, then emissions, then in the order they were found', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 1500 }), (drawn) => {
        const labels = createFrontLabels()
        const open = createOpenLabels(labels)
        for (const [cost, minute, emissions] of drawn) {
          open.add(labels.add(0, -1, -1, 0, 0, { minute: 0, drivenToday: 0, drivenThisWeek: 0 }, 0, cost, emissions, minute))
        }
        const expected = [...drawn.entries()]
          .sort(([left, a], [right, b]) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || left - right)
          .map(([number]) => number)
        expect(drawn.map(() => open.take())).toEqual(expected)
        expect(open.take()).toBe(-1)
      }),
      { numRuns: 20, examples: [[Array.from({ length: 1500 }, (_, index) => [index % 4, (index * 7) % 4, (index * 5) % 3] as [number, number, number])]] },
    )
  })
})
