import type { CanvasView } from './canvas-pane.ts'
import { type Cut, cutToBox } from './cut-to-box.ts'

export interface Pen {
  readonly color: string
  /** px */
  readonly width: number
  readonly opacity?: number
  /** Lengths on and off, px. */
  readonly dash?: readonly number[]
  readonly round?: boolean
}

/** Points nearer to one another than this, px, are one. */
const leastStep = 0.6
/** How far beyond its canvas a line still runs, px: what is drawn there is wide. */
const beyond = 12
const cut: Cut = { from: 0, to: 1 }

/** Draws lines in world pixels of zoom 0 as one path: hundreds of links cost one stroke. */
export function strokeLines(
  context: CanvasRenderingContext2D,
  lines: Iterable<Float64Array>,
  view: CanvasView,
  { color, width, opacity, dash, round }: Pen,
): void {
  context.beginPath()
  for (const line of lines) addLine(context, line, view)
  context.strokeStyle = color
  context.lineWidth = width
  context.globalAlpha = opacity ?? 1
  context.lineCap = round === true ? 'round' : 'butt'
  context.lineJoin = 'round'
  context.setLineDash([...(dash ?? [])])
  context.stroke()
  context.globalAlpha = 1
}

/** Fills areas whose rings are given in world pixels of zoom 0; a ring inside another is a hole. */
export function fillRings(context: CanvasRenderingContext2D, rings: Iterable<Float64Array>, view: CanvasView, color: string): void {
  context.beginPath()
  for (const ring of rings) addRing(context, ring, view)
  context.fillStyle = color
  context.fill('evenodd')
}

/** The parts of a line that lie in the view: dashes far outside would cost as much as those that are seen. */
function addLine(context: CanvasRenderingContext2D, line: Float64Array, { scale, left, top, width, height }: CanvasView): void {
  const box = { left: -beyond, top: -beyond, right: width + beyond, bottom: height + beyond }
  const last = line.length - 2
  let x = (line[0] as number) * scale - left
  let y = (line[1] as number) * scale - top
  let isOpen = false
  for (let index = 2; index <= last; index += 2) {
    const nextX = (line[index] as number) * scale - left
    const nextY = (line[index + 1] as number) * scale - top
    if (index < last && Math.abs(nextX - x) < leastStep && Math.abs(nextY - y) < leastStep) continue
    if (cutToBox(x, y, nextX, nextY, box, cut)) {
      if (!isOpen || cut.from > 0) context.moveTo(x + (nextX - x) * cut.from, y + (nextY - y) * cut.from)
      context.lineTo(x + (nextX - x) * cut.to, y + (nextY - y) * cut.to)
      isOpen = cut.to === 1
    } else isOpen = false
    x = nextX
    y = nextY
  }
}

function addRing(context: CanvasRenderingContext2D, ring: Float64Array, { scale, left, top }: CanvasView): void {
  let x = (ring[0] as number) * scale - left
  let y = (ring[1] as number) * scale - top
  context.moveTo(x, y)
  for (let index = 2; index < ring.length; index += 2) {
    const nextX = (ring[index] as number) * scale - left
    const nextY = (ring[index + 1] as number) * scale - top
    if (Math.abs(nextX - x) < leastStep && Math.abs(nextY - y) < leastStep) continue
    context.lineTo(nextX, nextY)
    x = nextX
    y = nextY
  }
  context.closePath()
}
