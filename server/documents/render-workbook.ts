import writeXlsxFile from 'write-excel-file/node'

export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  /** Widths in characters, by column. */
  readonly widths: readonly number[]
  /** Rows at the top that are titles. */
  readonly headRows?: number
  /** Indexes of other rows that stand out: titles of a table below the head, a total. */
  readonly boldRows?: readonly number[]
  /** How the numbers of a column are shown, by its index, in the codes of spreadsheets: `#,##0.00`. */
  readonly formats?: Readonly<Record<number, string>>
}

const longestSheetName = 31

/** Sheets of texts and numbers as XLSX. Texts stay texts: none is taken for a formula. */
export async function renderWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, rows, widths, headRows = 0, boldRows = [], formats = {} }) => ({
    sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, longestSheetName),
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, index) =>
      row.map((value, column) => ({
        value,
        ...(typeof value === 'number'
          ? { type: Number, ...(formats[column] !== undefined && { format: formats[column] }) }
          : { type: String, wrap: value.length > 60 }),
        ...((index < headRows || boldRows.includes(index)) && { fontWeight: 'bold' as const }),
        alignVertical: 'top' as const,
      })),
    ),
  }))
  return new Uint8Array(await writeXlsxFile(made).toBuffer())
}
