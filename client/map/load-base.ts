import { feature } from 'topojson-client'
import type { Position } from '#core/network/facts/places.ts'
import { worldLine } from './world-points.ts'

type Topology = Parameters<typeof feature>[0]

/** Parts of the drawn base; `rank` of rivers, railways and roads grows as they matter less. */
const parts = ['land', 'lakes', 'rivers', 'roads', 'rail', 'borders'] as const
export type BasePart = (typeof parts)[number]

/** A line of the base, or an area by its rings. */
interface BaseShape {
  readonly rank: number
  /** In world pixels of zoom 0. */
  readonly lines: readonly Float64Array[]
}

export type BaseData = Readonly<Partial<Record<BasePart, readonly BaseShape[]>>>

/** The files of a basemap, as `basemap.json` names them. */
export interface BaseIndex {
  readonly far: readonly string[]
  /** Together they replace `far` from `nearFromZoom` on. */
  readonly near: readonly string[]
  readonly nearFromZoom: number
  readonly attribution: readonly string[]
}

async function fetched(file: string): Promise<unknown> {
  try {
    const reply = await fetch(`/basemap/${file}`)
    return reply.ok ? await reply.json() : null
  } catch {
    return null
  }
}

/** What the basemap consists of; null where it cannot be had: the network can be read without its base. */
export const loadBaseIndex = async (): Promise<BaseIndex | null> => (await fetched('basemap.json')) as BaseIndex | null

function pathsOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}

const shapeOf = ({ properties, geometry }: GeoJSON.Feature): BaseShape => ({
  rank: Number(properties?.rank ?? 0),
  lines: pathsOf(geometry).map((path) => worldLine(path as unknown as readonly Position[])),
})

const read = new Map<string, Promise<BaseData | null>>()

/** As `readBase`, once for all maps of the page: an inset shows what the map knows already. */
export function loadBase(files: readonly string[]): Promise<BaseData | null> {
  const key = files.join(' ')
  const base = read.get(key) ?? readBase(files)
  read.set(key, base)
  // What could not be had is asked for again.
  void base.then((data) => data === null && read.delete(key))
  return base
}

/** Reads files of the base and lays them over one another; null where none can be had. */
async function readBase(files: readonly string[]): Promise<BaseData | null> {
  const topologies = (await Promise.all(files.map(fetched))).filter((file): file is Topology => file !== null)
  if (topologies.length === 0) return null
  return Object.fromEntries(
    parts.flatMap((part) => {
      const shapes = topologies.flatMap((topology) => {
        const object = topology.objects[part]
        return object === undefined ? [] : (feature(topology, object) as unknown as GeoJSON.FeatureCollection).features.map(shapeOf)
      })
      return shapes.length === 0 ? [] : [[part, shapes]]
    }),
  )
}
