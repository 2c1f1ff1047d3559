import { z } from 'zod'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, routeAnswerSchema, routeFields, scenarioField } from '../schemas.ts'

export const routes = endpoint<Plan>({
  method: 'POST',
  path: '/api/v1/routes',
  operation: 'planRoutes',
  summary: 'Routes for a cargo, best first, and why a mode family has none',
  request: z.strictObject({ ...routeFields, scenario: scenarioField, lang: languageField }),
  response: { status: 200, type: 'application/json', schema: routeAnswerSchema },
  read: (world, { fields }) => readPlan(fields, world.network, world.library),
  async handle(dependencies, { network, query }, { language }) {
    const answer = await dependencies.plan(network, query, language)
    return { kind: 'json', status: 200, body: answer, key: answer.key }
  },
})
