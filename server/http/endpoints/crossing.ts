import { z } from 'zod'
import { readScenario } from '#core/appraisal/read-scenario.ts'
import { isDate } from '#core/calendar/local-time.ts'
import { contentHash } from '#core/content-hash.ts'
import type { Fault } from '#core/failures.ts'
import { type CrossingSheet, crossingSheet } from '#core/network/crossing-sheet.ts'
import { failed, ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { scenarioFromText } from '../scenario-from-text.ts'
import { languageField, namesSchema } from '../schemas.ts'

const provenance = { source: z.string(), asOf: z.string(), grade: z.enum(['A', 'B', 'C', 'D']), note: z.string().optional() }
const stated = z.looseObject(provenance)

export const crossing = endpoint<{ readonly sheet: CrossingSheet; readonly key: string }>({
  method: 'GET',
  path: '/api/v1/crossings/:id',
  operation: 'getCrossing',
  summary: 'What is on file about a crossing on a day, under a scenario, each value with its source',
  request: z.strictObject({
    date: z.string().describe('`2026-05-12`, local to each side'),
    scenario: z.string().optional().describe('Id of a shipped scenario, or a scenario document as JSON text; default base'),
    lang: languageField,
  }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z
      .looseObject({
        ...provenance,
        id: z.string(),
        names: namesSchema,
        sides: z.array(z.string()),
        modes: z.array(z.string()),
        date: z.string(),
        hours: z.array(stated),
        capacity: z.array(z.looseObject({ ...provenance, part: z.string(), unit: z.string(), amount: z.number(), binds: z.boolean() })),
        lanes: z.array(z.looseObject({ ...provenance, part: z.string(), side: z.string().optional(), count: z.number() })),
        closures: z.array(z.looseObject({ ...provenance, from: z.string(), to: z.string(), reason: z.string() })),
        seasons: z.array(z.looseObject({ ...provenance, kind: z.string(), from: z.string(), to: z.string() })),
        tir: z.looseObject({ ...provenance, value: z.boolean() }).nullable(),
        permits: z.array(z.looseObject({ ...provenance, permit: namesSchema, quotaPerYear: z.number().optional() })),
        planned: z.array(z.looseObject({ ...provenance, work: namesSchema, opens: z.string().optional() })),
        dwell: z.array(stated),
        congested: z.array(stated),
      })
      .meta({ id: 'CrossingSheet' }),
  },
  read({ network, library }, { fields, parameters }) {
    const id = parameters.id ?? ''
    const { date } = fields
    const under = readScenario(scenarioFromText(fields.scenario), network, library, '/scenario')
    const faults: Fault[] = under.ok ? [] : [...under.failures]
    if (typeof date !== 'string') faults.push({ pointer: '/date', code: 'missing', value: null })
    else if (!isDate(date)) faults.push({ pointer: '/date', code: 'invalidDate', value: date, allowed: ['2026-05-12'] })
    const found = under.ok ? under.value.network.crossingsById.get(id) : undefined
    if (under.ok && found === undefined) faults.push({ pointer: '/id', code: 'notFound', value: id })
    if (faults.length > 0 || !under.ok || found === undefined) return failed(faults)
    const { datasetHash, scenario } = under.value.network
    return ok({ sheet: crossingSheet(found, String(date)), key: contentHash([datasetHash, scenario.hash, id, String(date)]) })
  },
  handle: (_dependencies, { sheet, key }) => ({ kind: 'json', status: 200, body: sheet, key }),
})
