import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../server/documents/place-labels.ts'

const width = 500

describe('labels along the ribbon', () => {
  it('stand over their points where there is room', () => {
    expect(placeLabels([{ text: 'Brest', centre: 250, width: 40 }], width)).toEqual([{ text: 'Brest', x: 230, width: 40, row: 0 }])
  })

  it('step beside a neighbour before they take another row', () => {
    const [harbin, , manzhouli] = placeLabels(
      [
        { text: 'Harbin', centre: 0, width: 40 },
        { text: 'Manzhouli', centre: 30, width: 60 },
        { text: 'Hamburg', centre: width, width: 50 },
      ],
      width,
    )
    expect(harbin).toMatchObject({ x: 0, row: 0 })
    expect(manzhouli).toMatchObject({ text: 'Manzhouli', x: 46, row: 0 })
  })

  it('never cover one another, leave the page or get lost', () => {
    const label = fc.record({
      text: fc.constant('place'),
      centre: fc.double({ min: 0, max: width, noNaN: true }),
      width: fc.double({ min: 1, max: 200, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const placed = placeLabels(labels, width)
        expect(placed).toHaveLength(labels.length)
        for (const one of placed) {
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.x + one.width).toBeLessThanOrEqual(width + 1e-9)
          for (const other of placed)
            if (other !== one && other.row === one.row) expect(one.x >= other.x + other.width || other.x >= one.x + one.width).toBe(true)
        }
      }),
    )
  })
})
