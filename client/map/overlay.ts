import type { Map as LeafletMap } from 'leaflet'
import { DomUtil } from 'leaflet'
import { type Anchor, type Box, placeLabels } from './place-labels.ts'
import type { Mark, Scene } from './scene.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const made = document.createElementNS(svgNamespace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== '') made.textContent = text
  return made
}

/** Words of a mark in the page's language: its name and a line below it. */
export interface MarkText {
  readonly title: string
  readonly note: string
}

interface Drawn {
  readonly mark: Mark
  readonly x: number
  readonly y: number
}

const radius = ({ kind, rank }: Mark) => (kind === 'end' ? 10 : kind === 'gauge' ? 8 : kind === 'crossing' ? 7 : rank <= 2 ? 3.4 : 2.6)
const labelClass = ({ kind }: Mark) => (kind === 'end' ? 'end' : kind === 'place' ? 'town' : 'crossing')
const titleHeight = ({ kind }: Mark) => (kind === 'end' ? 18 : 15)
const noteHeight = 14

const canvas = document.createElement('canvas').getContext('2d')

function textWidth(text: string, mark: Mark): number {
  if (canvas === null) return text.length * 8
  const family = getComputedStyle(document.body).fontFamily
  canvas.font = mark.kind === 'end' ? `650 14px ${family}` : mark.kind === 'place' ? `500 11.5px ${family}` : `600 12px ${family}`
  return canvas.measureText(text).width
}

function symbol({ mark, x, y }: Drawn): SVGElement {
  const group = element('g', { class: `mark-${mark.kind}${mark.changed ? ' changed' : ''}`, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` })
  if (mark.kind === 'end') {
    group.append(element('circle', { r: 9.5 }), element('text', { y: 4, 'text-anchor': 'middle' }, mark.letter ?? ''))
  } else if (mark.kind === 'place') {
    group.append(element('circle', { r: radius(mark) }))
  } else {
    const half = mark.kind === 'gauge' ? 8 : 6.5
    group.append(element('path', { class: 'diamond', d: `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z` }))
    if (mark.kind === 'gauge') group.append(element('path', { class: 'bars', d: 'M-2.6 -3v6M0 -3.4v6.8M2.6 -3v6' }))
  }
  return group
}

const boxAround = ({ mark, x, y }: Drawn): Box => {
  const reach = radius(mark) + 1
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

/** Points every few pixels along the selected line, so that labels can keep off it. */
function samples(map: LeafletMap, scene: Scene): readonly (readonly [number, number])[] {
  return scene.selected.flatMap(({ coordinates }) => {
    const points = coordinates.map(([longitude, latitude]) => map.latLngToContainerPoint([latitude, longitude]))
    return points.flatMap((point, index): readonly (readonly [number, number])[] => {
      const next = points[index + 1]
      if (next === undefined) return [[point.x, point.y]]
      const steps = Math.min(60, Math.max(1, Math.round(point.distanceTo(next) / 5)))
      return Array.from({ length: steps }, (_, step) => [point.x + ((next.x - point.x) * step) / steps, point.y + ((next.y - point.y) * step) / steps] as const)
    })
  })
}

/** Whether a mark is drawn at a zoom: the journey's own always, others as the map comes near. */
const isShown = (mark: Mark, zoom: number, byMode: boolean) => mark.rank <= 1 || (mark.rank === 2 && zoom >= 2.5) || mark.rank <= (byMode ? 2 : 0) + zoom - 2

/**
 * Marks and labels over the lines: one SVG that is drawn anew after each move, because labels keep their size and
 * look for free room at every zoom.
 */
export function drawOverlay(svg: SVGSVGElement, map: LeafletMap, scene: Scene, text: (mark: Mark) => MarkText, keepFree: readonly Box[]): void {
  const size = map.getSize()
  DomUtil.setPosition(svg as unknown as HTMLElement, map.containerPointToLayerPoint([0, 0]))
  svg.setAttribute('width', String(size.x))
  svg.setAttribute('height', String(size.y))
  const zoom = map.getZoom()
  const drawn = scene.marks
    .filter((mark) => isShown(mark, zoom, scene.byMode))
    .map((mark): Drawn => {
      const { x, y } = map.latLngToContainerPoint([mark.coordinates[1], mark.coordinates[0]])
      return { mark, x, y }
    })
    .filter(({ x, y }) => x > -20 && y > -20 && x < size.x + 20 && y < size.y + 20)
    .sort((left, right) => left.mark.rank - right.mark.rank)
  const said = new Set<string>()
  const named = drawn.flatMap((entry) => {
    const words = text(entry.mark)
    // Two crossings of one pair of towns lie on one dot: one label serves both.
    if (said.has(words.title)) return []
    said.add(words.title)
    return [{ entry, ...words }]
  })
  const labelled = named.map(({ entry, title, note }) => {
    const shownNote = entry.mark.kind === 'place' ? '' : note
    const width = Math.max(textWidth(title, entry.mark), shownNote === '' ? 0 : textWidth(shownNote, entry.mark) * 0.9)
    const height = titleHeight(entry.mark) + (shownNote === '' ? 0 : noteHeight)
    const anchor: Anchor = { x: entry.x, y: entry.y, gap: radius(entry.mark) + 4, width, height }
    return { entry, title, note: shownNote, anchor }
  })
  const boxes = placeLabels(
    labelled.map(({ anchor }) => anchor),
    [...drawn.map(boxAround), ...keepFree],
    samples(map, scene),
    { left: 2, top: 2, right: size.x - 2, bottom: size.y - 2 },
  )
  const labels = labelled.flatMap(({ entry, title, note }, index) => {
    const box = boxes[index]
    if (box === null || box === undefined) return []
    const side = box.left >= entry.x ? 'start' : box.right <= entry.x ? 'end' : 'middle'
    const x = side === 'start' ? box.left : side === 'end' ? box.right : (box.left + box.right) / 2
    const kind = labelClass(entry.mark)
    const head = element(
      'text',
      { class: `map-label ${kind}`, x: x.toFixed(1), y: (box.top + titleHeight(entry.mark) - 4).toFixed(1), 'text-anchor': side },
      title,
    )
    if (note === '') return [head]
    return [head, element('text', { class: 'map-label note', x: x.toFixed(1), y: (box.bottom - 3).toFixed(1), 'text-anchor': side }, note)]
  })
  svg.replaceChildren(...[...drawn].reverse().map(symbol), ...labels)
}
