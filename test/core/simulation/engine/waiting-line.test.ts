import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WaitingLine } from '#core/simulation/engine/waiting-line.ts'

it('a waiting line is first come, first served, however it grows and shrinks', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 300 }), (steps) => {
      const line = new WaitingLine(2)
      const expected: number[] = []
      steps.forEach((joins, vehicle) => {
        if (joins) {
          line.push(vehicle)
          expected.push(vehicle)
        } else expect(line.shift()).toBe(expected.shift() ?? -1)
        expect(line.length).toBe(expected.length)
      })
    }),
  )
})
