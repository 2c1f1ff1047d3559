import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutToBox } from '../../../client/map/cut-to-box.ts'

const view = { left: 0, top: 0, right: 100, bottom: 60 }
const number = fc.double({ min: -300, max: 300, noNaN: true })

describe('a line that runs out of the map', () => {
  it('is drawn from where it enters to where it leaves', () => {
    const cut = { from: 0, to: 1 }
    expect(cutToBox(-100, 30, 300, 30, view, cut)).toBe(true)
    expect(cut).toEqual({ from: 0.25, to: 0.5 })
    expect(cutToBox(50, 30, 50, 90, view, cut)).toBe(true)
    expect(cut).toEqual({ from: 0, to: 0.5 })
    expect(cutToBox(-10, 10, 10, 100, view, cut)).toBe(true)
    expect(cutToBox(-10, -10, 110, -10, view, cut)).toBe(false)
    expect(cutToBox(-30, 50, 30, 110, view, cut)).toBe(false)
  })

  it('has no part outside the view, and misses none that lies inside', () => {
    fc.assert(
      fc.property(number, number, number, number, (ax, ay, bx, by) => {
        const cut = { from: 0, to: 1 }
        const isHit = cutToBox(ax, ay, bx, by, view, cut)
        for (let step = 0; step <= 20; step++) {
          const share = step / 20
          const [x, y] = [ax + (bx - ax) * share, ay + (by - ay) * share]
          const isInside = x > 1e-6 && x < 100 - 1e-6 && y > 1e-6 && y < 60 - 1e-6
          const isKept = isHit && share >= cut.from - 1e-9 && share <= cut.to + 1e-9
          if (isInside) expect(isKept).toBe(true)
          else if (isKept) expect(x >= -1e-6 && x <= 100 + 1e-6 && y >= -1e-6 && y <= 60 + 1e-6).toBe(true)
        }
      }),
    )
  })
})
