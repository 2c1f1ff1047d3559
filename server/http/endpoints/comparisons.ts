import { z } from 'zod'
import { compareRoutes } from '#core/appraisal/compare-routes.ts'
import { type Comparison, readComparison } from '#core/appraisal/read-comparison.ts'
import { contentHash } from '#core/content-hash.ts'
import { endpoint } from '../endpoint.ts'
import { differencesSchema, languageField, precisionField, routeAnswerSchema, routeFields, scenarioField, simulationFields } from '../schemas.ts'

export const comparisons = endpoint<Comparison>({
  method: 'POST',
  path: '/api/v1/comparisons',
  operation: 'compareScenarios',
  summary:
    'One question under two scenarios, and with `simulate` the paired differences of simulated runs; who closes the connection before the answer cancels the runs',
  request: z.strictObject({
    ...routeFields,
    ...simulationFields,
    precision: precisionField,
    from: z.string().nullish().describe('With `to`; both may be left out with `simulate`'),
    to: z.string().nullish(),
    a: scenarioField,
    b: scenarioField,
    simulate: z.boolean().nullish(),
    lang: languageField,
  }),
  response: {
    status: 200,
    type: 'application/json',
    schema: z
      .looseObject({
        key: z.string(),
        a: routeAnswerSchema.nullable(),
        b: routeAnswerSchema.nullable(),
        delta: z.object({ amountMinor: z.int(), days: z.number(), co2eKg: z.number() }).nullable(),
        because: z.array(z.string()),
        differences: differencesSchema.optional(),
      })
      .meta({ id: 'Comparison' }),
  },
  read: (world, { fields }) => readComparison(fields, world.network, world.library),
  async handle({ plan, runs }, { a, b, query, simulation }, { language, gone }) {
    const routes =
      query === null
        ? { key: contentHash({ a: a.datasetHash, scenarioA: a.scenario, scenarioB: b.scenario }), a: null, b: null, delta: null, because: [] }
        : compareRoutes(await plan(a, query, language), await plan(b, query, language), a.scenario, b.scenario)
    if (simulation === null) return { kind: 'json', status: 200, body: routes, key: routes.key }
    const compared = await runs.compare(a, b, simulation, gone)
    if (!compared.ok) return { kind: 'faults', faults: compared.failures }
    const body = { ...routes, key: contentHash({ routes: routes.key, simulation: compared.value.key }), differences: compared.value.differences }
    return { kind: 'json', status: 200, body, key: body.key }
  },
})
