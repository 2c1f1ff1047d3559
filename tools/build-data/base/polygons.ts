import type { Position } from '#core/network/facts/places.ts'

export type Ring = readonly Position[]

/** Rings of each polygon of a shape, the outer one first. */
export const polygonsOf = (geometry: GeoJSON.Geometry): readonly (readonly Ring[])[] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as readonly Ring[]]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as readonly (readonly Ring[])[]) : []
}

/** A ring that crosses the date line goes on past 180 degrees instead of jumping to the other side of the map. */
export function unwrapped(ring: Ring): Ring {
  let turns = 0
  const points = ring.map(([longitude, latitude], index): Position => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude)
    if (step > 180) turns--
    else if (step < -180) turns++
    return [longitude + 360 * turns, latitude]
  })
  const middle = points.reduce((sum, [longitude]) => sum + longitude, 0) / points.length
  return middle < -180 ? points.map(([longitude, latitude]): Position => [longitude + 360, latitude]) : points
}

/** Whether a point lies in any of the rings: a ray to the east meets a ring around it an odd number of times. */
export const isInside = ([x, y]: Position, rings: readonly Ring[]): boolean =>
  rings.some((ring) => {
    let inside = false
    ring.forEach(([ax, ay], index) => {
      const [bx, by] = ring[(index + 1) % ring.length] as Position
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside
    })
    return inside
  })
