import { type LayerGroup, polyline, type Renderer } from 'leaflet'
import type { Mode, Position } from '#core/network/facts/places.ts'
import { modePattern } from '../charts/mode-pattern.ts'

export interface LineLook {
  readonly mode: Mode
  readonly color: string
  readonly weight: number
  readonly opacity?: number
}

type LatLng = [number, number]

const toLatLngs = (coordinates: readonly Position[]): LatLng[] => coordinates.map(([longitude, latitude]) => [latitude, longitude])

/** Lines of a mode as one layer: hue and pattern; dashes are in screen pixels, so they hold at every zoom. */
export function addModeLine(
  group: LayerGroup,
  renderer: Renderer,
  lines: readonly (readonly Position[])[],
  { mode, color, weight, opacity = 1 }: LineLook,
): void {
  if (lines.length === 0) return
  const { dash, round, ticks } = modePattern(mode, weight)
  const points = lines.map(toLatLngs)
  const common = { renderer, color, opacity, interactive: false, lineJoin: 'round' as const }
  const line = polyline(points, { ...common, weight, lineCap: round ? 'round' : 'butt', ...(dash !== undefined && { dashArray: dash }) })
  const layers = ticks === undefined ? [line] : [line, polyline(points, { ...common, weight: ticks.width, lineCap: 'butt', dashArray: ticks.dash })]
  for (const layer of layers) group.addLayer(layer)
}

/** The light edge that keeps the selected line apart from all it crosses. */
export function addCasing(group: LayerGroup, renderer: Renderer, coordinates: readonly Position[], color: string, weight: number): void {
  group.addLayer(polyline(toLatLngs(coordinates), { renderer, color, weight, opacity: 1, interactive: false, lineCap: 'round', lineJoin: 'round' }))
}
