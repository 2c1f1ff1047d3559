import { z } from 'zod'
import type { Fault } from '#core/failures.ts'
import { ok } from '#core/result.ts'
import { type Answer, type Asked, endpoint } from '../endpoint.ts'
import { comparedRunsSchema, languageField, runReportSchema, simulationResultSchema } from '../schemas.ts'

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

const isOver = (status: string): boolean => status !== 'queued' && status !== 'running'

export const simulationEvents = endpoint<string>({
  method: 'GET',
  path: '/api/v1/simulations/:id/events',
  operation: 'followSimulation',
  summary: 'Status and progress of a run as server-sent events, about four a second; the last one is named after how it ended',
  request,
  response: {
    status: 200,
    type: 'text/event-stream',
    schema: z.string().describe('Events `progress`, then `done`, `failed` or `cancelled`; data: a RunReport'),
  },
  read: readId,
  handle({ runs }, id) {
    const first = runs.report(id)
    if (first === undefined) return unknownRun(id)
    let last = first
    return {
      kind: 'events',
      closed: runs.listen(id),
      look() {
        // One that is forgotten meanwhile ended as it was last seen, or was dropped.
        const report = runs.report(id)
        last = report ?? (isOver(last.status) ? last : { ...last, status: 'cancelled' })
        return { event: isOver(last.status) ? last.status : 'progress', data: last, isLast: isOver(last.status) }
      },
    }
  },
})

export const simulationResult = endpoint<string>({
  method: 'GET',
  path: '/api/v1/simulations/:id/result',
  operation: 'getSimulationResult',
  summary: 'Result of a run that is done; 409 while it is not. Of one started `against` a scenario: both results and their paired differences',
  request,
  response: { status: 200, type: 'application/json', schema: z.union([simulationResultSchema, comparedRunsSchema]) },
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
  summary: 'Cancels a run for whoever was given this id; it ends within a quarter of a second where nobody else follows it or waits for it',
  request,
  response: { status: 204, type: 'application/json' },
  read: readId,
  handle: ({ runs }, id) => (runs.cancel(id) ? { kind: 'empty' } : unknownRun(id)),
})
