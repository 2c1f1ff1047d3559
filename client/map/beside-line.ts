import type { Position } from '#core/network/facts/places.ts'
import { worldLine, worldPosition } from './world-points.ts'

/** A line moved sideways by some pixels of a zoom, always to its southern or western side, whichever way it is given. */
export function besideLine(coordinates: readonly Position[], pixels: number, zoom: number): readonly Position[] {
  const line = worldLine(coordinates)
  const points = coordinates.map((_, index) => [line[index * 2] as number, line[index * 2 + 1] as number] as const)
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return coordinates
  const distance = (pixels / 2 ** zoom) * (last[0] - first[0] + (first[1] - last[1]) * 0.001 >= 0 ? 1 : -1)
  return points.map(([x, y], index) => {
    const before = points[Math.max(0, index - 1)] ?? [x, y]
    const after = points[Math.min(points.length - 1, index + 1)] ?? [x, y]
    const [east, south] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(east, south) || 1
    return worldPosition([x - (south / length) * distance, y + (east / length) * distance])
  })
}
