import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { feature } from 'topojson-client'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../../network-data/basemap')
const bytesOf = (file: string) => readFileSync(join(folder, file))
const partOf = (file: string, part: string) => {
  const topology = JSON.parse(bytesOf(file).toString('utf8')) as Parameters<typeof feature>[0]
  const object = topology.objects[part]
  if (object === undefined) throw new Error(`${file} has no ${part}`)
  return feature(topology, object) as unknown as GeoJSON.FeatureCollection
}
const index = JSON.parse(bytesOf('basemap.json').toString('utf8')) as { readonly far: readonly string[]; readonly near: readonly string[] }
const files = ['world.json', 'amur.json'] as const

/** Whether a point lies in an odd number of rings. */
const covers = (file: string, part: string, [x, y]: readonly [number, number]) => {
  const rings = partOf(file, part).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
  )
  const crossings = rings.map((ring) =>
    ring.filter(([ax = 0, ay = 0], index) => {
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? []
      return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)
    }),
  )
  return crossings.some((crossed) => crossed.length % 2 === 1)
}

describe('basemap', () => {
  it('is small enough for a slow line: 150 kB packed for the corridor, 450 kB more for who looks closer', () => {
    const packed = (names: readonly string[]) => names.reduce((sum, file) => sum + gzipSync(bytesOf(file)).length, 0)
    expect(packed(index.far)).toBeLessThan(150_000)
    expect(packed(index.near)).toBeLessThan(450_000)
  })

  it('draws main roads everywhere near to, and the lesser ones at the Amur only', () => {
    const roads = partOf('amur.json', 'roads').features.flatMap(({ properties, geometry }) =>
      geometry.type === 'MultiLineString' ? geometry.coordinates.map(([first]) => ({ rank: Number(properties?.rank), longitude: first?.[0] ?? 0 })) : [],
    )
    expect(Math.min(...roads.filter(({ rank }) => rank > 3).map(({ longitude }) => longitude))).toBeGreaterThan(114)
    expect(Math.min(...roads.filter(({ rank }) => rank <= 3).map(({ longitude }) => longitude))).toBeLessThan(20)
  })

  it('draws each Chinese railway at the Amur once: from OpenStreetMap, apart because of its licence', () => {
    const at = (file: string, [x, y]: readonly [number, number]) =>
      partOf(file, 'rail').features.some(
        ({ geometry }) => geometry.type === 'MultiLineString' && geometry.coordinates.flat().some(([a = 0, b = 0]) => Math.hypot(a - x, b - y) < 0.3),
      )
    const suihua = [126.98, 46.64] as const
    const birobidzhan = [132.93, 48.79] as const
    expect(at('china-rail-openstreetmap.json', suihua)).toBe(true)
    expect(at('amur.json', suihua)).toBe(false)
    expect(at('amur.json', birobidzhan)).toBe(true)
  })

  it.each(files)('%s has land under towns and water under ships', (file) => {
    for (const town of [
      [126.6, 45.8],
      [128.5, 50.9],
      [37.6, 55.8],
      [13.4, 52.5],
      [87.6, 43.8],
      [105, 70],
      [20, -30],
    ] as const)
      expect(covers(file, 'land', town), `${town}`).toBe(true)
    for (const ship of [
      [131, 40],
      [124, 36],
      [5, 60],
      [75, -10],
    ] as const)
      expect(covers(file, 'land', ship), `${ship}`).toBe(false)
  })

  it.each(files)('%s has Baikal and Khanka, which the country file lacks', (file) => {
    expect(covers(file, 'lakes', [108, 53.4])).toBe(true)
    expect(covers(file, 'lakes', [132.4, 45])).toBe(true)
  })

  it.each(files)('%s ranks its rivers and railways, and draws the Amur', (file) => {
    for (const part of ['rivers', 'rail']) {
      const ranks = partOf(file, part).features.map(({ properties }) => Number(properties?.rank))
      expect(ranks.length).toBeGreaterThan(1)
      for (const rank of ranks) expect(rank).toBeLessThanOrEqual(9)
    }
    const points = partOf(file, 'rivers').features.flatMap(({ geometry }) => (geometry.type === 'MultiLineString' ? geometry.coordinates.flat() : []))
    expect(points.some(([longitude = 0, latitude = 0]) => Math.hypot(longitude - 127.52, latitude - 50.25) < 0.2)).toBe(true)
  })
})
