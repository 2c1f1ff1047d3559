import { feature, mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { Position } from '#core/network/facts/places.ts'
import { readInstalled, readLines } from '../geo-files.ts'
import { simplified } from '../polyline.ts'
import { chainLines } from './chain-lines.ts'
import { around, type Box, clipLine, clipRing, lineOutside } from './clip.ts'
import { lakes } from './lakes.ts'
import { isInside, polygonsOf, type Ring, unwrapped } from './polygons.ts'
import { baseRoads } from './roads.ts'

/** The corridor with its sea lanes round Africa, and the border region that is drawn finer. */
const worldBox: Box = [-25, -42, 180, 78]
const amurBox: Box = [115, 41.5, 141, 55.5]

type Topology = Parameters<typeof feature>[0]
type Line = readonly Position[]
interface Ranked {
  readonly rank: number
  readonly lines: readonly Line[]
}
type BaseFile = 'world.json' | 'amur.json' | 'china-rail-openstreetmap.json'
interface Base {
  readonly land: readonly Ring[]
  /** Holes in the land: the Caspian. */
  readonly water: readonly Ring[]
  readonly borders: readonly Line[]
  readonly rivers: readonly Ranked[]
  readonly rail: readonly Ranked[]
  readonly roads: readonly Ranked[]
}

/** Ranks above these are left out; ranks 9 and 10 of the railways are mostly forest lines long gone. */
const coarse = { countries: import.meta.resolve('world-atlas/countries-50m.json'), areaKm: 3, lineKm: 2.5, riverRank: 6, railRank: 6, roadRank: 0 }
const fine = { countries: import.meta.resolve('world-atlas/countries-10m.json'), areaKm: 0.3, lineKm: 0.4, riverRank: 9, railRank: 8, roadRank: 9 }

/** Roads of the whole corridor that a map of a region shows; they stand in `amur.json`, because no farther zoom draws them. */
const region = { lineKm: 1.2, roadRank: 3 }
/** Rank of the Chinese lines of OpenStreetMap: shown from the map of a region on, beside the ranks of Natural Earth. */
const openRailRank = 7

/**
 * `world.json` for the whole corridor; `amur.json` is the same with the border region drawn finer, so it replaces the first;
 * `china-rail-openstreetmap.json` lies over it with the newer Chinese railways, apart because of its licence.
 */
export function buildBasemap(geoFolder: string): Readonly<Record<BaseFile, Topology>> {
  const world = readBase(geoFolder, coarse, worldBox)
  const amur = readBase(geoFolder, fine, amurBox)
  const ranked = (outer: readonly Ranked[], inner: readonly Ranked[]) => [
    ...outer.map(({ rank, lines }) => ({ rank, lines: lines.flatMap((line) => lineOutside(line, amurBox)) })),
    ...inner,
  ]
  const farRoads = baseRoads(geoFolder, region.roadRank).map(({ rank, lines }) => ({
    rank,
    lines: lines.flatMap((line) => clipLine(line, worldBox)).map((line) => simplified(line, region.lineKm)),
  }))
  return {
    'world.json': asTopology(world, 1e5),
    'amur.json': asTopology(
      {
        water: world.water,
        land: [...around(worldBox, amurBox).flatMap((box) => world.land.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3)), ...amur.land],
        borders: [...world.borders.flatMap((line) => lineOutside(line, amurBox)), ...amur.borders],
        rivers: ranked(world.rivers, amur.rivers),
        rail: ranked(world.rail, amur.rail),
        roads: ranked(farRoads, amur.roads),
      },
      1e6,
    ),
    'china-rail-openstreetmap.json': asTopology({ ...nothing, rail: chineseRail(geoFolder) }, 3e4),
  }
}

/** Which files a map reads: those of `near` together replace those of `far` from a zoom on. */
export const basemapIndex = {
  far: ['world.json'],
  near: ['amur.json', 'china-rail-openstreetmap.json'],
  nearFromZoom: 5,
  attribution: ['Made with Natural Earth', '© OpenStreetMap contributors (ODbL 1.0)'],
}

const lakeRings = Object.values(lakes).map((ring) => [...ring, ring[0] as Position])
const nothing: Base = { land: [], water: [], borders: [], rivers: [], rail: [], roads: [] }

