import { describe, expect, it } from 'vitest'
import { besideLine } from '../../../client/map/beside-line.ts'
import { differenceWidth, flowWidth } from '../../../client/map/flow-width.ts'
import { smoothed } from '../../../client/map/smoothed.ts'

describe('the bands of a flow', () => {
  it('are 0.62 px wide for each million tonnes a year, never too thin to see, and gone where nothing passes', () => {
    expect(flowWidth(20)).toBeCloseTo(12.4)
    expect(flowWidth(0.1)).toBe(1.4)
    expect(flowWidth(0)).toBe(0)
  })

  it('of a difference are as wide for less as for more', () => {
    expect(differenceWidth(-1)).toBe(differenceWidth(1))
    expect(differenceWidth(100)).toBe(14)
  })

  it('follow a line that keeps its ends and turns no sharp corner', () => {
    const zoom = 4
    const pixels = 6
    const corner = Float64Array.from([0, 0, 10, 0, 10, 10])
    const line = smoothed(corner, pixels, zoom)
    expect([...line.slice(0, 2), ...line.slice(-2)]).toEqual([0, 0, 10, 10])
    const turns: number[] = []
    for (let at = 2; at + 3 < line.length; at += 2) {
      const before = Math.atan2((line[at + 1] as number) - (line[at - 1] as number), (line[at] as number) - (line[at - 2] as number))
      const after = Math.atan2((line[at + 3] as number) - (line[at + 1] as number), (line[at + 2] as number) - (line[at] as number))
      turns.push(Math.abs(after - before))
    }
    expect(Math.max(...turns)).toBeLessThan(Math.PI / 3)
    for (let at = 0; at + 3 < line.length; at += 2)
      expect(Math.hypot((line[at + 2] as number) - (line[at] as number), (line[at + 3] as number) - (line[at + 1] as number))).toBeLessThanOrEqual(
        pixels / 2 ** zoom + 1e-9,
      )
  })

  it('lie on either side of the line, each by half its own width', () => {
    const line = Float64Array.from([0, 0, 10, 0])
    const zoom = 3
    const [into, out] = [besideLine(line, 4, zoom), besideLine(line, -2, zoom)]
    expect((into[1] as number) * 2 ** zoom).toBeCloseTo(4)
    expect((out[1] as number) * 2 ** zoom).toBeCloseTo(-2)
  })
})
