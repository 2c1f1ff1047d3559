import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import type { Fault } from '#core/failures.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { quoteChatText } from '#core/quote/quote-chat-text.ts'
import { quoteFormats } from '#core/quote/quote-format.ts'
import { readQuoteOptions } from '#core/quote/quote-options.ts'
import { quoteFile } from '../../documents/quote-file.ts'
import { answerText } from '../answer-text.ts'
import type { Run } from '../command.ts'
import { planArguments } from '../plan-arguments.ts'
import { words } from '../words.ts'

const outFiles = quoteFormats.map((format) => `FILE.${format}`)

export const runQuote: Run = async ({ fields, language, readWorld, ...call }) => {
  const { alternative, customer, forwarder, validDays, incoterm, out, ...question } = fields
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const given = Object.entries({ alternative, customer, forwarder, validDays, incoterm }).filter(([, value]) => value !== undefined)
  const options = readQuoteOptions(Object.fromEntries(given))
  const format = out === undefined ? 'txt' : quoteFormats.find((known) => extname(String(out)).toLowerCase() === `.${known}`)
  const badOut: readonly Fault[] = format === undefined ? [{ pointer: '/out', code: 'unknownValue', value: out, allowed: outFiles }] : []
  const plan = await planArguments({ ...call, fields: question }, world.value, [...badOut, ...(options.ok ? [] : options.failures)])
  if (!plan.ok || !options.ok || format === undefined) return { status: 2, faults: plan.ok ? badOut : plan.failures }
  const under = plan.value.network
  const answer = answerQuestion(under, plan.value.query, language, new Map())
  if (answer.alternatives.length === 0) return { status: 1, json: answer, text: answerText(answer, under, language) }
  const quote = buildQuote(answer, options.value, under, language, plan.value.scenario.names)
  if (!quote.ok) return { status: 2, faults: quote.failures }
  const chosen = answer.alternatives.find(({ id }) => id === (options.value.alternative ?? answer.alternatives[0]?.id))
  if (chosen === undefined) throw new Error('a quote of no alternative')
  const { number, key, total, lines } = quote.value
  const file = typeof out === 'string' ? out : null
  if (file !== null) {
    try {
      await writeFile(file, await quoteFile(quote.value, chosen, under, format))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      return { status: 2, faults: [{ pointer: '/out', code: 'unreadable', value: out, allowed: outFiles }] }
    }
  }
  const text = quoteChatText(quote.value)
  return {
    status: 0,
    json: { number, key, alternative: chosen.id, query: answer.query, cost: chosen.cost, sell: chosen.sell, total, lines, text, file },
    text: `${text}${file === null ? '' : `\n\n${words[language].written}: ${file}`}`,
  }
}