/** Railways of China that also carry freight; Natural Earth, of about 2000, lacks the newer ones. */
function chineseRail(geoFolder: string): readonly Ranked[] {
  const freight = readLines(geoFolder, 'rail-china-openstreetmap-2026-05.geojson.gz').filter(({ properties }) => properties.class === 'conventional')
  const lines = chainLines(freight.flatMap((line) => line.lines))
  const near = lines.flatMap((line) => clipLine(line, amurBox)).map((line) => simplified(line, fine.lineKm))
  const far = lines.flatMap((line) => lineOutside(line, amurBox)).map((line) => simplified(line, region.lineKm))
  return [{ rank: openRailRank, lines: [...far, ...near] }]
}

function readBase(geoFolder: string, detail: typeof coarse, box: Box): Base {
  const atlas = readInstalled(detail.countries) as Topology
  const { land: landShapes, countries } = atlas.objects
  if (landShapes === undefined || countries?.type !== 'GeometryCollection') throw new Error(`${detail.countries} has no land or no countries`)
  const land = (feature(atlas, landShapes) as unknown as GeoJSON.FeatureCollection).features.flatMap(({ geometry }) => polygonsOf(geometry))
  const borders = mesh(atlas, countries as Parameters<typeof mesh>[1], (a, b) => a !== b).coordinates as unknown as readonly Line[]
  const lines = (all: readonly Line[]) => all.flatMap((line) => clipLine(line, box)).map((line) => simplified(line, detail.lineKm))
  const rings = (all: readonly Ring[]) => all.map((ring) => simplified(clipRing(unwrapped(ring), box), detail.areaKm)).filter((ring) => ring.length > 3)
  const china = detail === fine ? chinaOf(atlas) : []
  const byRank = (file: string, most: number, isKept: (line: Line) => boolean = () => true) => {
    const groups = new Map<number, Line[]>()
    for (const { properties, lines: parts } of readLines(geoFolder, file)) {
      const rank = Number(properties.scalerank ?? 99)
      if (rank <= most) groups.set(rank, [...(groups.get(rank) ?? []), ...parts.filter(isKept)])
    }
    return [...groups].sort(([a], [b]) => a - b).map(([rank, parts]) => ({ rank, lines: lines(chainLines(parts)) }))
  }
  return {
    land: rings(land.flatMap(([outer]) => (outer === undefined ? [] : [outer]))),
    water: rings(land.flatMap(([, ...holes]) => holes)),
    borders: lines(borders),
    rivers: byRank('rivers-natural-earth-10m.geojson.gz', detail.riverRank),
    // Near to, the same Chinese line twice, some hundred metres apart, would read as two.
    rail: byRank('rail-natural-earth-10m.geojson.gz', detail.railRank, (line) => !isInside(line[Math.floor(line.length / 2)] as Position, china)),
    roads: baseRoads(geoFolder, detail.roadRank).map(({ rank, lines: parts }) => ({ rank, lines: lines(parts) })),
  }
}

/** ISO 3166-1 numeric code of China, as the country file numbers its shapes. */
const chinaCode = '156'

function chinaOf(atlas: Topology): readonly Ring[] {
  const { countries } = atlas.objects
  if (countries === undefined) return []
  const shape = (feature(atlas, countries) as unknown as GeoJSON.FeatureCollection).features.find(({ id }) => id === chinaCode)
  if (shape === undefined) throw new Error(`the country file has no country ${chinaCode}`)
  return polygonsOf(shape.geometry).flatMap(([outer]) => (outer === undefined ? [] : [outer]))
}

function asTopology(base: Base, quantization: number): Topology {
  const collection = (features: readonly GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({ type: 'FeatureCollection', features: [...features] })
  const shape = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties = {}): GeoJSON.Feature => ({ type: 'Feature', properties, geometry })
  const mutable = (lines: readonly Line[]) => lines.map((line) => line.map(([longitude, latitude]) => [longitude, latitude]))
  const ranked = (groups: readonly Ranked[]) => groups.map(({ rank, lines }) => shape({ type: 'MultiLineString', coordinates: mutable(lines) }, { rank }))
  const features = {
    land: base.land.length === 0 ? [] : [shape({ type: 'MultiPolygon', coordinates: mutable(base.land).map((ring) => [ring]) })],
    lakes: base.land.length === 0 ? [] : [...lakeRings, ...base.water].map((ring) => shape({ type: 'Polygon', coordinates: mutable([ring]) })),
    borders: base.borders.length === 0 ? [] : [shape({ type: 'MultiLineString', coordinates: mutable(base.borders) })],
    rivers: ranked(base.rivers),
    rail: ranked(base.rail),
    roads: ranked(base.roads),
  }
  return topology(Object.fromEntries(Object.entries(features).flatMap(([part, all]) => (all.length === 0 ? [] : [[part, collection(all)]]))), quantization)
}
