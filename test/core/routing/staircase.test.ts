import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStaircase } from '#core/routing/staircase.ts'

describe('ways that arrived, by hour and emissions', () => {
  it('beat exactly the ways that one of them beats', () => {
    const points = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 })
    fc.assert(
      fc.property(points, fc.nat(12), fc.nat(12), (arrived, hour, emissions) => {
        const staircase = createStaircase()
        for (const [first, second] of arrived) staircase.add(first, second)
        expect(staircase.isBelow(hour, emissions)).toBe(arrived.some(([first, second]) => first <= hour && second <= emissions))
      }),
    )
  })
})
