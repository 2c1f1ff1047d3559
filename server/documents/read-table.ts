import Papa from 'papaparse'
import type { Fault } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'
import { textOf } from './text-encoding.ts'
import { unpackedBytes } from './unpacked-bytes.ts'

/** A row of a table with its number in the file, from 1. */
export interface TableRow {
  readonly number: number
  /** As text; dates as `YYYY-MM-DD`, numbers with a point. */
  readonly cells: readonly string[]
}

export const largestTable = 2 * 1024 * 1024
const mostUnpacked = 64 * 1024 * 1024
const mostRows = 5000
const mostColumns = 60
const delimiters = [',', ';', '\t']

/**
 * The first sheet of a workbook (XLSX), or a text table (CSV in UTF-8, UTF-16, GB18030 or Windows-1251; comma, semicolon or
 * tab). Formulas are not worked out: the value that was saved with them counts. Empty rows are left out, their numbers stay.
 */
export async function readTable(bytes: Uint8Array): Promise<Result<readonly TableRow[], Fault>> {
  const fault = (code: Fault['code'], value: unknown, allowed: readonly string[]) => failed<Fault>([{ pointer: '/file', code, value, allowed }])
  if (bytes.length === 0) return fault('missing', null, ['CSV', 'XLSX'])
  if (bytes.length > largestTable) return fault('tooLarge', `${bytes.length} bytes`, [`${largestTable} bytes`])
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const unpacked = isZip ? unpackedBytes(bytes) : 0
  // Cut short on its way, or no archive at all: nothing says how large it would be.
  if (unpacked === Number.POSITIVE_INFINITY) return fault('unreadable', 'XLSX', ['CSV (UTF-8, GB18030, Windows-1251)', 'XLSX'])
  if (unpacked > mostUnpacked) return fault('tooLarge', `${unpacked} bytes`, [`${mostUnpacked} bytes`])
  const rows = isZip ? await workbookRows(bytes) : textRows(bytes)
  if (rows === null) return fault('unreadable', isZip ? 'XLSX' : 'text', ['CSV (UTF-8, GB18030, Windows-1251)', 'XLSX'])
  const filled = rows.map((cells, index) => ({ number: index + 1, cells: withoutTail(cells) })).filter(({ cells }) => cells.length > 0)
  if (filled.length > mostRows) return fault('tooMany', filled.length, [`<= ${mostRows}`])
  const wide = filled.find(({ cells }) => cells.length > mostColumns)
  if (wide !== undefined) return fault('tooMany', `${wide.cells.length}`, [`<= ${mostColumns}`])
  return ok(filled)
}

async function workbookRows(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  try {
    const { readSheet } = await import('read-excel-file/node')
    const rows = await readSheet(Buffer.from(bytes))
    return rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell === null ? '' : String(cell).trim())))
  } catch {
    return null
  }
}

function textRows(bytes: Uint8Array): readonly (readonly string[])[] | null {
  const text = textOf(bytes)
  if (text === null || text.includes('\0')) return null
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  return data.map((row) => row.map((cell) => cell.trim()))
}

/** The one that the first row with any has most of; a row whose cells are quoted has them outside the quotes. */
function delimiterOf(text: string): string {
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim() !== '') ?? ''
  const bare = first.replaceAll(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}

function withoutTail(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '')
  return cells.slice(0, last + 1)
}
