import type { Map as LeafletMap } from 'leaflet'
import { DomUtil } from 'leaflet'
import { LineGrid } from './line-grid.ts'
import { type Drawn, marksInView, type Size } from './marks-in-view.ts'
import { type Anchor, type Box, type LinesByWeight, leaderTo, markMargin, placeLabels } from './place-labels.ts'
import { isGreat } from './place-rank.ts'
import type { Mark, Scene } from './scene.ts'
import { simplified } from './simplified.ts'
import type { View } from './world-points.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== '') made.textContent = text
  return made
}

/** A line below a name. */
export interface MarkNote {
  readonly text: string
  /** It rests on an assumption. */
  readonly assumed?: boolean
}

/** Words of a mark in the page's language: its name and the lines below it. */
export interface MarkText {
  readonly title: string
  readonly notes: readonly MarkNote[]
}

interface Overlay {
  readonly drawn: readonly Drawn[]
  /** Where the names stand. */
  readonly labels: readonly Box[]
}

interface OverlayOptions {
  readonly text: (mark: Mark) => MarkText
  /** Boxes that stand over the map: labels keep off them. */
  readonly keepFree: () => readonly Box[]
  /** Whether a crossing that is near its banks names them too. */
  readonly foldBanks: boolean
}

/** From the middle of a mark to its edge, px. */
export const markRadius = ({ kind, rank }: Mark) => (kind === 'end' ? 10 : kind === 'gauge' ? 8 : kind === 'crossing' ? 7 : rank <= 3 ? 3.4 : 2.6)
const labelClass = ({ kind }: Mark) => (kind === 'end' ? 'end' : kind === 'place' ? 'town' : 'crossing')
const titleHeight = ({ kind }: Mark) => (kind === 'end' ? 18 : 15)
const noteHeight = 14
/** Below this zoom a dot without a name is noise. */
const namelessZoom = 5
const canvas = document.createElement('canvas').getContext('2d')
const widths = new Map<string, number>()

function textWidth(text: string, mark: Mark, family: string): number {
  if (canvas === null) return text.length * 8
  const font = mark.kind === 'end' ? `650 14px ${family}` : mark.kind === 'place' ? `500 11.5px ${family}` : `600 12px ${family}`
  const key = `${font} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  canvas.font = font
  const { width } = canvas.measureText(text)
  widths.set(key, width)
  return width
}

function symbol({ mark, x, y }: Drawn): SVGElement {
  const group = element('g', { class: `mark-${mark.kind}${mark.changed ? ' changed' : ''}`, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` })
  if (mark.kind === 'end') {
    group.append(element('circle', { r: 9.5 }), element('text', { y: 4, 'text-anchor': 'middle' }, mark.letter ?? ''))
  } else if (mark.kind === 'place') {
    group.append(element('circle', { r: markRadius(mark) }))
  } else {
    const half = mark.kind === 'gauge' ? 8 : 6.5
    group.append(element('path', { class: 'diamond', d: `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z` }))
    if (mark.kind === 'gauge') group.append(element('path', { class: 'bars', d: 'M-3 -2.8v5.6M-.6 -3.4v6.8M2.8 -2.8v5.6' }))
  }
  return group
}

