import type { Mode } from '#core/network/facts/places.ts'
import type { FlowBand, FlowScene } from '../state/map-flows.ts'
import { besideLine } from './beside-line.ts'
import type { CanvasView } from './canvas-pane.ts'
import { strokeLines } from './draw-lines.ts'
import { differenceWidth, flowWidth, noDifference } from './flow-width.ts'
import type { Palette } from './palette.ts'
import { simplified } from './simplified.ts'
import { smoothed } from './smoothed.ts'
import { viewPoint } from './world-points.ts'

const smoothPixels = 6
/** Half the length of a stroke across the line, and the distance of the two, px. */
const cutStroke = { half: 15, apart: 9 }

/** Bands of a run over the network: as wide as what passes, or as what changed; and what binds. Null draws nothing. */
export function drawFlows(context: CanvasRenderingContext2D, view: CanvasView, scene: FlowScene | null, palette: Palette, zoom: number): void {
  if (scene === null) return
  // What is wide lies below what is narrow, so that a truck road beside a railway stays in sight.
  const total = ({ intoChina, outOfChina }: FlowBand) => Math.abs(intoChina) + Math.abs(outOfChina)
  for (const band of scene.bands.toSorted((one, other) => total(other) - total(one))) {
    const line = smoothed(simplified(band.coordinates, zoom), smoothPixels, zoom)
    if (scene.kind === 'flow') drawBand(context, view, band, line, palette, zoom)
    else drawDifference(context, view, band, line, palette, Math.max(noDifference, scene.zeroUpTo ?? 0))
  }
  for (const cut of scene.cuts) drawCut(context, view, cut, palette)
}

/** Into China in full, out of China faint, side by side; the pattern of the mode stays. */
function drawBand(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { mode, intoChina, outOfChina }: FlowBand,
  line: Float64Array,
  { modes, land }: Palette,
  zoom: number,
): void {
  const [into, out] = [flowWidth(intoChina), flowWidth(outOfChina)]
  const sides = [
    { width: into, offset: into / 2, opacity: 1 },
    { width: out, offset: -out / 2, opacity: 0.5 },
  ].filter(({ width }) => width > 0)
  for (const { width, offset, opacity } of sides) {
    const lines = [sides.length === 1 ? line : besideLine(line, offset, zoom)]
    strokeLines(context, lines, view, { color: modes[mode], width, opacity, ...dashOf(mode, width) })
    if (mode === 'rail-1520') strokeLines(context, lines, view, { color: land, width: width + 0.5, dash: [1.5, 18.5] })
  }
}

/** Less and more apart by hue, as wide as they are great; no difference is a dotted ghost. */
function drawDifference(
  context: CanvasRenderingContext2D,
  view: CanvasView,
  { mode, intoChina, outOfChina }: FlowBand,
  line: Float64Array,
  { less, more, ghost }: Palette,
  zeroUpTo: number,
): void {
  const difference = intoChina + outOfChina
  if (Math.abs(difference) <= zeroUpTo) {
    strokeLines(context, [line], view, { color: ghost, width: 2, dash: [0.1, 5], round: true })
    return
  }
  const width = differenceWidth(difference)
  strokeLines(context, [line], view, { color: difference < 0 ? less : more, width, ...dashOf(mode, width) })
}

/** Two short strokes across the line. */
function drawCut(context: CanvasRenderingContext2D, view: CanvasView, { at, along }: FlowScene['cuts'][number], { bad }: Palette): void {
  const [middle, from, to] = [viewPoint(at, view), viewPoint(along[0], view), viewPoint(along[1], view)]
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [east, south] = length === 0 ? [1, 0] : [(to.x - from.x) / length, (to.y - from.y) / length]
  context.beginPath()
  for (const side of [-0.5, 0.5]) {
    const [x, y] = [middle.x + east * side * cutStroke.apart, middle.y + south * side * cutStroke.apart]
    context.moveTo(x + south * cutStroke.half, y - east * cutStroke.half)
    context.lineTo(x - south * cutStroke.half, y + east * cutStroke.half)
  }
  context.strokeStyle = bad
  context.lineWidth = 3
  context.lineCap = 'butt'
  context.setLineDash([])
  context.stroke()
}

/** Rail is whole; the others keep their dashes, as long as the band is wide. */
function dashOf(mode: Mode, width: number): { readonly dash?: readonly number[] } {
  if (mode === 'road') return { dash: [Math.max(5, width * 1.6), Math.max(2.5, width * 0.7)] }
  if (mode === 'sea') return { dash: [Math.max(9, width * 3), Math.max(4, width)] }
  if (mode === 'river') return { dash: [Math.max(2, width), Math.max(3, width)] }
  return {}
}
