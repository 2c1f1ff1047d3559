/** A column of a table: what its cells hold, for sorting and for a file, and how they read on the page. */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  /** Absent values sort last. */
  readonly value: (row: Row) => string | number | undefined
  /** Where it differs from the value itself. */
  readonly text?: (row: Row) => string
}

export interface Order {
  readonly key: string
  readonly descending: boolean
}

export const cellText = <Row>({ value, text }: Column<Row>, row: Row): string => text?.(row) ?? String(value(row) ?? '')

/** Rows that hold each word of the search somewhere, in capitals or not. */
export function filterRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], search: string): readonly Row[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const all = columns
      .flatMap((column) => [cellText(column, row), String(column.value(row) ?? '')])
      .join('\n')
      .toLowerCase()
    return words.every((word) => all.includes(word))
  })
}

/** Rows by one column, numbers by size and words as the language sorts them; rows without a value come last either way. */
export function sortRows<Row>(rows: readonly Row[], column: Column<Row> | undefined, descending: boolean, language: string): readonly Row[] {
  if (column === undefined) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const isEmpty = (value: string | number | undefined) => value === undefined || value === ''
  return rows.toSorted((one, other) => {
    const [left, right] = [column.value(one), column.value(other)]
    if (isEmpty(left) || isEmpty(right)) return Number(isEmpty(left)) - Number(isEmpty(right))
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compare(column.text === undefined ? String(left) : column.text(one), column.text === undefined ? String(right) : column.text(other))
    return descending ? -order : order
  })
}

const bom = '\uFEFF'

/** A field of RFC 4180; words that a spreadsheet would take for a formula are kept words. */
function field(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The rows as a file for a spreadsheet: titles of the page's language, words as the page shows them, numbers bare. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map(({ title }) => field(title)),
    ...rows.map((row) =>
      columns.map((column) => {
        const value = column.value(row)
        return field(typeof value === 'number' || value === undefined ? value : cellText(column, row))
      }),
    ),
  ]
  return `${bom}${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`
}