const boxAround = ({ mark, x, y }: Drawn): Box => {
  const reach = markRadius(mark) + 1
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** The line that joins a name to its mark where it stands too far off to be read as its own. */
function leader(anchor: Anchor, box: Box): readonly SVGElement[] {
  const ends = leaderTo(anchor, box)
  if (ends === null) return []
  const [fromX, fromY, toX, toY] = ends.map((at) => at.toFixed(1))
  const path = `M${fromX} ${fromY}L${toX} ${toY}`
  return [element('path', { class: 'leader-edge', d: path }), element('path', { class: 'leader', d: path })]
}

/** Where lines run, by how much they forbid a label. */
function linesInView(scene: Scene, view: View, zoom: number, { x, y }: Size): LinesByWeight {
  const [route, network, ghosts] = [new LineGrid(x, y), new LineGrid(x, y), new LineGrid(x, y)]
  for (const { coordinates } of [...scene.selected, ...scene.changed]) route.add(simplified(coordinates, zoom), view)
  for (const { coordinates } of [...scene.others, ...scene.network]) (scene.byMode ? network : ghosts).add(simplified(coordinates, zoom), view)
  return { route, network, ghosts }
}

/**
 * Marks and labels over the lines: one SVG that is drawn anew after each move, because labels keep their size and
 * look for free room at every zoom. Returns what is drawn.
 */
export function drawOverlay(svg: SVGSVGElement, map: LeafletMap, scene: Scene, { text, keepFree, foldBanks }: OverlayOptions): Overlay {
  const size = map.getSize()
  DomUtil.setPosition(svg as unknown as HTMLElement, map.containerPointToLayerPoint([0, 0]))
  svg.setAttribute('width', String(size.x))
  svg.setAttribute('height', String(size.y))
  const zoom = map.getZoom()
  const corner = map.getPixelBounds().min ?? { x: 0, y: 0 }
  const view: View = { scale: 2 ** zoom, left: corner.x, top: corner.y }
  const drawn = marksInView(scene, { ...view, ...size, zoom, foldBanks })
  const family = getComputedStyle(document.body).fontFamily
  const said = new Set<string>()
  const labelled = drawn.flatMap((entry) => {
    const { title, notes } = text(entry.mark)
    // Two crossings of one pair of towns lie on one dot: one label serves both.
    const isInView = entry.x >= 0 && entry.y >= 0 && entry.x <= size.x && entry.y <= size.y
    if (title === '' || !isInView || said.has(title)) return []
    said.add(title)
    const width = Math.max(textWidth(title, entry.mark, family), ...notes.map((note) => textWidth(note.text, entry.mark, family) * 0.92))
    const height = titleHeight(entry.mark) + notes.length * noteHeight
    const anchor: Anchor = {
      x: entry.x,
      y: entry.y,
      gap: markRadius(entry.mark) + markMargin,
      width,
      height,
      must: entry.mark.kind !== 'place' || !foldBanks || isGreat(entry.mark.rank),
      always: entry.mark.kind === 'end' || entry.mark.picked === true,
    }
    return [{ entry, title, notes, anchor }]
  })
  const boxes = placeLabels(
    labelled.map(({ anchor }) => anchor),
    [...drawn.filter(({ mark }) => mark.kind !== 'place' || zoom >= namelessZoom).map(boxAround), ...keepFree()],
    linesInView(scene, view, zoom, size),
    { left: 2, top: 2, right: size.x - 2, bottom: size.y - 2 },
  )
  const named = new Set<string>()
  const labels = labelled.flatMap(({ entry, title, notes, anchor }, index) => {
    const box = boxes[index]
    if (box === null || box === undefined) return []
    named.add(entry.mark.id)
    const side = box.left >= entry.x ? 'start' : box.right <= entry.x ? 'end' : 'middle'
    const x = side === 'start' ? box.left : side === 'end' ? box.right : (box.left + box.right) / 2
    const kind = labelClass(entry.mark)
    const line = (className: string, y: number, words: string) =>
      element('text', { class: `map-label ${className}`, x: x.toFixed(1), y: y.toFixed(1), 'text-anchor': side }, words)
    const below = box.top + titleHeight(entry.mark)
    return [
      ...leader(anchor, box),
      line(kind, below - 4, title),
      ...notes.map(({ text: words, assumed }, row) => line(assumed === true ? 'note assumption' : 'note', below + (row + 1) * noteHeight - 3, words)),
    ]
  })
  const symbols = drawn.filter(({ mark }) => mark.kind !== 'place' || zoom >= namelessZoom || named.has(mark.id))
  svg.replaceChildren(...[...symbols].reverse().map(symbol), ...labels)
  return { drawn, labels: boxes.filter((box) => box !== null) }
}
