import { feature, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Position } from '#core/network/facts/places.ts'
import { readInstalled, readLines } from '../geo-files.ts'
import { simplified } from '../polyline.ts'
import { chainLines } from './chain-lines.ts'
import { around, type Box, clipLine, clipRing, lineOutside } from './clip.ts'
import { lakes } from './lakes.ts'

/** The corridor with its sea lanes round Africa, and the border region that is drawn finer. */
const worldBox: Box = [-25, -42, 180, 78]
const amurBox: Box = [115, 41.5, 141, 55.5]

type Topology = Parameters<typeof feature>[0]
type Ring = readonly Position[]
type Line = readonly Position[]
interface Ranked {
  readonly rank: number
  readonly lines: readonly Line[]
}
interface Base {
  readonly land: readonly Ring[]
  /** Holes in the land: the Caspian. */
  readonly water: readonly Ring[]
  readonly borders: readonly Line[]
  readonly rivers: readonly Ranked[]
  readonly rail: readonly Ranked[]
}

/** Ranks above these are left out; ranks 9 and 10 of the railways are mostly forest lines long gone. */
const coarse = { countries: import.meta.resolve('world-atlas/countries-50m.json'), areaKm: 3, lineKm: 2.5, riverRank: 6, railRank: 6 }
const fine = { countries: import.meta.resolve('world-atlas/countries-10m.json'), areaKm: 0.3, lineKm: 0.4, riverRank: 9, railRank: 8 }

/** `world.json` for the whole corridor; `amur.json` is the same with the border region drawn finer, so it replaces the first. */
export function buildBasemap(geoFolder: string): Readonly<Record<'world.json' | 'amur.json', Topology>> {
  const world = readBase(geoFolder, coarse, worldBox)
  const amur = readBase(geoFolder, fine, amurBox)
  const ranked = (outer: readonly Ranked[], inner: readonly Ranked[]) => [
    ...outer.map(({ rank, lines }) => ({ rank, lines: lines.flatMap((line) => lineOutside(line, amurBox)) })),
    ...inner,
  ]
  return {
    'world.json': asTopology(world, 1e5),
    'amur.json': asTopology(
      {
        water: world.water,
        land: [...around(worldBox, amurBox).flatMap((box) => world.land.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3)), ...amur.land],
        borders: [...world.borders.flatMap((line) => lineOutside(line, amurBox)), ...amur.borders],
        rivers: ranked(world.rivers, amur.rivers),
        rail: ranked(world.rail, amur.rail),
      },
      1e6,
    ),
  }
}

function readBase(geoFolder: string, detail: typeof coarse, box: Box): Base {
  const atlas = readInstalled(detail.countries) as Topology
  const { land: landShapes, countries } = atlas.objects
  if (landShapes === undefined || countries?.type !== 'GeometryCollection') throw new Error(`${detail.countries} has no land or no countries`)
  const land = (feature(atlas, landShapes) as unknown as GeoJSON.FeatureCollection).features.flatMap(({ geometry }) => polygonsOf(geometry))
  const borders = mesh(atlas, countries as Parameters<typeof mesh>[1], (a, b) => a !== b).coordinates as unknown as readonly Line[]
  const lines = (all: readonly Line[]) => all.flatMap((line) => clipLine(line, box)).map((line) => simplified(line, detail.lineKm))
  const rings = (all: readonly Ring[]) => all.map((ring) => simplified(clipRing(unwrapped(ring), box), detail.areaKm)).filter((ring) => ring.length > 3)
  const byRank = (file: string, most: number) => {
    const groups = new Map<number, Line[]>()
    for (const { properties, lines: parts } of readLines(geoFolder, file)) {
      const rank = Number(properties.scalerank ?? 99)
      if (rank <= most) groups.set(rank, [...(groups.get(rank) ?? []), ...parts])
    }
    return [...groups].sort(([a], [b]) => a - b).map(([rank, parts]) => ({ rank, lines: lines(chainLines(parts)) }))
  }
  return {
    land: rings(land.flatMap(([outer]) => (outer === undefined ? [] : [outer]))),
    water: rings(land.flatMap(([, ...holes]) => holes)),
    borders: lines(borders),
    rivers: byRank('rivers-natural-earth-10m.geojson.gz', detail.riverRank),
    rail: byRank('rail-natural-earth-10m.geojson.gz', detail.railRank),
  }
}

/** A ring that crosses the date line goes on past 180 degrees instead of jumping to the other side of the map. */
function unwrapped(ring: Ring): Ring {
  let turns = 0
  const points = ring.map(([longitude, latitude], index): Position => {
    const step = longitude - (ring[index - 1]?.[0] ?? longitude)
    if (step > 180) turns--
    else if (step < -180) turns++
    return [longitude + 360 * turns, latitude]
  })
  const middle = points.reduce((sum, [longitude]) => sum + longitude, 0) / points.length
  return middle < -180 ? points.map(([longitude, latitude]): Position => [longitude + 360, latitude]) : points
}

const polygonsOf = (geometry: GeoJSON.Geometry): readonly (readonly Ring[])[] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as readonly Ring[]]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as unknown as readonly (readonly Ring[])[]) : []
}

function asTopology(base: Base, quantization: number): Topology {
  const collection = (features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features: [...features] })
  const shape = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties = {}): GeoJSON.Feature => ({ type: 'Feature', properties, geometry })
  const mutable = (lines: readonly Line[]) => lines.map((line) => line.map(([longitude, latitude]) => [longitude, latitude]))
  const ranked = (groups: readonly Ranked[]) =>
    collection(groups.map(({ rank, lines }) => shape({ type: 'MultiLineString', coordinates: mutable(lines) }, { rank })))
  return topology(
    {
      land: collection([shape({ type: 'MultiPolygon', coordinates: mutable(base.land).map((ring) => [ring]) })]),
      lakes: collection(
        [...Object.values(lakes).map((ring) => [...ring, ring[0] as Position]), ...base.water].map((ring) =>
          shape({ type: 'Polygon', coordinates: mutable([ring]) }),
        ),
      ),
      borders: collection([shape({ type: 'MultiLineString', coordinates: mutable(base.borders) })]),
      rivers: ranked(base.rivers),
      rail: ranked(base.rail),
    },
    quantization,
  )
}
