import { z } from 'zod'
import { laneSheetTemplate } from '#core/appraisal/lane-sheet.ts'
import { ofRates, readBatchSheets } from '#core/appraisal/read-batch-sheets.ts'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import type { Fault } from '#core/failures.ts'
import type { Network } from '#core/network/network.ts'
import { ok } from '#core/result.ts'
import { type Answer, type Asked, endpoint } from '../endpoint.ts'
import { scenarioFromText } from '../scenario-from-text.ts'
import { batchReportSchema, languageField } from '../schemas.ts'
import { sheetTemplate } from '../sheet-template.ts'
import { readTableFormat, sheetTypes, type TableFormat, tableFormatField } from '../table-format.ts'

const mostBytes = 4 * 1024 * 1024

const unknownBatch = (id: string): Answer => ({ kind: 'faults', faults: [{ pointer: '/id', code: 'notFound', value: id } satisfies Fault] })
const readId = (_world: unknown, { parameters }: Asked) => ok(parameters.id ?? '')
const report = z.strictObject({ lang: languageField })

export const startBatch = endpoint<{ readonly network: Network; readonly file: Uint8Array; readonly rates: Uint8Array | null }>({
  method: 'POST',
  path: '/api/v1/batches',
  operation: 'startBatch',
  summary:
    'Answers every lane of a CSV or XLSX sheet, sent by itself or as the part `lanes` of a form whose part `rates` is a sheet of own rates; follow it at the Location given. Rows at fault are listed in the workbook beside the answers, own rates too',
  request: z.strictObject({ scenario: z.string().optional().describe('Id, or a document as JSON; default base'), lang: languageField }),
  takesFile: { mostBytes, types: Object.values(sheetTypes), parts: ['lanes', 'rates'] },
  response: { status: 202, type: 'application/json', schema: batchReportSchema },
  read(world, { fields, file, parts }) {
    const under = readScenario(scenarioFromText(fields.scenario), world.network, world.library, '/scenario')
    return under.ok ? ok({ network: under.value.network, file: file ?? new Uint8Array(), rates: parts?.rates ?? null }) : under
  },
  async handle({ readTable, batches }, { network, file, rates }, { language }) {
    const rows = await readTable(file)
    const rateRows = rates === null ? ok([]) : await readTable(rates)
    const read = rows.ok && rateRows.ok ? readBatchSheets(rows.value, rates === null ? null : rateRows.value, network) : null
    if (read === null || !read.ok)
      return { kind: 'faults', faults: read?.failures ?? [...(rows.ok ? [] : rows.failures), ...(rateRows.ok ? [] : ofRates(rateRows.failures))] }
    const started = batches.start(network, read.value.lanes, read.value.ownRates, language)
    if (!started.ok) return { kind: 'faults', faults: started.failures }
    return { kind: 'json', status: 202, body: started.value, headers: { Location: `/api/v1/batches/${started.value.id}` } }
  },
})

export const batchTemplate = sheetTemplate({
  of: '/api/v1/batches',
  operation: 'getLaneSheetTemplate',
  summary: 'A sheet of lanes with its titles and an example, in the language asked for',
  name: 'lanes',
  rows: laneSheetTemplate,
})

export const batchReport = endpoint<string>({
  method: 'GET',
  path: '/api/v1/batches/:id',
  operation: 'getBatch',
  summary: 'Status and progress of a batch',
  request: report,
  response: { status: 200, type: 'application/json', schema: batchReportSchema },
  read: readId,
  handle({ batches }, id) {
    const found = batches.report(id)
    return found === undefined ? unknownBatch(id) : { kind: 'json', status: 200, body: found, headers: { 'Cache-Control': 'no-store' } }
  },
})

export const batchResult = endpoint<{ readonly id: string; readonly format: TableFormat }>({
  method: 'GET',
  path: '/api/v1/batches/:id/result',
  operation: 'getBatchResult',
  summary: 'Workbook of answers and faults of a batch that is done, or its answers as CSV; 409 while it is not',
  request: z.strictObject({ format: tableFormatField, lang: languageField }),
  response: { status: 200, type: sheetTypes.xlsx },
  read(_world, { parameters, fields }) {
    const format = readTableFormat(fields.format, 'xlsx')
    return format.ok ? ok({ id: parameters.id ?? '', format: format.value }) : format
  },
  async handle({ batches, batchFile }, { id, format }) {
    const found = batches.report(id)
    if (found === undefined) return unknownBatch(id)
    const result = batches.result(id)
    if (result === undefined) return { kind: 'faults', faults: [{ pointer: '/id', code: 'conflict', value: found.status, allowed: ['done'] }] }
    const bytes = await batchFile(result.tables, format, result.language)
    return { kind: 'file', type: sheetTypes[format], name: `lanes-${found.key.slice(0, 8)}.${format}`, bytes }
  },
})

export const dropBatch = endpoint<string>({
  method: 'DELETE',
  path: '/api/v1/batches/:id',
  operation: 'dropBatch',
  summary: 'Stops a batch, or forgets one that is done',
  request: report,
  response: { status: 204, type: 'application/json' },
  read: readId,
  handle: ({ batches }, id) => (batches.drop(id) ? { kind: 'empty' } : unknownBatch(id)),
})
