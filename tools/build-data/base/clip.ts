import type { Position } from '#core/network/facts/places.ts'

/** West, south, east and north edge, degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

interface Edge {
  readonly inside: (point: Position) => boolean
  readonly cross: (a: Position, b: Position) => Position
}

const edgesOf = ([west, south, east, north]: Box): readonly Edge[] => {
  const atLongitude =
    (x: number) =>
    (a: Position, b: Position): Position => [x, a[1] + ((x - a[0]) / (b[0] - a[0])) * (b[1] - a[1])]
  const atLatitude =
    (y: number) =>
    (a: Position, b: Position): Position => [a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]), y]
  return [
    { inside: ([x]) => x >= west, cross: atLongitude(west) },
    { inside: ([x]) => x <= east, cross: atLongitude(east) },
    { inside: ([, y]) => y >= south, cross: atLatitude(south) },
    { inside: ([, y]) => y <= north, cross: atLatitude(north) },
  ]
}

/** The part of a closed ring inside a box (Sutherland-Hodgman); pieces may hang together along the edge of the box. */
export function clipRing(ring: readonly Position[], box: Box): readonly Position[] {
  let points = ring
  for (const { inside, cross } of edgesOf(box)) {
    const kept: Position[] = []
    points.forEach((point, index) => {
      const before = points[(index + points.length - 1) % points.length] as Position
      if (inside(point) !== inside(before)) kept.push(cross(before, point))
      if (inside(point)) kept.push(point)
    })
    points = kept
  }
  const first = points[0]
  if (first === undefined || points.length < 3) return []
  const last = points.at(-1) as Position
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first]
}

/** The parts of a line inside a box. */
export function clipLine(line: readonly Position[], box: Box): readonly (readonly Position[])[] {
  return edgesOf(box).reduce<readonly (readonly Position[])[]>((parts, edge) => parts.flatMap((part) => cutLine(part, edge, true)), [line])
}

/** The parts of a line outside a box. */
export function lineOutside(line: readonly Position[], box: Box): readonly (readonly Position[])[] {
  const outside: (readonly Position[])[] = []
  let rest: readonly (readonly Position[])[] = [line]
  for (const edge of edgesOf(box)) {
    outside.push(...rest.flatMap((part) => cutLine(part, edge, false)))
    rest = rest.flatMap((part) => cutLine(part, edge, true))
  }
  return outside
}

function cutLine(line: readonly Position[], { inside, cross }: Edge, wanted: boolean): readonly (readonly Position[])[] {
  const parts: Position[][] = []
  let part: Position[] = []
  line.forEach((point, index) => {
    const before = line[index - 1]
    const isWanted = inside(point) === wanted
    if (before !== undefined && inside(point) !== inside(before)) {
      part.push(cross(before, point))
      if (!isWanted) {
        parts.push(part)
        part = []
      }
    }
    if (isWanted) part.push(point)
  })
  parts.push(part)
  return parts.filter((each) => each.length > 1)
}

/** Four boxes that cover what one box holds beyond another inside it. */
export function around([west, south, east, north]: Box, hole: Box): readonly Box[] {
  return [
    [west, south, hole[0], north],
    [hole[2], south, east, north],
    [hole[0], south, hole[2], hole[1]],
    [hole[0], hole[3], hole[2], north],
  ]
}
