import type { CanvasView } from './canvas-pane.ts'
import { fillRings, type Pen, strokeLines } from './draw-lines.ts'
import type { BaseData, BasePart } from './load-base.ts'
import type { Palette } from './palette.ts'

interface BaseLayers {
  readonly borders: boolean
  readonly rail: boolean
  readonly roads: boolean
}

interface BaseLook {
  readonly riverRank: number
  readonly riverWidth: number
  /** Width of the great rivers, the Amur among them. */
  readonly greatRiverWidth: number
  readonly railRank: number
  readonly railWidth: number
  readonly roadRank: number
  readonly roadWidth: number
  readonly borderWidth: number
}

/** How much of the base shows on the map of the corridor, of a region and of the border area. */
const looks: readonly BaseLook[] = [
  { riverRank: 4, riverWidth: 0.9, greatRiverWidth: 0.9, railRank: 5, railWidth: 0.8, roadRank: 0, roadWidth: 0, borderWidth: 1 },
  { riverRank: 7, riverWidth: 1.4, greatRiverWidth: 2, railRank: 8, railWidth: 0.8, roadRank: 4, roadWidth: 1.3, borderWidth: 1 },
  { riverRank: 99, riverWidth: 2.5, greatRiverWidth: 6, railRank: 99, railWidth: 1, roadRank: 99, roadWidth: 1.6, borderWidth: 1.2 },
]
const regionZoom = 5
const nearZoom = 8
const greatRiverRank = 3
const borderDash = [5, 2.5, 1, 2.5]

interface BaseDrawing {
  readonly data: BaseData
  readonly palette: Palette
  readonly layers: BaseLayers
  readonly zoom: number
}

/** Land, water, roads, railways and borders, below everything else. */
export function drawBase(context: CanvasRenderingContext2D, view: CanvasView, { data, palette, layers, zoom }: BaseDrawing): void {
  const look = looks[zoom < regionZoom ? 0 : zoom < nearZoom ? 1 : 2] as BaseLook
  const isSmall = matchMedia('(max-width: 720px)').matches
  const linesOf = (part: BasePart, least: number, most: number) =>
    (data[part] ?? []).filter(({ rank }) => rank >= least && rank <= most).flatMap(({ lines }) => lines)
  const stroke = (part: BasePart, pen: Pen, least = 0, most = Number.POSITIVE_INFINITY) => strokeLines(context, linesOf(part, least, most), view, pen)
  const fill = (part: BasePart, color: string) => fillRings(context, linesOf(part, 0, Number.POSITIVE_INFINITY), view, color)
  fill('land', palette.land)
  fill('lakes', palette.water)
  stroke('rivers', { color: palette.stream, width: look.riverWidth, round: true }, greatRiverRank + 1, look.riverRank)
  stroke('rivers', { color: palette.stream, width: look.greatRiverWidth, round: true }, 0, greatRiverRank)
  if (layers.roads && look.roadRank > 0) stroke('roads', { color: palette.baseRoad, width: look.roadWidth, round: true }, 0, look.roadRank)
  if (layers.rail) stroke('rail', { color: palette.baseRail, width: look.railWidth, round: true }, 0, look.railRank)
  if (layers.borders) stroke('borders', { color: palette.border, width: look.borderWidth, opacity: isSmall ? 0.4 : 0.75, dash: borderDash })
}
