import { z } from 'zod'
import { ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField } from '../schemas.ts'

const traceSchema = z
  .looseObject({
    key: z.string(),
    replication: z.int(),
    start: z.string(),
    days: z.int(),
    stepMinutes: z.int(),
    places: z.array(
      z.looseObject({
        subject: z.looseObject({ id: z.string(), direction: z.string(), unit: z.string(), class: z.string() }),
        waitingChanges: z.array(z.int()).describe('Change of the number waiting from step to step, from zero before the first one'),
        open: z.array(z.int()).optional().describe('Minutes from the start at which it opens and closes, by turns; absent where it never closes'),
      }),
    ),
    corridors: z.array(
      z.looseObject({
        id: z.string(),
        from: z.string(),
        to: z.string(),
        unit: z.string(),
        stops: z.array(z.object({ id: z.string(), km: z.number() })),
        every: z.int().describe('One of so many units is kept'),
        units: z.array(z.array(z.int())).describe('Minutes at each stop: the first since the unit before, the others since the stop before'),
      }),
    ),
  })
  .meta({ id: 'RunTrace' })

export const simulationTrace = endpoint<{ readonly id: string; readonly replication: number }>({
  method: 'GET',
  path: '/api/v1/simulations/:id/trace',
  operation: 'getSimulationTrace',
  summary:
    'One replication of a run that is done, to be played back: queues by the step, opening times, and units on their corridors; 409 while it is not done',
  request: z.strictObject({ replication: z.string().nullish().describe('From 0; default 0'), lang: languageField }),
  response: { status: 200, type: 'application/json', schema: traceSchema },
  read: (_world, { parameters, fields }) => ok({ id: parameters.id ?? '', replication: Number(fields.replication ?? 0) }),
  async handle({ runs }, { id, replication }) {
    const traced = await runs.trace(id, replication)
    return traced.ok
      ? { kind: 'json', status: 200, body: traced.value, key: `${traced.value.key} ${replication}` }
      : { kind: 'faults', faults: traced.failures }
  },
})
