import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '#core/network/facts/places.ts'
import { simplified } from '../../../client/map/simplified.ts'
import { worldLine, worldPoint, worldPosition } from '../../../client/map/world-points.ts'

const position = fc.tuple(fc.double({ min: 20, max: 140, noNaN: true }), fc.double({ min: 30, max: 65, noNaN: true }))
const line = fc.array(position, { minLength: 2, maxLength: 40 })

/** Distance of a point to the nearest stretch of a line, pixels of a zoom. */
function offLine(point: Position, stretches: readonly Position[], zoom: number): number {
  const [px, py] = worldPoint(point)
  const distances = stretches.slice(1).map((next, index) => {
    const [ax, ay] = worldPoint(stretches[index] as Position)
    const [bx, by] = worldPoint(next)
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
    return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay))
  })
  return Math.min(...distances) * 2 ** zoom
}

const positionsOf = (drawn: Float64Array): readonly Position[] =>
  Array.from({ length: drawn.length / 2 }, (_, index) => worldPosition([drawn[index * 2] as number, drawn[index * 2 + 1] as number]))

describe('a line of the network drawn from afar', () => {
  it('has no point that its chord passes within half a pixel, and all its points from near', () => {
    const harbin: Position = [126.64, 45.76]
    const between: Position = [126.81, 46.2]
    const suihua: Position = [126.98, 46.64]
    expect(simplified([harbin, between, suihua], 3.25)).toEqual(worldLine([harbin, suihua]))
    expect(simplified([harbin, between, suihua], 9)).toEqual(worldLine([harbin, between, suihua]))
  })

  it('keeps its ends, and lies nowhere farther than half a pixel off its own course', () => {
    fc.assert(
      fc.property(line, fc.constantFrom(2, 3.25, 4, 5.5, 8), (coordinates, zoom) => {
        const drawn = simplified(coordinates, zoom)
        const whole = worldLine(coordinates)
        expect([...drawn.slice(0, 2), ...drawn.slice(-2)]).toEqual([...whole.slice(0, 2), ...whole.slice(-2)])
        for (const point of coordinates) expect(offLine(point, positionsOf(drawn), zoom)).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
    )
  })

  it('is worked out once for a band of zooms', () => {
    const track: Position[] = [
      [126, 45],
      [127, 47],
      [128, 45],
    ]
    expect(simplified(track, 4.5)).toBe(simplified(track, 6))
  })
})
