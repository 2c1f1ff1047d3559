import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { rowsOf } from './geo-files.ts'

/** HS codes of 2, 4 and 6 digits with their English descriptions, by code. */
export function buildHarmonizedSystem(geoFolder: string): Readonly<Record<string, string>> {
  const text = gunzipSync(readFileSync(join(geoFolder, 'harmonized-system.csv.gz'))).toString('utf8')
  const codes = rowsOf(text).flatMap(({ hscode = '', description = '' }) => (/^\d{2}(\d{2}){0,2}$/.test(hscode) ? [[hscode, description] as const] : []))
  // Sorted as text: integers among the keys of an object would come first, whatever their order here.
  return Object.fromEntries(codes.sort(([left], [right]) => (left < right ? -1 : 1)))
}
