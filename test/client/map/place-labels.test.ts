import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchor, type Box, placeLabels } from '../../../client/map/place-labels.ts'

const view: Box = { left: 0, top: 0, right: 400, bottom: 300 }
const anchor = (x: number, y: number): Anchor => ({ x, y, gap: 4, width: 60, height: 14 })
const overlap = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe('labels of the map', () => {
  it('stand to the right of a lone place', () => {
    expect(placeLabels([anchor(100, 100)], [], [], view)).toEqual([{ left: 104, right: 164, top: 93, bottom: 107 }])
  })

  it('go to the left where the edge is near', () => {
    expect(placeLabels([anchor(390, 100)], [], [], view)[0]?.right).toBe(386)
  })

  it('keep off the line of the journey', () => {
    const line = Array.from({ length: 40 }, (_, index) => [100 + 5 * index, 100] as const)
    const [box] = placeLabels([anchor(100, 100)], [], line, view)
    expect(box?.right).toBeLessThanOrEqual(100)
  })

  it('are dropped, not squeezed, where nothing is free', () => {
    expect(placeLabels([anchor(100, 100)], [{ left: 0, top: 0, right: 400, bottom: 300 }], [], view)).toEqual([null])
  })

  it('never overlap one another nor leave the view', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 30 }), (points) => {
        const boxes = placeLabels(
          points.map(({ x, y }) => anchor(x, y)),
          [],
          [],
          view,
        ).filter((box) => box !== null)
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom).toBe(true)
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
        }
      }),
    )
  })
})
