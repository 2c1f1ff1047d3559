import { z } from 'zod'
import { type Plan, readPlan } from '#core/appraisal/read-plan.ts'
import type { Fault } from '#core/failures.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { contentTypeOf, formatAccepted, type QuoteFormat, quoteFormats } from '#core/quote/quote-format.ts'
import { type QuoteOptions, quoteOptionNames, readQuoteOptions } from '#core/quote/quote-options.ts'
import { failed, ok } from '#core/result.ts'
import { endpoint } from '../endpoint.ts'
import { languageField, routeFields, scenarioField } from '../schemas.ts'

interface Offer extends Plan {
  readonly options: QuoteOptions
  readonly format: QuoteFormat
}

export const quotes = endpoint<Offer>({
  method: 'POST',
  path: '/api/v1/quotes',
  operation: 'makeQuote',
  summary: 'Quote of an alternative: a page or two as PDF, or a workbook, CSV, GeoJSON of the way, JSON, or text for a chat, by `format` or Accept',
  request: z.strictObject({
    ...routeFields,
    scenario: scenarioField,
    alternative: z.string().nullish().describe('Id; default the best'),
    customer: z.string().nullish(),
    forwarder: z.string().nullish(),
    validDays: z.number().nullish().describe('Days from the quote date on which the offer stands; default 14, an assumption'),
    incoterm: z.string().nullish().describe('One of the eleven terms of Incoterms 2020: marks which lines are the seller’s and which the buyer’s'),
    format: z.string().nullish().describe(quoteFormats.join(', ')),
    lang: languageField,
  }),
  response: { status: 200, type: 'application/pdf' },
  read(world, { fields, accept }) {
    const isOption = (name: string): boolean => quoteOptionNames.some((known) => known === name)
    const own = Object.fromEntries(Object.entries(fields).filter(([name]) => isOption(name)))
    const question = Object.fromEntries(Object.entries(fields).filter(([name]) => !isOption(name) && name !== 'format'))
    const plan = readPlan(question, world.network, world.library)
    const options = readQuoteOptions(own)
    const format = fields.format === undefined ? formatAccepted(accept) : quoteFormats.find((known) => known === fields.format)
    const unknown: readonly Fault[] = format === undefined ? [{ pointer: '/format', code: 'unknownValue', value: fields.format, allowed: quoteFormats }] : []
    if (plan.ok && options.ok && format !== undefined) return ok({ ...plan.value, options: options.value, format })
    return failed([...unknown, ...[plan, options].flatMap((part) => (part.ok ? [] : part.failures))])
  },
  async handle({ plan, quoteFile }, { network, query, scenario, options, format }, { language }) {
    const answer = await plan(network, query, language)
    // Nothing to quote is an answer too: why there is no route.
    if (answer.alternatives.length === 0) return { kind: 'json', status: 200, body: answer, key: answer.key }
    const quote = buildQuote(answer, options, network, language, scenario.names)
    if (!quote.ok) return { kind: 'faults', faults: quote.failures }
    const alternative = answer.alternatives.find(({ id }) => id === (options.alternative ?? answer.alternatives[0]?.id))
    if (alternative === undefined) throw new Error('a quote of no alternative')
    const bytes = await quoteFile(quote.value, alternative, network, format)
    return { kind: 'file', type: contentTypeOf(format), name: `${quote.value.number}.${format}`, bytes }
  },
})
