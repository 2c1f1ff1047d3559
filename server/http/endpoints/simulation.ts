import { z } from 'zod'
import type { Fault } from '#core/failures.ts'
import { ok } from '#core/result.ts'
import { type Answer, type Asked, endpoint } from '../endpoint.ts'
import { languageField, runReportSchema, simulationResultSchema } from '../schemas.ts'

const request = z.strictObject({ lang: languageField })
const readId = (_world: unknown, { parameters }: Asked) => ok(parameters.id ?? '')
const unknownRun = (id: string): Answer => ({ kind: 'faults', faults: [{ pointer: '/id', code: 'notFound', value: id } satisfies Fault] })

export const simulationReport = endpoint<string>({
  method: 'GET',
  path: '/api/v1/simulations/:id',
  operation: 'getSimulation',
  summary: 'Status and progress of a run',
  request,
  response: { status: 200, type: 'application/json', schema: runReportSchema },
  read: readId,
  handle({ runs }, id) {
    const report = runs.report(id)
    return report === undefined ? unknownRun(id) : { kind: 'json', status: 200, body: report, headers: { 'Cache-Control': 'no-store' } }
  },
})

export const simulationResult = endpoint<string>({
  method: 'GET',
  path: '/api/v1/simulations/:id/result',
  operation: 'getSimulationResult',
  summary: 'Result of a run that is done; 409 while it is not',
  request,
  response: { status: 200, type: 'application/json', schema: simulationResultSchema },
  read: readId,
  handle({ runs }, id) {
    const report = runs.report(id)
    if (report === undefined) return unknownRun(id)
    const result = runs.result(id)
    if (result === undefined) return { kind: 'faults', faults: [{ pointer: '/id', code: 'conflict', value: report.status, allowed: ['done'] }] }
    return { kind: 'json', status: 200, body: result, key: result.key }
  },
})

export const cancelSimulation = endpoint<string>({
  method: 'DELETE',
  path: '/api/v1/simulations/:id',
  operation: 'cancelSimulation',
  summary: 'Cancels a run',
  request,
  response: { status: 204, type: 'application/json' },
  read: readId,
  handle: ({ runs }, id) => (runs.cancel(id) ? { kind: 'empty' } : unknownRun(id)),
})
