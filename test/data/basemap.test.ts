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
  it('is small enough to load over a slow line: 400 kB packed together', () => {
    expect(files.reduce((sum, file) => sum + gzipSync(bytesOf(file)).length, 0)).toBeLessThan(400_000)
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
