import { z } from 'zod'
import { csvOf } from '#core/appraisal/csv.ts'
import { rateSheetTemplate, readRateSheet } from '#core/appraisal/rate-sheet.ts'
import { ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField } from '../schemas.ts'

const mostBytes = 2 * 1024 * 1024

export const readRates = endpoint<Uint8Array>({
  method: 'POST',
  path: '/api/v1/rate-sheets',
  operation: 'readRateSheet',
  summary: 'Own rates of a CSV or XLSX sheet, ready to be put into a question; or every fault by row and column. Nothing is kept',
  request: z.strictObject({ lang: languageField }),
  takesFile: { mostBytes, types: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] },
  response: { status: 200, type: 'application/json', schema: z.object({ ownRates: z.array(z.looseObject({})) }).meta({ id: 'RateSheet' }) },
  read: (_world, { file }) => ok(file ?? new Uint8Array()),
  async handle({ readTable }, file, _asked, world) {
    const rows = await readTable(file)
    const rates = rows.ok ? readRateSheet(rows.value, world.network) : rows
    return rates.ok ? { kind: 'json', status: 200, body: { ownRates: rates.value } } : { kind: 'faults', faults: rates.failures }
  },
})

export const rateTemplate = endpoint<null>({
  method: 'GET',
  path: '/api/v1/rate-sheets/template',
  operation: 'getRateSheetTemplate',
  summary: 'An empty rate sheet as CSV in the language asked for: a row for each line that can be bought',
  request: z.strictObject({ lang: languageField }),
  response: { status: 200, type: 'text/csv' },
  read: () => ok(null),
  handle: (_dependencies, _input, { language }) => ({
    kind: 'file',
    type: 'text/csv; charset=utf-8',
    name: 'own-rates.csv',
    bytes: csvOf(rateSheetTemplate(language)),
  }),
})
