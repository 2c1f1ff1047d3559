import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Position } from '#core/network/facts/places.ts'
import { buildGeometry } from '../../tools/build-data/build-geometry.ts'
import { linksOfLine, tooShort } from '../../tools/build-data/build-links.ts'
import { buildPlaces } from '../../tools/build-data/build-places.ts'
import { readGazetteers } from '../../tools/build-data/gazetteers.ts'
import { readLineGraphs } from '../../tools/build-data/line-graphs.ts'
import { at, type LineSpec, town } from '../../tools/build-data/lines/line-spec.ts'
import type { PlaceSpec } from '../../tools/build-data/places/place-spec.ts'
import { temporaryFolder } from '../temporary-folder.ts'

// The gazetteers are read whole.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const harbin: Position = [126.65, 45.75]
const hulan: Position = [126.6, 46.0]
const suihua: Position = [126.98, 46.64]

const place = (id: string, names: PlaceSpec['names'], coordinates: Position): PlaceSpec => ({
  id,
  kind: 'city',
  country: 'CN',
  names,
  aliases: `${names[0]}市, ${names[2]}`,
  position: { at: coordinates, because: 'Read from a map.' },
  handles: ['rail-1435', 'road'],
})
const published = { source: 'railway-general', asOf: '2025', grade: 'C' } as const
const line = (mode: 'rail-1435' | 'road', km: number): LineSpec => ({
  mode,
  name: ['滨北线', 'Харбин - Бэйань', 'Harbin - Bei’an line'] as const,
  ...published,
  stops: [at('harbin', 0), at('hulan'), at('suihua', km)],
})
const towns = [
  place('harbin', ['哈尔滨', 'Харбин', 'Harbin'], harbin),
  place('hulan', ['呼兰', 'Хулань', 'Hulan'], hulan),
  place('suihua', ['绥化', 'Суйхуа', 'Suihua'], suihua),
]

/** Places, links and lines of the three towns, as the build writes them. */
function build(geoFolder: string, km = 125, through: LineSpec['stops'] = []) {
  const gazetteers = readGazetteers(geoFolder)
  const places = buildPlaces(towns, gazetteers)
  const byId = new Map(places.map((built) => [built.id, built]))
  const graphs = readLineGraphs(geoFolder)
  const townsById = new Map(gazetteers.geonames.map((row) => [row.id, row]))
  const drawn = [line('rail-1435', km), line('road', 120)].flatMap((spec) =>
    linksOfLine({ ...spec, stops: spec.stops.flatMap((stop, index) => (index === 0 ? [stop, ...through] : [stop])) }, byId, new Map(), townsById, graphs),
  )
  return { places, links: drawn.map(({ link }) => link), geometry: buildGeometry(drawn), faults: tooShort(drawn, byId) }
}

/** The open geodata as far as three towns need it: a mapped railway and no road. */
async function geodata(): Promise<string> {
  const folder = temporaryFolder('geo')
  const lines = (...features: readonly { readonly properties: object; readonly coordinates: readonly Position[] }[]) =>
    gzipSync(
      JSON.stringify({
        type: 'FeatureCollection',
        features: features.map(({ properties, coordinates }) => ({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } })),
      }),
    )
  const far = { properties: {}, coordinates: [[10, 50] as Position, [10.1, 50] as Position] }
  await writeFile(
    join(folder, 'rail-china-openstreetmap-2026-05.geojson.gz'),
    lines({ properties: { class: 'conventional' }, coordinates: [harbin, [126.55, 45.87], hulan, [126.9, 46.3], suihua] }),
  )
  await writeFile(join(folder, 'rail-natural-earth-10m.geojson.gz'), lines(far))
  await writeFile(join(folder, 'roads-natural-earth-10m-partial.geojson.gz'), lines(far))
  await writeFile(join(folder, 'rivers-natural-earth-10m.geojson.gz'), lines(far))
  await writeFile(join(folder, 'stations-china-wikidata.csv'), 'wikidata_id,name_zh,name_en,lat,lon\n')
  await writeFile(join(folder, 'ports-natural-earth-10m.csv'), 'name,lat,lon,scalerank\n')
  await writeFile(join(folder, 'un-locode-corridor.csv'), 'locode,name,name_ascii,subdivision,function,status,lat,lon\n')
  return folder
}

describe('the geographic part of the dataset, built from lists and open geodata', () => {
  let folder: string
  let built: ReturnType<typeof build>
  beforeAll(async () => {
    folder = await geodata()
    built = build(folder)
  })

  it('is the same to the byte when built again', () => {
    expect(JSON.stringify(build(folder))).toBe(JSON.stringify(built))
  })

  it('keeps the published length, and puts a stop without chainage where the line passes it', () => {
    const rail = built.links.filter(({ mode }) => mode === 'rail-1435')
    expect(rail.map(({ id }) => id)).toEqual(['harbin-hulan-rail-1435', 'hulan-suihua-rail-1435'])
    const [first = 0, second = 0] = rail.map(({ lengthKm }) => lengthKm.value)
    expect(first + second).toBeCloseTo(125, 3)
    expect(first / 125).toBeGreaterThan(0.25)
    expect(first / 125).toBeLessThan(0.35)
  })

  it('keeps what was drawn from OpenStreetMap in its own file under its licence, also a road drawn beside the railway', () => {
    const drawn = built.geometry.openstreetmap
    expect(Object.keys(drawn)).toEqual(expect.arrayContaining(['hulan-suihua-rail-1435', 'hulan-suihua-road']))
    for (const { licence } of Object.values(drawn)) expect(licence).toContain('ODbL')
    expect(drawn['hulan-suihua-road']).toMatchObject({ note: expect.stringContaining('railway') })
    expect(built.geometry['natural-earth']).toEqual({})
  })

  it('puts all China on Beijing time and drops an alias that only repeats the name', () => {
    expect(built.places[0]).toMatchObject({ timeZone: 'Asia/Shanghai', aliases: ['哈尔滨市'] })
  })

  it('finds a line shorter than the straight one', () => {
    expect(build(folder, 90).faults.join()).toMatch(/hulan|suihua/)
  })

  it('stops at a town on the way whose id is that of another, or of none', () => {
    expect(() => build(folder, 125, [town('Atlantis', '2037013')])).toThrow(/GeoNames 2037013 is Harbin, not Atlantis/)
    expect(() => build(folder, 125, [town('Atlantis', '0')])).toThrow(/GeoNames 0 is in no table, not Atlantis/)
  })

  it('stops at a town that no gazetteer has', () => {
    const [first] = towns
    if (first === undefined) throw new Error('no place')
    expect(() => buildPlaces([{ ...first, position: { town: 'Atlantis', near: [0, 0] } }], readGazetteers(folder))).toThrow(/harbin/)
  })
})
