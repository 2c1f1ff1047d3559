import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '#core/scenario/apportion.ts'

describe('dividing a capacity by shares', () => {
  it('862 by the design traffic of the Heihe bridge is 630, 164 and 68', () => {
    expect(apportion(862, [0.7309, 0.1903, 0.0788])).toEqual([630, 164, 68])
  })

  it('keeps a whole total whole, and no part is off its share by one or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }), (total, shares) => {
        const parts = apportion(total, shares)
        const sum = shares.reduce((left, right) => left + right, 0)
        expect(parts.reduce((left, right) => left + right, 0)).toBe(total)
        parts.forEach((part, index) => {
          expect(Number.isInteger(part)).toBe(true)
          expect(Math.abs(part - (total * (shares[index] ?? 0)) / sum)).toBeLessThan(1)
        })
      }),
    )
  })

  it('divides half a vehicle in proportion', () => {
    expect(apportion(1.5, [2, 1])).toEqual([1, 0.5])
  })
})
