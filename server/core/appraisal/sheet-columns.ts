import type { Fault } from '../failures.ts'
import { failed, ok, type Result } from '../result.ts'

/** A row of a table with its number in the file. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** What a column may be called, by field, in any of three languages. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** A row as fields, empty cells left out. */
export interface SheetRecord<Field extends string> {
  readonly number: number
  readonly fields: Readonly<Partial<Record<Field, string>>>
}

/** Rows below a header as fields by the names of its columns; a column of no known name, a name twice and a missing one are faults. */
export function recordsOf<Field extends string>(
  rows: readonly SheetRow[],
  names: ColumnNames<Field>,
  required: readonly NoInfer<Field>[],
): Result<readonly SheetRecord<Field>[], Fault> {
  const [header, ...body] = rows
  if (header === undefined) return failed([{ pointer: '/file', code: 'missing', value: null, allowed: required }])
  const fields = Object.keys(names) as unknown as readonly Field[]
  const fieldOf = (title: string): Field | undefined => fields.find((field) => [field, ...names[field]].some((name) => folded(name) === folded(title)))
  const columns = header.cells.map(fieldOf)
  const faults: Fault[] = header.cells.flatMap((title, column): readonly Fault[] => {
    const field = columns[column]
    const pointer = `/rows/${header.number}/${column + 1}`
    if (title === '') return []
    if (field === undefined) return [{ pointer, code: 'unexpected', value: title, allowed: fields }]
    return columns.indexOf(field) === column ? [] : [{ pointer, code: 'duplicateId', value: title }]
  })
  for (const field of required)
    if (!columns.includes(field)) faults.push({ pointer: `/rows/${header.number}/${field}`, code: 'missing', value: null, allowed: [field, ...names[field]] })
  if (faults.length > 0) return failed(faults)
  return ok(
    body.map(({ number, cells }) => ({
      number,
      fields: Object.fromEntries(
        cells.flatMap((cell, column) => (cell === '' || columns[column] === undefined ? [] : [[columns[column], cell]])),
      ) as SheetRecord<Field>['fields'],
    })),
  )
}

const folded = (name: string): string => name.toLowerCase().replaceAll(/[\s_()%.,:-]/g, '')

/** `1 234,50` and `1,234.50` as a number; the text itself where it is none, for whoever says what is wrong with it. */
export function numberOf(text: string): number | string {
  const bare = text.replaceAll(/[\s\u00a0\u202f']/g, '')
  const pointed = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(pointed) ? Number(pointed) : text
}

/** `12.05.2026` and `2026/5/12` as `2026-05-12`; other texts as they are. */
export function dayOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  if (year !== undefined) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const [, first, second, third] = /^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/.exec(text) ?? []
  return third === undefined ? text : `${first}-${second?.padStart(2, '0')}-${third.padStart(2, '0')}`
}
