import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import { type SweepWeek, type SweptWeek, sweepDays, sweepDocument } from '#core/appraisal/ready-date-sweep.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, percentilesSchema, routeFields, scenarioField, statementSchema } from '../schemas.ts'

const pointSchema = z
  .looseObject({
    amountMinor: z.int(),
    days: percentilesSchema,
    daysFromReady: percentilesSchema,
    co2eKg: z.number(),
    crossings: z.array(z.string()),
    family: z.string(),
    unitCount: z.int().describe('More than asked for where goods are divided, because one unit would be too heavy'),
  })
  .nullable()

export const sweeps = endpoint<Plan>({
  method: 'POST',
  path: '/api/v1/sweeps',
  operation: 'sweepReadyDates',
  summary: 'Price and days of the best route, and of each mode family alone, by week over a year: where seasons, holidays and steps of tariffs bite',
  request: z.strictObject({ ...routeFields, scenario: scenarioField, lang: languageField }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z
      .looseObject({
        key: z.string(),
        currency: z.string(),
        weeks: z.array(
          z.looseObject({
            ready: z.string(),
            best: pointSchema,
            families: z.array(z.object({ family: z.string(), point: pointSchema })),
            refusals: z.array(z.looseObject({ family: z.string(), code: z.string() })).describe('What keeps a family off that has no way on that day'),
            because: z.array(statementSchema).describe('What is new against the week before, and what the best route waits for'),
          }),
        ),
      })
      .meta({ id: 'Sweep' }),
  },
  read: (world, { fields }) => readPlan(fields, world.network, world.library),
  async handle({ sweepWeek }, { network, query }) {
    const weeks: SweepWeek[] = []
    let before: SweptWeek['best'] = null
    for (const day of sweepDays(network, query)) {
      const swept: SweptWeek = sweepWeek(network, query, day, before)
      weeks.push(swept.week)
      before = swept.best
      // A year of plans takes seconds: other requests are let in between two weeks.
      await setImmediate()
    }
    const sweep = sweepDocument(network, query, weeks)
    return { kind: 'json', status: 200, body: sweep, key: sweep.key }
  },
})
