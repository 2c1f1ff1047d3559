import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '#core/network/facts/places.ts'
import { besideLine } from '../../../client/map/beside-line.ts'
import { uniqueStretches } from '../../../client/map/unique-stretches.ts'
import { worldLine, worldPoint, worldPosition } from '../../../client/map/world-points.ts'

const harbin: Position = [126.64, 45.76]
const suihua: Position = [126.98, 46.64]

describe('a road drawn beside the railway that stands in for it', () => {
  const railway = worldLine([harbin, suihua])
  const apart = (one: Float64Array, other: Float64Array, at: number, zoom: number) =>
    Math.hypot((one[at] as number) - (other[at] as number), (one[at + 1] as number) - (other[at + 1] as number)) * 2 ** zoom

  it('keeps its distance in pixels at every zoom', () => {
    for (const zoom of [3, 6, 10]) {
      const moved = besideLine(railway, 3.5, zoom)
      expect(apart(railway, moved, 0, zoom)).toBeCloseTo(3.5, 6)
      expect(apart(railway, moved, 2, zoom)).toBeCloseTo(3.5, 6)
    }
  })

  it('lies on the same side whichever way the link is given', () => {
    const there = besideLine(railway, 3.5, 6)
    const back = besideLine(worldLine([suihua, harbin]), 3.5, 6)
    expect([back[2], back[3], back[0], back[1]]).toEqual([...there].map((value) => expect.closeTo(value, 9)))
  })
})

describe('a lane that ships of many ports sail', () => {
  const busan: Position = [129, 35]
  const strait: Position = [130, 34]
  const singapore: Position = [104, 1]
  const dalian: Position = [121, 38]

  it('is drawn once, in either direction, so that its dashes stay dashes', () => {
    expect(
      uniqueStretches([
        [busan, strait, singapore],
        [dalian, strait, singapore],
        [singapore, strait, dalian],
      ]),
    ).toEqual([
      [busan, strait, singapore],
      [dalian, strait],
    ])
  })

  it('is not drawn as network where a route has drawn it', () => {
    const drawn = new Map<number, Set<number>>()
    uniqueStretches([[busan, strait]], drawn)
    expect(uniqueStretches([[busan, strait, singapore]], drawn)).toEqual([[strait, singapore]])
  })
})

describe('world pixels', () => {
  it('lead back to the position they came from', () => {
    fc.assert(
      fc.property(fc.double({ min: -179, max: 179, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }), (longitude, latitude) => {
        expect(worldPosition(worldPoint([longitude, latitude]))).toEqual([expect.closeTo(longitude, 8), expect.closeTo(latitude, 8)])
      }),
    )
  })
})
