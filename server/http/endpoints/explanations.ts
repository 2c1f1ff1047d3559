import { z } from 'zod'
import { explainChoice, type Pair } from '#core/appraisal/explain-choice.ts'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import { ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, routeFields, scenarioField } from '../schemas.ts'

const sideSchema = z.looseObject({ id: z.string(), amountMinor: z.int(), days: z.number(), generalisedMinor: z.int() })

export const explanations = endpoint<Plan & { readonly pair: Pair }>({
  method: 'POST',
  path: '/api/v1/explanations',
  operation: 'explainChoice',
  summary: 'Break-even between two alternatives of a question over the parameters that their lines depend on',
  request: z.strictObject({
    ...routeFields,
    scenario: scenarioField,
    a: z.string().nullish().describe('Id of an alternative; default the best'),
    b: z.string().nullish().describe('Id of another; default the next best'),
    lang: languageField,
  }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z
      .looseObject({
        key: z.string(),
        currency: z.string(),
        a: sideSchema,
        b: sideSchema,
        breakEvens: z.array(
          z.looseObject({
            code: z.string().describe('valueOfTime (EUR per tonne-hour), exchangeRate, tariffIndex (times today), queue (more hours)'),
            subject: z.string().optional().describe('Currency, tariff or crossing'),
            today: z.number(),
            value: z.number().nullable().describe('Null where the two do not meet between `least` and `most`'),
            least: z.number(),
            most: z.number(),
            below: z.enum(['a', 'b']).nullable().describe('The better one below the break-even; over the whole range where there is none'),
            atMinor: z.object({ a: z.int(), b: z.int() }),
          }),
        ),
        notIncluded: z.array(z.string()),
      })
      .meta({ id: 'Explanation' }),
  },
  read(world, { fields: { a, b, ...fields } }) {
    const plan = readPlan(fields, world.network, world.library)
    const idOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
    return plan.ok ? ok({ ...plan.value, pair: { a: idOf(a), b: idOf(b) } }) : plan
  },
  async handle({ plan }, { network, query, pair }, { language }) {
    const answer = await plan(network, query, language)
    // Fewer than two ways leave nothing to weigh: the answer itself says what there is.
    if (answer.alternatives.length < 2) return { kind: 'json', status: 200, body: answer, key: answer.key }
    const explained = explainChoice(answer, network, pair)
    return explained.ok ? { kind: 'json', status: 200, body: explained.value, key: explained.value.key } : { kind: 'faults', faults: explained.failures }
  },
})
