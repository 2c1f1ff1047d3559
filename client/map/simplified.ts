import type { Position } from '#core/network/facts/places.ts'
import { worldLine } from './world-points.ts'

/** Zooms up to each are drawn with the same points; beyond the last with all. */
const bandZooms = [4, 6, 8] as const
/** How far a line drawn with fewer points may lie off its own at the nearest zoom of its band, px. */
const tolerancePixels = 0.5

const known = new WeakMap<readonly Position[], Map<number, readonly Position[]>>()

/**
 * A line with the points that can be told apart at a zoom: a corridor drawn with every point of its tracks costs four times
 * as much and looks the same. Worked out once for each band of zooms; the ends stay.
 */
export function simplified(coordinates: readonly Position[], zoom: number): readonly Position[] {
  const band = bandZooms.find((nearest) => zoom <= nearest)
  if (band === undefined || coordinates.length < 3) return coordinates
  const bands = known.get(coordinates) ?? new Map<number, readonly Position[]>()
  known.set(coordinates, bands)
  const before = bands.get(band)
  if (before !== undefined) return before
  const line = fewerPoints(coordinates, tolerancePixels / 2 ** band)
  bands.set(band, line)
  return line
}

/** Douglas and Peucker: of each stretch the point farthest off its chord stays, until none is farther than `tolerance`. */
function fewerPoints(coordinates: readonly Position[], tolerance: number): readonly Position[] {
  const line = worldLine(coordinates)
  const kept = new Uint8Array(coordinates.length)
  kept[0] = 1
  kept[coordinates.length - 1] = 1
  const stretches: [number, number][] = [[0, coordinates.length - 1]]
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [from, to] = stretch
    const { index, distance } = farthest(line, from, to)
    if (distance <= tolerance * tolerance) continue
    kept[index] = 1
    stretches.push([from, index], [index, to])
  }
  return coordinates.filter((_, index) => kept[index] === 1)
}

/** The point of a stretch farthest off its chord, and the square of how far, world pixels of zoom 0. */
function farthest(line: Float64Array, from: number, to: number): { readonly index: number; readonly distance: number } {
  const [ax, ay] = [line[from * 2] as number, line[from * 2 + 1] as number]
  const [east, south] = [(line[to * 2] as number) - ax, (line[to * 2 + 1] as number) - ay]
  const length = east * east + south * south
  let index = from
  let distance = 0
  for (let at = from + 1; at < to; at++) {
    const [x, y] = [(line[at * 2] as number) - ax, (line[at * 2 + 1] as number) - ay]
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, (x * east + y * south) / length))
    const off = (x - share * east) ** 2 + (y - share * south) ** 2
    if (off > distance) {
      index = at
      distance = off
    }
  }
  return { index, distance }
}
