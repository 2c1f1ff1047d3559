import { z } from 'zod'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { quoteChatText } from '#core/quote/quote-chat-text.ts'
import { ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, routeFields, scenarioField } from '../schemas.ts'

export const quotes = endpoint<Plan & { readonly alternative: string | null }>({
  method: 'POST',
  path: '/api/v1/quotes',
  operation: 'makeQuote',
  summary: 'One-page quote of an alternative as PDF; with `Accept: text/plain` the same as text for a chat',
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
  async handle({ plan, renderQuote }, { network, query, scenario, alternative }, { language, accept }) {
    const answer = await plan(network, query, language)
    const [best] = answer.alternatives
    // Nothing to quote is an answer too: why there is no route.
    if (best === undefined) return { kind: 'json', status: 200, body: answer, key: answer.key }
    const quote = buildQuote(answer, alternative ?? best.id, network, language, scenario.names)
    if (!quote.ok) return { kind: 'faults', faults: quote.failures }
    const { number } = quote.value
    if (/\btext\/plain\b/.test(accept) && !/\bapplication\/pdf\b/.test(accept)) {
      return { kind: 'file', type: 'text/plain; charset=utf-8', name: `${number}.txt`, bytes: quoteChatText(quote.value) }
    }
    return { kind: 'file', type: 'application/pdf', name: `${number}.pdf`, bytes: await renderQuote(quote.value) }
  },
})
