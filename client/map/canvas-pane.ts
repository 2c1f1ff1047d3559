import { DomUtil, type LatLng, type Map as LeafletMap, type Point } from 'leaflet'
import type { View } from './world-points.ts'

/** The part of the world that a canvas shows, px. */
export interface CanvasView extends View {
  readonly width: number
  readonly height: number
}

/** How far a canvas reaches beyond the view on each side, so that a drag shows no edge at once; share of its size. */
const margin = 0.1
const mostDense = 2

/**
 * One canvas in a pane of the map. Its owner draws it anew after each move; while the map zooms it is carried along. Leaflet's
 * own canvas keeps a path for each line, projects and cuts all of them at each zoom, and draws them one by one.
 */
export class CanvasPane {
  readonly #map: LeafletMap
  readonly #canvas = document.createElement('canvas')
  #corner: LatLng | null = null
  #zoom = 0

  constructor(map: LeafletMap, pane: string) {
    this.#map = map
    this.#canvas.className = 'leaflet-zoom-animated'
    this.#canvas.setAttribute('aria-hidden', 'true')
    map.getPane(pane)?.append(this.#canvas)
    map.on('zoomanim', ({ center, zoom }) => this.#carry(center, zoom))
    map.on('zoom', () => this.#carry(map.getCenter(), map.getZoom()))
  }

  draw(paint: (context: CanvasRenderingContext2D, view: CanvasView) => void): void {
    const context = this.#canvas.getContext('2d')
    if (context === null) return
    const size = this.#map.getSize()
    const reach = size.multiplyBy(margin).round()
    const { x: width, y: height } = size.add(reach.multiplyBy(2))
    const density = Math.min(mostDense, Math.ceil(devicePixelRatio))
    if (this.#canvas.width === width * density && this.#canvas.height === height * density) {
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.clearRect(0, 0, width * density, height * density)
    } else {
      this.#canvas.width = width * density
      this.#canvas.height = height * density
      this.#canvas.style.width = `${width}px`
      this.#canvas.style.height = `${height}px`
    }
    const corner = this.#map.containerPointToLayerPoint(reach.multiplyBy(-1))
    this.#place(corner, 1)
    this.#zoom = this.#map.getZoom()
    this.#corner = this.#map.layerPointToLatLng(corner)
    const origin = this.#map.getPixelBounds().getTopLeft()
    context.setTransform(density, 0, 0, density, 0, 0)
    paint(context, { scale: 2 ** this.#zoom, left: origin.x - reach.x, top: origin.y - reach.y, width, height })
  }

  /** Moves what is drawn to where it stands in another view, until it is drawn for that. */
  #carry(centre: LatLng, zoom: number): void {
    if (this.#corner === null) return
    const inView = this.#map.project(this.#corner, zoom).subtract(this.#map.project(centre, zoom)).add(this.#map.getSize().divideBy(2))
    this.#place(inView.add(this.#map.containerPointToLayerPoint([0, 0])), 2 ** (zoom - this.#zoom))
  }

  #place(corner: Point, scale: number): void {
    DomUtil.setTransform(this.#canvas, corner, scale)
  }
}
