import { z } from 'zod'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import { ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, routeFields, scenarioField } from '../schemas.ts'

export const quotes = endpoint<Plan & { readonly alternative: string | null }>({
  method: 'POST',
  path: '/api/v1/quotes',
  operation: 'makeQuote',
  summary: 'One-page quote of an alternative as PDF',
  request: z.strictObject({
    ...routeFields,
    scenario: scenarioField,
    alternative: z.string().optional().describe('Id; default the best'),
    lang: languageField,
  }),
  response: { status: 200, type: 'application/pdf' },
  read(world, { fields: { alternative, ...fields } }) {
    const plan = readPlan(fields, world.network, world.library)
    return plan.ok ? ok({ ...plan.value, alternative: typeof alternative === 'string' ? alternative : null }) : plan
  },
  async handle({ plan, renderQuote }, { network, query, alternative }, { language }) {
    const answer = await plan(network, query, language)
    const chosen = alternative === null ? answer.alternatives[0] : answer.alternatives.find(({ id }) => id === alternative)
    if (chosen === undefined) {
      const allowed = answer.alternatives.map(({ id }) => id)
      return { kind: 'faults', faults: [{ pointer: '/alternative', code: 'unknownAlternative', value: alternative, allowed }] }
    }
    const { number, bytes } = await renderQuote(network, answer, chosen, language)
    return { kind: 'file', type: 'application/pdf', name: `${number}.pdf`, bytes }
  },
})
