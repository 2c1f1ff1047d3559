import { circleMarker, map as createMap, type LatLngBoundsExpression, type Map as LeafletMap, latLngBounds, layerGroup, svg } from 'leaflet'
import { modes as allModes, type Language, type Mode, type Position } from '#core/network/facts/places.ts'
import type { Line } from '../state/index-network.ts'
import type { MapLayers } from '../state/map-look.ts'
import { drawBase } from './base-map.ts'
import { besideLine } from './beside-line.ts'
import { CanvasPane, type CanvasView } from './canvas-pane.ts'
import { countryLabels, countryNames } from './country-names.ts'
import type { CrossingInView } from './crossing-buttons.tsx'
import { drawFlows } from './draw-flows.ts'
import { LineGrid } from './line-grid.ts'
import { addCasing, addModeLine, strokeMode } from './line-layers.ts'
import { type BaseData, type BaseIndex, loadBase, loadBaseIndex } from './load-base.ts'
import { drawOverlay, type MarkText, markRadius } from './overlay.ts'
import { type Palette, readPalette } from './palette.ts'
import { pickedFirst } from './picked-first.ts'
import type { Box } from './place-labels.ts'
import type { Mark, Scene } from './scene.ts'
import { type SeaStretches, seaStretches } from './sea-stretches.ts'
import { simplified } from './simplified.ts'

/** What lies under a press: a place, or the crossings of one border, the nearest first; nothing is neither. */
export interface Pressed {
  readonly place: string | null
  readonly crossings: readonly string[]
}

export interface MapOptions {
  readonly interactive: boolean
  /** Whether the map ends where the corridor ends; a drawer that covers half of it needs to push it beyond. */
  readonly bounded?: boolean
  readonly text: (mark: Scene['marks'][number]) => MarkText
  /** Boxes that stand over the map, in its pixels: labels keep off them. */
  readonly keepFree: () => readonly Box[]
  readonly onPress?: (pressed: Pressed, at: { readonly x: number; readonly y: number }) => void
  readonly onZoom?: (zoom: number) => void
  /** Hears which crossings are drawn in the view, from west to east. */
  readonly onCrossings?: (crossings: readonly CrossingInView[]) => void
  /** Hears whose basemap is drawn. */
  readonly onBase?: (attribution: readonly string[]) => void
}

const panes = ['base', 'country-names', 'network', 'route'] as const
type Part = 'base' | 'network' | 'route' | 'marks'
const pressPixels = 16
/** Crossings that one press offers: both ways over a river, road and rail of a border. */
const mostCrossings = 3
const isPlace = ({ kind }: Mark): boolean => kind === 'place' || kind === 'end'
interface PixelPoint {
  readonly x: number
  readonly y: number
}
/** How far a road is drawn off the railway whose line stands in for its own, px. */
const besidePixels = 3.5
const corridor: LatLngBoundsExpression = [
  [-75, -60],
  [84, 200],
]
const farNearZoom = 8

/** Owner of one Leaflet map: draws a scene over the base and tells which place was pressed. */
export class FreightMap {
  readonly #map: LeafletMap
  readonly #options: MapOptions
  readonly #base: CanvasPane
  readonly #network: CanvasPane
  readonly #route = layerGroup()
  readonly #overlay = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  readonly #names = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  readonly #routeRenderer = svg({ pane: 'route', padding: 0.6 })
  #index: BaseIndex | null = null
  #far: BaseData | null = null
  #near: BaseData | null = null
  #nearAsked = false
  #palette: Palette = readPalette()
  #layers: MapLayers = { borders: true, rail: true, roads: true, network: false }
  #scene: Scene | null = null
  #lanes: SeaStretches | null = null
  #language: Language = 'en'
  #litLegs: readonly number[] = []
  /** What is picked elsewhere; one position is a place. */
  #picked: { readonly id: string | null; readonly positions: readonly Position[] } = { id: null, positions: [] }
  #moved = false
  #gone = false
  readonly #dirty = new Set<Part>()
  #frame = 0
  /** When the scene came that is not drawn yet; 0: all is. */
  #shownAt = 0

