import type { BatchTables } from '#core/appraisal/batch-tables.ts'
import { csvOf } from '#core/appraisal/csv.ts'
import type { Language } from '#core/network/facts/places.ts'
import { batchWords } from '#core/wording/batch-words.ts'
import { renderWorkbook } from './render-workbook.ts'

export const batchFormats = ['xlsx', 'csv'] as const
export type BatchFormat = (typeof batchFormats)[number]

const answerWidths = [6, 20, 20, 12, 12, 36, 12, 12, 9, 7, 7, 7, 10, 36, 36, 28, 60, 20]

/** A batch as a workbook of answers, faults and the own rates that it was asked with, or its answers alone as CSV. */
export async function batchFile({ answers, faults, rates }: BatchTables, format: BatchFormat, language: Language): Promise<Uint8Array | string> {
  if (format === 'csv') return csvOf(answers)
  const words = batchWords[language]
  return renderWorkbook([
    { name: words.answers, rows: answers, widths: answerWidths, headRows: 1 },
    { name: words.faults, rows: faults, widths: [6, 16, 28, 90], headRows: 1 },
    ...(rates.length === 0 ? [] : [{ name: words.rates, rows: rates, widths: [20, 24, 12, 9, 10, 12, 12, 28], headRows: 1 }]),
  ])
}
