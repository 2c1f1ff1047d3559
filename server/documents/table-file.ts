import { csvOf } from '#core/appraisal/csv.ts'
import { renderWorkbook } from './render-workbook.ts'

const narrowest = 10
const widest = 40

/** A table with titles as a workbook of one sheet, or as CSV. */
export async function tableFile(rows: readonly (readonly (string | number)[])[], name: string, format: 'csv' | 'xlsx'): Promise<Uint8Array | string> {
  if (format === 'csv') return csvOf(rows)
  const [titles = []] = rows
  const widths = titles.map((_, column) => Math.min(widest, Math.max(narrowest, ...rows.map((row) => String(row[column] ?? '').length + 2))))
  return renderWorkbook([{ name, rows, widths, headRows: 1 }])
}
