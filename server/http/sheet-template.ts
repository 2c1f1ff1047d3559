import { z } from 'zod'
import type { Language } from '#core/network/facts/places.ts'
import { type AnyEndpoint, endpoint } from './endpoint.ts'
import { languageField } from './schemas.ts'
import { readTableFormat, sheetTypes, type TableFormat, tableFormatField } from './table-format.ts'

interface SheetTemplate {
  /** Path of the sheets that it is a template of. */
  readonly of: string
  readonly operation: string
  readonly summary: string
  /** Name of the file without its ending. */
  readonly name: string
  rows(language: Language): readonly (readonly (string | number)[])[]
}

/** A sheet to be filled in, as CSV or XLSX in the language asked for. */
export const sheetTemplate = ({ of, operation, summary, name, rows }: SheetTemplate): AnyEndpoint =>
  endpoint<TableFormat>({
    method: 'GET',
    path: `${of}/template`,
    operation,
    summary,
    request: z.strictObject({ format: tableFormatField, lang: languageField }),
    response: { status: 200, type: 'text/csv' },
    read: (_world, { fields }) => readTableFormat(fields.format, 'csv'),
    async handle({ tableFile }, format, { language }) {
      return { kind: 'file', type: sheetTypes[format], name: `${name}.${format}`, bytes: await tableFile(rows(language), name, format) }
    },
  })
