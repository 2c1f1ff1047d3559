import { z } from 'zod'
import { checkGoods } from '#core/appraisal/check-goods.ts'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import { failed } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { goodsCheckSchema, languageField, routeFields, scenarioField } from '../schemas.ts'

export const checks = endpoint<Plan>({
  method: 'POST',
  path: '/api/v1/checks',
  operation: 'checkGoods',
  summary: 'What the trade rules on file make of goods by HS code: barred, conditional, and the papers that each border demands',
  request: z.strictObject({ ...routeFields, scenario: scenarioField, lang: languageField }),
  response: { status: 200, type: 'application/json', schema: goodsCheckSchema },
  read(world, { fields }) {
    const plan = readPlan(fields, world.network, world.library)
    if (fields.hs !== undefined && fields.hs !== null) return plan
    return failed([{ pointer: '/hs', code: 'missing', value: null }, ...(plan.ok ? [] : plan.failures)])
  },
  async handle(dependencies, { network, query }, { language }) {
    const check = checkGoods(await dependencies.plan(network, query, language), network)
    return { kind: 'json', status: 200, body: check, key: check.key }
  },
})
