import { type LayerGroup, polyline, type Renderer } from 'leaflet'
import type { Mode } from '#core/network/facts/places.ts'
import { modePattern } from '../charts/mode-pattern.ts'
import type { CanvasView } from './canvas-pane.ts'
import { strokeLines } from './draw-lines.ts'
import { worldPosition } from './world-points.ts'

/** Lines of one mode in world pixels of zoom 0. */
interface ModeLines {
  readonly mode: Mode
  readonly color: string
  /** px */
  readonly weight: number
  readonly opacity?: number
  readonly lines: readonly Float64Array[]
}

type LatLng = [number, number]

function toLatLngs(line: Float64Array): readonly LatLng[] {
  return Array.from({ length: line.length / 2 }, (_, index) => {
    const [longitude, latitude] = worldPosition([line[index * 2] as number, line[index * 2 + 1] as number])
    return [latitude, longitude]
  })
}

/** Lines of a mode on a canvas: hue and pattern; dashes are in screen pixels, so they hold at every zoom. */
export function strokeMode(context: CanvasRenderingContext2D, view: CanvasView, { mode, color, weight, opacity = 1, lines }: ModeLines): void {
  if (lines.length === 0) return
  const { dash, round, ticks } = modePattern(mode, weight)
  const lengths = (pattern: string) => pattern.split(' ').map(Number)
  strokeLines(context, lines, view, { color, width: weight, opacity, round, ...(dash !== undefined && { dash: lengths(dash) }) })
  if (ticks !== undefined) strokeLines(context, lines, view, { color, width: ticks.width, opacity, dash: lengths(ticks.dash) })
}

/** Lines of a mode as one layer over the network: a printed page shows it as sharp as the screen. */
export function addModeLine(group: LayerGroup, renderer: Renderer, { mode, color, weight, opacity = 1, lines }: ModeLines): void {
  if (lines.length === 0) return
  const { dash, round, ticks } = modePattern(mode, weight)
  const points = lines.map(toLatLngs) as LatLng[][]
  const common = { renderer, color, opacity, interactive: false, lineJoin: 'round' as const }
  group.addLayer(polyline(points, { ...common, weight, lineCap: round ? 'round' : 'butt', ...(dash !== undefined && { dashArray: dash }) }))
  if (ticks !== undefined) group.addLayer(polyline(points, { ...common, weight: ticks.width, lineCap: 'butt', dashArray: ticks.dash }))
}

/** The light edge that keeps the selected line apart from all it crosses. */
export function addCasing(group: LayerGroup, renderer: Renderer, lines: readonly Float64Array[], color: string, weight: number): void {
  const points = lines.map(toLatLngs) as LatLng[][]
  group.addLayer(polyline(points, { renderer, color, weight, opacity: 1, interactive: false, lineCap: 'round', lineJoin: 'round' }))
}
