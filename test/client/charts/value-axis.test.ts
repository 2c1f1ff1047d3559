import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeEndLabels } from '../../../client/charts/place-end-labels.ts'
import { axisDecimals, valueAxis, valueTicks } from '../../../client/charts/value-axis.ts'

describe('an axis of values', () => {
  it('has round steps', () => {
    expect(valueAxis(51_952)).toEqual({ step: 10_000, top: 60_000 })
    expect(valueAxis(21)).toEqual({ step: 5, top: 25 })
    expect(valueAxis(0)).toEqual({ step: 1, top: 1 })
  })

  it('writes as many decimals as tell its figures apart', () => {
    expect([1, 0.5, 0.25, 0.2, 20].map(axisDecimals)).toEqual([0, 1, 2, 1, 0])
  })

  it('reaches the greatest value in at most six steps, the last of them needed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), (most) => {
        const axis = valueAxis(most)
        expect(axis.top).toBeGreaterThanOrEqual(most * (1 - 1e-9))
        expect(axis.top - axis.step).toBeLessThan(most)
        expect(valueTicks(axis).length).toBeLessThanOrEqual(7)
      }),
    )
  })
})

describe('labels beside the ends of lines', () => {
  it('keep their order and a line of text apart, inside the plot', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 14, max: 226, noNaN: true }), { minLength: 1, maxLength: 4 }), (heights) => {
        const placed = placeEndLabels(
          heights.map((y, index) => ({ id: `${index}`, y })),
          14,
          14,
          226,
        )
        const inOrder = [...heights.keys()].toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0)).map((index) => placed.get(`${index}`) ?? Number.NaN)
        for (const [index, y] of inOrder.entries()) {
          expect(y).toBeLessThanOrEqual(226)
          if (index > 0) expect(y - (inOrder[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9)
        }
      }),
    )
  })
})