  constructor(container: HTMLElement, options: MapOptions) {
    this.#options = options
    const { interactive } = options
    this.#map = createMap(container, {
      zoomSnap: 0.25,
      zoomDelta: 0.5,
      wheelPxPerZoomLevel: 120,
      minZoom: options.bounded === true ? 2 : 1.5,
      maxZoom: 12,
      zoomControl: false,
      attributionControl: false,
      dragging: interactive,
      keyboard: interactive,
      scrollWheelZoom: interactive,
      doubleClickZoom: interactive,
      boxZoom: interactive,
      touchZoom: interactive,
      zoomAnimation: interactive && !matchMedia('(prefers-reduced-motion: reduce)').matches,
      ...(options.bounded === true && { maxBounds: corridor, maxBoundsViscosity: 0.7 }),
    }).setView([52, 78], 3.25)
    for (const [index, name] of panes.entries()) {
      const pane = this.#map.createPane(name)
      pane.style.zIndex = String(200 + index * 50)
      pane.style.pointerEvents = 'none'
    }
    const overlayPane = this.#map.createPane('marks')
    overlayPane.style.zIndex = '610'
    overlayPane.style.pointerEvents = 'none'
    overlayPane.append(this.#overlay)
    this.#map.getPane('country-names')?.append(this.#names)
    for (const drawing of [this.#overlay, this.#names]) {
      drawing.setAttribute('class', 'map-overlay')
      drawing.setAttribute('aria-hidden', 'true')
    }
    this.#base = new CanvasPane(this.#map, 'base')
    this.#network = new CanvasPane(this.#map, 'network')
    this.#route.addTo(this.#map)
    this.#map.on('zoomstart', () => this.#overlay.classList.add('moving'))
    this.#map.on('zoomend', () => this.#onZoom())
    this.#map.on('moveend resize viewreset', () => this.#ask('base', 'network', 'marks'))
    if (interactive) this.#map.on('click', ({ containerPoint }) => options.onPress?.(this.#under(containerPoint), containerPoint))
    this.#map.on('dragstart', () => this.#onReaderMove())
    for (const kind of ['wheel', 'dblclick'] as const) container.addEventListener(kind, () => this.#onReaderMove(), { passive: true })
    void this.#load()
  }

  /**
   * Draws in the next frame, once, however often it is asked for: a new answer is shown, fitted into the view and named, and
   * each of these alone would draw the whole network.
   */
  #ask(...parts: readonly Part[]): void {
    for (const part of parts) this.#dirty.add(part)
    if (this.#frame === 0 && !this.#gone) this.#frame = requestAnimationFrame(() => this.#draw())
  }

  #draw(): void {
    this.#frame = 0
    if (this.#gone) return
    const parts = new Set(this.#dirty)
    this.#dirty.clear()
    if (parts.has('base')) this.#drawBase()
    if (parts.has('network')) this.#drawNetwork()
    if (parts.has('route')) this.#drawRoute()
    if (parts.has('marks')) this.#drawMarks()
    const start = this.#shownAt
    this.#shownAt = 0
    if (start === 0) return
    // The canvases paint in the frame after: only then is it drawn.
    requestAnimationFrame(() => {
      performance.measure('draw-network', { start })
      performance.mark('network-drawn')
    })
  }

  #onReaderMove(): void {
    this.#moved = true
  }

  async #load(): Promise<void> {
    this.#index = await loadBaseIndex()
    if (this.#index === null) return
    this.#options.onBase?.(this.#index.attribution)
    this.#far = await loadBase(this.#index.far)
    this.#ask('base')
    await this.#loadNear()
  }

  async #loadNear(): Promise<void> {
    if (this.#index === null || this.#nearAsked || this.#map.getZoom() < this.#index.nearFromZoom) return
    this.#nearAsked = true
    this.#near = await loadBase(this.#index.near)
    if (this.#near === null) this.#nearAsked = false
    else this.#ask('base')
  }

  #onZoom(): void {
    this.#overlay.classList.remove('moving')
    const zoom = this.#map.getZoom()
    void this.#loadNear()
    this.#ask('route')
    this.#options.onZoom?.(zoom)
  }

  #drawBase(): void {
    const zoom = this.#map.getZoom()
    const data = zoom >= (this.#index?.nearFromZoom ?? 0) ? { ...this.#far, ...this.#near } : this.#far
    if (data === null) return
    this.#base.draw((context, view) => drawBase(context, view, { data, palette: this.#palette, layers: this.#layers, zoom }))
  }

  #drawNetwork(): void {
    const scene = this.#scene
    if (scene === null) return
    this.#network.draw((context, view) => this.#strokeNetwork(context, view, scene))
  }

  /** Every link off the route, one stroke a mode. */
  #strokeNetwork(context: CanvasRenderingContext2D, view: CanvasView, scene: Scene): void {
    const zoom = this.#map.getZoom()
    const { modes, ghost } = this.#palette
    const near = zoom >= farNearZoom
    const byMode = scene.byMode || this.#layers.network
    const linesOf = (lines: readonly Line[], mode: Mode) =>
      lines
        .filter((line) => line.mode === mode)
        .map(({ coordinates, alongside }) => {
          const line = simplified(coordinates, zoom)
          return alongside === undefined || !byMode ? line : besideLine(line, besidePixels, zoom)
        })
    // What a route draws by its mode is not drawn twice.
    this.#lanes ??= seaStretches(scene)
    const lanes = this.#lanes
    const lanesOf = (stretches: readonly (readonly Position[])[]) => stretches.map((stretch) => simplified(stretch, zoom))
    for (const mode of allModes) {
      const look = byMode ? { color: modes[mode], weight: near ? 2 : 1.6, opacity: 0.9 } : { color: ghost, weight: near ? 1.6 : 0.9, opacity: 0.45 }
      const others = mode === 'sea' ? lanesOf(lanes.others) : linesOf(scene.others, mode)
      strokeMode(context, view, { mode, ...look, lines: mode === 'sea' ? lanesOf(lanes.network) : linesOf(scene.network, mode) })
      strokeMode(context, view, { mode, color: byMode ? modes[mode] : ghost, weight: near ? 2 : 1.8, lines: others })
    }
    drawFlows(context, view, scene.flows, this.#palette, zoom)
  }

  #drawRoute(): void {
    this.#route.clearLayers()
    const scene = this.#scene
    if (scene === null) return
    const zoom = this.#map.getZoom()
    const { modes, land, more } = this.#palette
    const width = zoom < 5 ? 3.2 : zoom < farNearZoom ? 4 : 5
    // A border or a wait has no line: pointing at one dims nothing.
    const someLit = scene.selected.some(({ leg }) => this.#litLegs.includes(leg))
    const lineOf = ({ coordinates }: { readonly coordinates: readonly Position[] }) => simplified(coordinates, zoom)
    if (scene.selected.length > 0) addCasing(this.#route, this.#routeRenderer, scene.selected.map(lineOf), land, width + 4)
    for (const leg of new Set(scene.selected.map(({ leg }) => leg))) {
      const stretches = scene.selected.filter((stretch) => stretch.leg === leg)
      const lit = this.#litLegs.includes(leg)
      const mode = (stretches[0] as (typeof stretches)[number]).mode
      const look = { mode, color: modes[mode], weight: lit ? width + 2 : width, opacity: !someLit || lit ? 1 : 0.45 }
      addModeLine(this.#route, this.#routeRenderer, { ...look, lines: stretches.map(lineOf) })
    }
    this.#drawPicked()
    for (const line of scene.changed) {
      addCasing(this.#route, this.#routeRenderer, [lineOf(line)], land, width + 5)
      addModeLine(this.#route, this.#routeRenderer, { mode: line.mode, color: more, weight: width + 1, lines: [lineOf(line)] })
    }
  }

  #drawPicked(): void {
    const look = { renderer: this.#routeRenderer, color: this.#palette.focus, interactive: false, fill: false }
    const { positions } = this.#picked
    const [first] = positions
    if (first === undefined) return
    if (positions.length === 1) this.#route.addLayer(circleMarker([first[1], first[0]], { ...look, radius: 15, weight: 3 }))
    else addCasing(this.#route, this.#routeRenderer, [simplified(positions, this.#map.getZoom())], this.#palette.focus, 7)
  }

  #drawMarks(): void {
    if (this.#scene === null) return
    const { text, keepFree, interactive, onCrossings } = this.#options
    const scene = { ...this.#scene, marks: pickedFirst(this.#scene.marks, this.#picked.id) }
    const { drawn, labels } = drawOverlay(this.#overlay, this.#map, scene, { text, keepFree, foldBanks: interactive })
    this.#drawCountries(labels)
    if (onCrossings === undefined) return
    const { x: width, y: height } = this.#map.getSize()
    const inView = drawn.filter(({ mark, x, y }) => !isPlace(mark) && x >= 0 && y >= 0 && x <= width && y <= height)
    onCrossings(inView.map(({ mark, x, y }) => ({ id: mark.id, x: Math.round(x), y: Math.round(y) })).toSorted((one, other) => one.x - other.x))
  }

  #drawCountries(labels: readonly Box[]): void {
    const zoom = this.#map.getZoom()
    const isShown = this.#options.interactive && zoom >= 2.5 && zoom <= 5
    const corner = this.#map.containerPointToLayerPoint([0, 0])
    this.#names.style.transform = `translate(${corner.x}px, ${corner.y}px)`
    const point = ([longitude, latitude]: Position) => this.#map.latLngToContainerPoint([latitude, longitude])
    this.#names.replaceChildren(...(isShown ? countryNames(countryLabels(this.#language), point, labels) : []))
  }

  /** Marks within a distance in pixels, the one whose edge is nearest first: of a town and a border on one dot the greater sign is meant. */
  #marksNear({ x, y }: PixelPoint, within: number): readonly Mark[] {
    return (this.#scene?.marks ?? [])
      .map((mark) => ({ mark, distance: this.#map.latLngToContainerPoint([mark.coordinates[1], mark.coordinates[0]]).distanceTo([x, y]) }))
      .filter(({ distance }) => distance <= within)
      .toSorted((one, other) => one.distance - markRadius(one.mark) - (other.distance - markRadius(other.mark)))
      .map(({ mark }) => mark)
  }

  #under(at: PixelPoint): Pressed {
    const near = this.#marksNear(at, pressPixels)
    const [first] = near
    if (first === undefined || isPlace(first)) return { place: first?.id ?? null, crossings: [] }
    return { place: null, crossings: near.flatMap((mark) => (isPlace(mark) ? [] : [mark.id])).slice(0, mostCrossings) }
  }

  /** Place nearest to a point of the map, within a distance in pixels. */
  placeNear(at: PixelPoint, within: number): string | null {
    return this.#marksNear(at, within).find(isPlace)?.id ?? null
  }

  show(scene: Scene | null, language: Language): void {
    if (scene !== null && this.#shownAt === 0) this.#shownAt = performance.now()
    this.#scene = scene
    this.#lanes = null
    this.#language = language
    this.#ask('network', 'route', 'marks')
  }

  /** Draws anew in the colours of the theme now in force. */
  recolor(): void {
    this.#palette = readPalette()
    this.#ask('base', 'network', 'route')
  }

  setLayers(layers: MapLayers): void {
    this.#layers = layers
    this.#ask('base', 'network', 'route')
  }

  light(legs: readonly number[]): void {
    if (legs === this.#litLegs) return
    this.#litLegs = legs
    this.#ask('route')
  }

  /** Marks a place or a line and brings it into view; nothing takes the mark away. */
  pick(id: string | null, positions: readonly Position[]): void {
    this.#picked = { id, positions }
    this.#ask('route', 'marks')
    const bounds = latLngBounds(positions.map(([longitude, latitude]) => [latitude, longitude] as [number, number]))
    if (positions.length === 0 || this.#map.getBounds().pad(-0.1).contains(bounds)) return
    this.#onReaderMove()
    this.#map.fitBounds(bounds, { padding: [60, 60], maxZoom: Math.max(6, this.#map.getZoom()), animate: false })
  }

  /** Shows the selected journey inside the part of the map that nothing covers. */
  fit(padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }): void {
    const points =
      this.#scene?.selected.flatMap(({ coordinates }) => coordinates.map(([longitude, latitude]) => [latitude, longitude] as [number, number])) ?? []
    if (points.length === 0) return
    this.#moved = false
    this.#map.fitBounds(latLngBounds(points), {
      paddingTopLeft: [padding.left, padding.top],
      paddingBottomRight: [padding.right, padding.bottom],
      maxZoom: 9,
      animate: false,
    })
  }

  /** Whether the selected journey runs through a box of the map. */
  runsThrough(box: Box): boolean {
    const { x, y } = this.#map.getSize()
    const corner = this.#map.getPixelBounds().min ?? { x: 0, y: 0 }
    const grid = new LineGrid(x, y)
    for (const { coordinates } of this.#scene?.selected ?? [])
      grid.add(simplified(coordinates, this.#map.getZoom()), { scale: 2 ** this.#map.getZoom(), left: corner.x, top: corner.y })
    return grid.meets(box)
  }

  /** Places the labels anew: something came or went that stands over the map. */
  placeLabels(): void {
    this.#ask('marks')
  }

  centre(latitude: number, longitude: number, zoom: number): void {
    this.#onReaderMove()
    this.#map.setView([latitude, longitude], zoom, { animate: false })
  }

  zoomBy(steps: number): void {
    this.#onReaderMove()
    this.#map.zoomIn(steps)
  }

  get zoom(): number {
    return this.#map.getZoom()
  }

  /** Follows a new size of its box; true where the reader has not moved the map since it was fitted. */
  resize(): boolean {
    this.#map.invalidateSize({ animate: false })
    return !this.#moved
  }

  destroy(): void {
    this.#gone = true
    cancelAnimationFrame(this.#frame)
    // Taking lines away asks for a redraw, and a drawing that is gone by then throws: the map goes after them.
    this.#route.clearLayers()
    requestAnimationFrame(() => this.#map.remove())
  }
}
