import type { Position } from '#core/network/facts/places.ts'

/** Where the map looks: world pixels of zoom 0 times `scale`, minus the left and top edge, are pixels of its box. */
export interface View {
  readonly scale: number
  readonly left: number
  readonly top: number
}

const worldSize = 256

const worldX = (longitude: number): number => ((longitude + 180) / 360) * worldSize

function worldY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180)
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize
}

/** Web Mercator at zoom 0: the world is a square of 256 pixels. */
export const worldPoint = ([longitude, latitude]: Position): readonly [x: number, y: number] => [worldX(longitude), worldY(latitude)]

/** The position of a point of that square. */
export function worldPosition([x, y]: readonly [x: number, y: number]): Position {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldSize))) * 180) / Math.PI
  return [(x / worldSize) * 360 - 180, latitude]
}

const known = new WeakMap<readonly Position[], Float64Array>()

/** A line in world pixels of zoom 0, x and y by turns; worked out once, because a map that moves asks for all lines each time. */
export function worldLine(coordinates: readonly Position[]): Float64Array {
  const before = known.get(coordinates)
  if (before !== undefined) return before
  const line = new Float64Array(coordinates.length * 2)
  for (let index = 0; index < coordinates.length; index++) {
    const position = coordinates[index] as Position
    line[index * 2] = worldX(position[0])
    line[index * 2 + 1] = worldY(position[1])
  }
  known.set(coordinates, line)
  return line
}

/** A position in pixels of the map's box. */
export function viewPoint(position: Position, { scale, left, top }: View): { readonly x: number; readonly y: number } {
  const [x, y] = worldPoint(position)
  return { x: x * scale - left, y: y * scale - top }
}

/** Distance of two positions at a zoom, pixels. */
export function pixelsApart(one: Position, other: Position, zoom: number): number {
  const [ax, ay] = worldPoint(one)
  const [bx, by] = worldPoint(other)
  return Math.hypot(ax - bx, ay - by) * 2 ** zoom
}

/** Metres that a pixel is wide at a latitude. */
export const metresPerPixel = (latitude: number, zoom: number): number => (156_543.03 * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom
