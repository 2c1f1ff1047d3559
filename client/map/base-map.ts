import { type GeoJSONOptions, geoJSON, type LayerGroup, type PathOptions } from 'leaflet'
import { feature } from 'topojson-client'
import type { Palette } from './palette.ts'

type Topology = Parameters<typeof feature>[0]

export interface BaseLayers {
  readonly borders: boolean
  readonly rail: boolean
}

/** Parts of the drawn base; `rank` of rivers and rails grows as they matter less. */
const parts = ['land', 'lakes', 'rivers', 'rail', 'borders'] as const
type Part = (typeof parts)[number]

export type BaseData = Readonly<Partial<Record<Part, GeoJSON.FeatureCollection>>>

/** Reads one file of the base; null where it cannot be had: the network can be read without its base. */
export async function loadBase(file: string): Promise<BaseData | null> {
  try {
    const reply = await fetch(`/basemap/${file}`)
    if (!reply.ok) return null
    const topology = (await reply.json()) as Topology
    return Object.fromEntries(
      parts.flatMap((part) => {
        const object = topology.objects[part]
        return object === undefined ? [] : [[part, feature(topology, object) as unknown as GeoJSON.FeatureCollection]]
      }),
    )
  } catch {
    return null
  }
}

interface BaseLook {
  readonly riverRank: number
  readonly riverWidth: number
  readonly railRank: number
  readonly borderWidth: number
}

/** How much of the base shows at a zoom: corridor, region, border area. */
const lookAt = (zoom: number): BaseLook => {
  if (zoom < 5) return { riverRank: 4, riverWidth: 0.9, railRank: 5, borderWidth: 1 }
  if (zoom < 8) return { riverRank: 6, riverWidth: 1.4, railRank: 8, borderWidth: 1 }
  return { riverRank: 99, riverWidth: 2.5, railRank: 99, borderWidth: 1.2 }
}

/** Zooms on the same side of these borders draw the same base. */
export const baseStep = (zoom: number): number => (zoom < 5 ? 0 : zoom < 8 ? 1 : 2)

/** Land, water, borders and railways, below everything else. */
export function drawBase(group: LayerGroup, data: BaseData, palette: Palette, layers: BaseLayers, zoom: number): void {
  group.clearLayers()
  const look = lookAt(zoom)
  const add = (part: Part, style: PathOptions, most = Number.POSITIVE_INFINITY) => {
    const shapes = data[part]
    if (shapes === undefined) return
    const options: GeoJSONOptions & PathOptions = {
      pane: part === 'borders' || part === 'rail' ? 'base-lines' : 'land',
      interactive: false,
      filter: (shape) => Number(shape.properties?.rank ?? 0) <= most,
      style: { opacity: 1, ...style },
    }
    group.addLayer(geoJSON(shapes, options))
  }
  const area = (fillColor: string): PathOptions => ({ stroke: false, fill: true, fillColor, fillOpacity: 1 })
  add('land', area(palette.land))
  add('lakes', area(palette.water))
  add('rivers', { color: palette.stream, weight: look.riverWidth, fill: false }, look.riverRank)
  if (layers.rail) add('rail', { color: palette.baseRail, weight: zoom < 8 ? 0.8 : 1, fill: false }, look.railRank)
  if (layers.borders) add('borders', { color: palette.border, weight: look.borderWidth, opacity: 0.75, dashArray: '5 2.5 1 2.5', fill: false })
}
