import type { Position } from '#core/network/facts/places.ts'
import { simplified } from './polyline.ts'

type Line = readonly Position[]

const keyOf = ([longitude, latitude]: Position) => `${longitude},${latitude}`

/**
 * Simplifies lines that share stretches so that they still share them: each is cut where lines part or meet, and the
 * pieces are simplified alone. Ships of many ports sail one lane, and a map must be able to draw it once.
 */
export function sharedLanes(lines: readonly Line[]): (line: Line, toleranceKm: number) => Line {
  const neighbours = new Map<string, Set<string>>()
  for (const line of lines) {
    line.forEach((point, index) => {
      const known = neighbours.get(keyOf(point)) ?? new Set()
      for (const beside of [line[index - 1], line[index + 1]]) if (beside !== undefined) known.add(keyOf(beside))
      neighbours.set(keyOf(point), known)
    })
  }
  return (line, toleranceKm) => {
    const cuts = line.flatMap((point, index) => (index === 0 || index === line.length - 1 || (neighbours.get(keyOf(point))?.size ?? 0) > 2 ? [index] : []))
    return cuts.flatMap((cut, index) => {
      const piece = simplified(line.slice(cuts[index - 1] ?? 0, cut + 1), toleranceKm)
      return index === 0 ? piece.slice(0, 1) : piece.slice(1)
    })
  }
}
