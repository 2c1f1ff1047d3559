import type { Position } from '#core/network/facts/places.ts'
import type { Scene } from './scene.ts'
import type { TouchedBorder } from './touched-borders.ts'
import { metresPerPixel, pixelsApart } from './world-points.ts'

/** Banks nearer than this on the map, px, are one dot there. */
const oneDotPixels = 12
/** Of the picture; the names beside the banks need more room across than upright. */
const size = { width: 212, height: 130 }
const padding = { across: 46, upright: 20 }
const nearestZoom = 11
const farthestZoom = 5

/** The borders that are one dot at a zoom of the map. */
export const borderInsets = (scene: Scene | null, zoom: number): readonly TouchedBorder[] =>
  scene?.borders.filter(({ positions }) => pixelsApart(...positions, zoom) < oneDotPixels) ?? []

/** Where an inset looks: both banks and the crossings between them, as near as they and their names fit, in quarters of a zoom. */
export function insetView({ positions, crossings }: TouchedBorder): { readonly longitude: number; readonly latitude: number; readonly zoom: number } {
  const all = [...positions, ...crossings]
  const longitudes = all.map(([longitude]) => longitude)
  const latitudes = all.map(([, latitude]) => latitude)
  const [west, east, south, north] = [Math.min(...longitudes), Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes)]
  let zoom = nearestZoom
  const fits = () =>
    pixelsApart([west, south], [east, south], zoom) <= size.width - 2 * padding.across &&
    pixelsApart([west, south], [west, north], zoom) <= size.height - 2 * padding.upright
  while (zoom > farthestZoom && !fits()) zoom -= 0.25
  return { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom }
}

/** A bank this near to another mark of an inset, px, gives it its name: it has no mark of its own there. */
const sameDotPixels = 9

/** The bank that a mark of an inset stands on: where loads change gauge at the station of one side. */
export function bankAt({ sides, positions }: TouchedBorder, position: Position, zoom: number): string | null {
  const [one, other] = positions.map((bank) => pixelsApart(bank, position, zoom)) as [number, number]
  if (Math.min(one, other) >= sameDotPixels) return null
  return one <= other ? sides[0] : sides[1]
}

const bars = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]
const longestPixels = 44

/** The longest round length that still fits the foot of an inset, and how long it is drawn. */
export function scaleBar(latitude: number, zoom: number): { readonly kilometres: number; readonly pixels: number } {
  const metres = metresPerPixel(latitude, zoom)
  const kilometres = bars.findLast((length) => (length * 1000) / metres <= longestPixels) ?? (bars[0] as number)
  return { kilometres, pixels: (kilometres * 1000) / metres }
}
