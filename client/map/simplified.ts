import type { Position } from '#core/network/facts/places.ts'
import { worldLine } from './world-points.ts'

/** Zooms up to each are drawn with the same points; beyond the last with all. */
const bandZooms = [4, 6, 8] as const
/** How far a line drawn with fewer points may lie off its own at the nearest zoom of its band, px. */
const tolerancePixels = 0.5

const known = new WeakMap<readonly Position[], Map<number, Float64Array>>()

/**
 * A line with the points that can be told apart at a zoom, in world pixels of zoom 0: a corridor drawn with every point of its
 * tracks costs four times as much and looks the same. Worked out once for each band of zooms; the ends stay.
 */
export function simplified(coordinates: readonly Position[], zoom: number): Float64Array {
  const band = bandZooms.find((nearest) => zoom <= nearest)
  if (band === undefined || coordinates.length < 3) return worldLine(coordinates)
  let bands = known.get(coordinates)
  if (bands === undefined) {
    bands = new Map()
    known.set(coordinates, bands)
  }
  let line = bands.get(band)
  if (line === undefined) {
    line = fewerPoints(worldLine(coordinates), tolerancePixels / 2 ** band)
    bands.set(band, line)
  }
  return line
}

/** Douglas and Peucker: of each stretch the point farthest off its chord stays, until none is farther than `tolerance`. */
function fewerPoints(line: Float64Array, tolerance: number): Float64Array {
  const points = line.length / 2
  const kept = new Uint8Array(points)
  kept[0] = 1
  kept[points - 1] = 1
  let count = 2
  const ends = [0, points - 1]
  while (ends.length > 0) {
    const to = ends.pop() as number
    const from = ends.pop() as number
    const at = farthest(line, from, to, tolerance * tolerance)
    if (at === from) continue
    kept[at] = 1
    count++
    ends.push(from, at, at, to)
  }
  const fewer = new Float64Array(count * 2)
  let next = 0
  for (let at = 0; at < points; at++) {
    if (kept[at] === 0) continue
    fewer[next++] = line[at * 2] as number
    fewer[next++] = line[at * 2 + 1] as number
  }
  return fewer
}

/** The point of a stretch farthest off its chord, if the square of how far is more than `least`; else the first of the stretch. */
function farthest(line: Float64Array, from: number, to: number, least: number): number {
  const ax = line[from * 2] as number
  const ay = line[from * 2 + 1] as number
  const east = (line[to * 2] as number) - ax
  const south = (line[to * 2 + 1] as number) - ay
  const length = east * east + south * south
  let index = from
  let distance = least
  for (let at = from + 1; at < to; at++) {
    const x = (line[at * 2] as number) - ax
    const y = (line[at * 2 + 1] as number) - ay
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (x * east + y * south) / length))
    const across = x - share * east
    const upright = y - share * south
    const off = across * across + upright * upright
    if (off > distance) {
      index = at
      distance = off
    }
  }
  return index
}
