import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Clock, isNoWorse } from '#core/routing/clock.ts'

const clock: fc.Arbitrary<Clock> = fc.record({ minute: fc.nat(3), drivenToday: fc.nat(3), drivenThisWeek: fc.nat(3) })
const fields = ['minute', 'drivenToday', 'drivenThisWeek'] as const

it('a driver can do what another can where he is there no later and has driven no more, today and this week', () => {
  fc.assert(
    fc.property(clock, clock, (left, right) => {
      expect(isNoWorse(left, right)).toBe(!fields.some((field) => left[field] > right[field]))
    }),
  )
})
