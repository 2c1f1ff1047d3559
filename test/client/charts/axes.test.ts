import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFor, axisTicks } from '../../../client/charts/day-axis.ts'
import { hourAxis } from '../../../client/charts/hour-axis.ts'

describe('the axis that all range bars of a list share', () => {
  it('runs from ten to sixty for journeys of 17 to 56 days', () => {
    expect(axisFor([17, 20, 43], [29, 28, 56])).toEqual({ from: 10, to: 60, step: 10 })
  })

  it('has half days for a crossing of the river', () => {
    expect(axisFor([0.3], [1.6])).toEqual({ from: 0, to: 2, step: 0.5 })
  })

  it('holds every bar, with round ends and few lines', () => {
    const bar = fc.tuple(fc.double({ min: 0, max: 90, noNaN: true }), fc.double({ min: 0, max: 40, noNaN: true }))
    fc.assert(
      fc.property(fc.array(bar, { minLength: 1, maxLength: 5 }), (bars) => {
        const axis = axisFor(
          bars.map(([low]) => low),
          bars.map(([low, length]) => low + length),
        )
        for (const [low, length] of bars) expect(low >= axis.from && low + length <= axis.to).toBe(true)
        expect(axisTicks(axis).length).toBeLessThanOrEqual(8)
        expect(axisTicks(axis).at(-1)).toBeCloseTo(axis.to)
      }),
    )
  })
})

describe('the axis of waiting hours', () => {
  it('steps by days where trucks wait for days', () => {
    expect(hourAxis(96)).toEqual({ step: 24, top: 96 })
    expect(hourAxis(97)).toEqual({ step: 24, top: 120 })
  })

  it('steps by hours where they hardly wait', () => {
    expect(hourAxis(3.2)).toEqual({ step: 1, top: 4 })
  })

  it('goes on in weeks beyond every known step', () => {
    expect(hourAxis(4000).top).toBeGreaterThanOrEqual(4000)
  })
})
