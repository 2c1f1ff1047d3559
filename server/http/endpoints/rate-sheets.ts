import { z } from 'zod'
import { rateSheetTemplate, readRateSheet } from '#core/appraisal/rate-sheet.ts'
import { ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField } from '../schemas.ts'
import { sheetTemplate } from '../sheet-template.ts'
import { sheetTypes } from '../table-format.ts'

const mostBytes = 2 * 1024 * 1024

export const readRates = endpoint<Uint8Array>({
  method: 'POST',
  path: '/api/v1/rate-sheets',
  operation: 'readRateSheet',
  summary: 'Own rates of a CSV or XLSX sheet, ready to be put into a question; or every fault by row and column. Nothing is kept',
  request: z.strictObject({ lang: languageField }),
  takesFile: { mostBytes, types: Object.values(sheetTypes) },
  response: { status: 200, type: 'application/json', schema: z.object({ ownRates: z.array(z.looseObject({})) }).meta({ id: 'RateSheet' }) },
  read: (_world, { file }) => ok(file ?? new Uint8Array()),
  async handle({ readTable }, file, _asked, world) {
    const rows = await readTable(file)
    const rates = rows.ok ? readRateSheet(rows.value, world.network) : rows
    return rates.ok ? { kind: 'json', status: 200, body: { ownRates: rates.value } } : { kind: 'faults', faults: rates.failures }
  },
})

export const rateTemplate = sheetTemplate({
  of: '/api/v1/rate-sheets',
  operation: 'getRateSheetTemplate',
  summary: 'An empty rate sheet as CSV or XLSX in the language asked for: a row for each line that can be bought',
  name: 'own-rates',
  rows: rateSheetTemplate,
})
