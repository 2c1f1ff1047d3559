import writeXlsxFile from 'write-excel-file/node'

export interface WorkbookSheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number)[])[]
  /** Widths in characters, by column. */
  readonly widths: readonly number[]
  /** Rows at the top that are titles. */
  readonly headRows?: number
}

const longestSheetName = 31

/** Sheets of texts and numbers as XLSX. Texts stay texts: none is taken for a formula. */
export async function renderWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, rows, widths, headRows = 0 }) => ({
    sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, longestSheetName),
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, index) =>
      row.map((value) => ({
        value,
        ...(typeof value === 'number' ? { type: Number } : { type: String, wrap: value.length > 60 }),
        ...(index < headRows && { fontWeight: 'bold' as const }),
        alignVertical: 'top' as const,
      })),
    ),
  }))
  return new Uint8Array(await writeXlsxFile(made).toBuffer())
}
