import { z } from 'zod'
import { answerBottleneck } from '#core/appraisal/answer-bottleneck.ts'
import { type BottleneckPlan, readBottleneck } from '#core/appraisal/read-bottleneck.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, scenarioField, statementSchema } from '../schemas.ts'

const boundSchema = z.looseObject({
  tonnesPerDay: z.number(),
  amount: z.number().describe('As stated, in `unit`'),
  unit: z.string(),
  bothDirections: z.boolean().describe('The figure counts both directions; the bound supposes the other one empty'),
  crossing: z.string().optional(),
  link: z.string().optional(),
  part: z.string(),
  side: z.string().optional(),
  source: z.string(),
  asOf: z.string(),
  grade: z.enum(['A', 'B', 'C', 'D']),
})

const aloneSchema = z.looseObject({
  code: z.string().describe('lane, crane, hour, trainPair, tenth'),
  part: z.looseObject({ crossing: z.string().optional(), link: z.string().optional(), part: z.string(), side: z.string().optional() }),
  boundTonnesPerDay: z.number(),
  gainTonnesPerDay: z.number(),
})
const stepSchema = aloneSchema.extend({
  together: aloneSchema.optional().describe('Where it buys nothing alone: the same done at the part that binds behind it, and what both buy'),
})

export const bottlenecks = endpoint<BottleneckPlan>({
  method: 'POST',
  path: '/api/v1/bottlenecks',
  operation: 'findBottleneck',
  summary: 'The most that the capacities on file let through between places or countries, the parts that bind together, and what enlarging each buys',
  request: z.strictObject({
    from: z.string().describe('Place (id, UN/LOCODE, name) or country code'),
    to: z.string(),
    modes: z.array(z.string()).nullish().describe('rail, road, river, sea; default all'),
    trains: z.string().nullish().describe('containers or bulk: what a train carries; default containers'),
    start: z.string().nullish().describe('First day of the period over which capacities are averaged, default 2025-01-01'),
    days: z.number().nullish().describe('Default 365, or what is left of the data'),
    scenario: scenarioField,
    lang: languageField,
  }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z
      .looseObject({
        key: z.string(),
        boundTonnesPerDay: z.number().nullable().describe('Null where a way leads there on which no capacity is on file'),
        cut: z.array(boundSchema),
        flows: z.array(z.looseObject({ crossing: z.string(), tonnesPerDay: z.number() })),
        unstated: z.array(z.string()).describe('Crossings left out because no capacity is on file'),
        withoutSea: z.boolean(),
        steps: z.array(stepSchema).describe('Each alone'),
        sequence: z.array(stepSchema).describe('One after another'),
        warnings: z.array(statementSchema),
      })
      .meta({ id: 'Bottleneck' }),
  },
  read: (world, { fields }) => readBottleneck(fields, world.network, world.library),
  handle(_dependencies, { network, query }) {
    const answer = answerBottleneck(network, query)
    return { kind: 'json', status: 200, body: answer, key: answer.key }
  },
})
