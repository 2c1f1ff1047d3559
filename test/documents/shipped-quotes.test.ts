import { describe, expect, it } from 'vitest'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { readPlan } from '#core/appraisal/read-plan.ts'
import { languages } from '#core/network/facts/places.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { bareOptions } from '#core/quote/quote-options.ts'
import { renderQuotePdf } from '../../server/documents/render-quote-pdf.ts'
import { shippedWorld } from '../shipped-world.ts'
import { pdfText } from './pdf-text.ts'

const { network, library } = await shippedWorld()

describe.each([
  ['a box from Harbin to Hamburg', { from: 'harbin', to: 'hamburg', date: '2026-10-12', cargo: '42G1' }],
  ['three trucks from Guangzhou to Duisburg', { from: 'guangzhou', to: 'duisburg', date: '2026-12-20', cargo: 'tent', quantity: 3, currency: 'RUB' }],
])('%s on the shipped data', (_, fields) => {
  const plan = readPlan(fields, network, library)
  if (!plan.ok) throw new Error(JSON.stringify(plan.failures))
  const answer = answerQuestion(plan.value.network, plan.value.query, 'en', new Map())

  it('is quoted on two pages at the most by every way and in every language, with the total of the route', async () => {
    expect(answer.alternatives.length).toBeGreaterThan(2)
    for (const alternative of answer.alternatives)
      for (const language of languages) {
        const quote = buildQuote(answer, { ...bareOptions, alternative: alternative.id }, plan.value.network, language)
        if (!quote.ok) throw new Error(JSON.stringify(quote.failures))
        expect(quote.value.total.amountMinor).toBe(alternative.cost.amountMinor)
        const { pages, text } = pdfText(await renderQuotePdf(quote.value))
        expect(pages).toBeLessThanOrEqual(2)
        expect(text.replaceAll(/\s/g, '')).toContain(quote.value.total.amount.replaceAll(/\s/g, ''))
        expect(text).not.toContain('\ufffd')
      }
  }, 60_000)
})
