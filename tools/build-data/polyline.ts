import type { Position } from '#core/network/facts/places.ts'
import { greatCircleKm } from '#core/units.ts'

export function lengthKmOf(line: readonly Position[]): number {
  let sum = 0
  for (let index = 1; index < line.length; index++) sum += greatCircleKm(line[index - 1] as Position, line[index] as Position)
  return sum
}

/** Of the stretches between two points of a line the longest. */
export const longestStretchKm = (line: readonly Position[]): number =>
  Math.max(0, ...line.slice(1).map((point, index) => greatCircleKm(line[index] as Position, point)))

/** Four decimals are about 10 m. */
export const rounded = ([longitude, latitude]: Position, decimals = 4): Position => [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))]

/** Distance of a point from a segment, km, on a plane that touches the sphere there: true enough for simplifying. */
function offsetKm(point: Position, from: Position, to: Position): number {
  const kmPerDegree = 111.195
  const shrink = Math.cos((point[1] * Math.PI) / 180)
  const x = (to[0] - from[0]) * shrink
  const y = to[1] - from[1]
  const px = (point[0] - from[0]) * shrink
  const py = point[1] - from[1]
  const squared = x * x + y * y
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, (px * x + py * y) / squared))
  return Math.hypot(px - along * x, py - along * y) * kmPerDegree
}

/** Douglas-Peucker: no dropped point lies farther than `toleranceKm` from the kept line. */
export function simplified(line: readonly Position[], toleranceKm: number): readonly Position[] {
  if (line.length < 3) return line
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const stack: [number, number][] = [[0, line.length - 1]]
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [first, last] = span
    let worst = toleranceKm
    let at = -1
    for (let index = first + 1; index < last; index++) {
      const offset = offsetKm(line[index] as Position, line[first] as Position, line[last] as Position)
      if (offset > worst) {
        worst = offset
        at = index
      }
    }
    if (at < 0) continue
    keep[at] = 1
    stack.push([first, at], [at, last])
  }
  return line.filter((_, index) => keep[index] === 1)
}

/** Rounded, without points that fall together. */
export function tidy(line: readonly Position[]): readonly Position[] {
  const points = line.map((point) => rounded(point))
  const apart = points.filter((point, index) => index === 0 || point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1])
  return apart.length > 1 ? apart : points
}
