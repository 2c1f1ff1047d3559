import { z } from 'zod'
import type { Fault } from '#core/failures.ts'
import { failed, ok, type Result } from '#core/result.ts'

/** Files that a table comes as, and their media types. */
export const sheetTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type TableFormat = keyof typeof sheetTypes
const formats = Object.keys(sheetTypes) as readonly TableFormat[]

export const tableFormatField = z.string().optional().describe(formats.join(' or '))

export function readTableFormat(given: unknown, usual: TableFormat): Result<TableFormat, Fault> {
  const format = given === undefined ? usual : formats.find((known) => known === given)
  return format === undefined ? failed([{ pointer: '/format', code: 'unknownValue', value: given, allowed: formats }]) : ok(format)
}
