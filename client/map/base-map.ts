import { type GeoJSONOptions, geoJSON, type LayerGroup, type PathOptions } from 'leaflet'
import type { BaseData, BasePart } from './load-base.ts'
import type { Palette } from './palette.ts'

export interface BaseLayers {
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

/** Zooms with the same number draw the same base. */
export const baseStep = (zoom: number): number => (zoom < regionZoom ? 0 : zoom < nearZoom ? 1 : 2)

/** Land, water, roads, railways and borders, below everything else. */
export function drawBase(group: LayerGroup, data: BaseData, palette: Palette, layers: BaseLayers, zoom: number): void {
  group.clearLayers()
  const look = looks[baseStep(zoom)] as BaseLook
  const isSmall = matchMedia('(max-width: 720px)').matches
  const add = (part: BasePart, style: PathOptions, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY) => {
    const shapes = data[part]
    if (shapes === undefined) return
    const options: GeoJSONOptions & PathOptions = {
      pane: part === 'land' || part === 'lakes' || part === 'rivers' ? 'land' : 'base-lines',
      interactive: false,
      filter: ({ properties }) => Number(properties?.rank ?? 0) >= least && Number(properties?.rank ?? 0) <= most,
      style: { opacity: 1, fill: false, ...style },
    }
    group.addLayer(geoJSON(shapes, options))
  }
  const area = (fillColor: string): PathOptions => ({ stroke: false, fill: true, fillColor, fillOpacity: 1 })
  add('land', area(palette.land))
  add('lakes', area(palette.water))
  add('rivers', { color: palette.stream, weight: look.riverWidth }, greatRiverRank + 1, look.riverRank)
  add('rivers', { color: palette.stream, weight: look.greatRiverWidth, lineCap: 'round' }, 0, greatRiverRank)
  if (layers.roads && look.roadRank > 0) add('roads', { color: palette.baseRoad, weight: look.roadWidth }, 0, look.roadRank)
  if (layers.rail) add('rail', { color: palette.baseRail, weight: look.railWidth }, 0, look.railRank)
  if (layers.borders) add('borders', { color: palette.border, weight: look.borderWidth, opacity: isSmall ? 0.4 : 0.75, dashArray: '5 2.5 1 2.5' })
}
