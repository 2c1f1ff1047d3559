import { writeFile } from 'node:fs/promises'
import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { buildQuote } from '#core/quote/build-quote.ts'
import { quoteChatText } from '#core/quote/quote-chat-text.ts'
import { renderQuotePdf } from '../../documents/render-quote-pdf.ts'
import { answerText } from '../answer-text.ts'
import type { Run } from '../command.ts'
import { planArguments } from '../plan-arguments.ts'
import { readWorld } from '../read-world.ts'
import { words } from '../words.ts'

export const runQuote: Run = async ({ fields: { alternative, out, ...fields }, language, dataFolder, ...call }) => {
  const world = await readWorld(dataFolder)
  if (!world.ok) return world.outcome
  const plan = await planArguments({ ...call, fields }, world.value)
  if (!plan.ok) return { status: 2, faults: plan.failures }
  const under = plan.value.network
  const answer = answerQuestion(under, plan.value.query, language, new Map())
  const [best] = answer.alternatives
  if (best === undefined) return { status: 1, json: answer, text: answerText(answer, under, language) }
  const quote = buildQuote(answer, typeof alternative === 'string' ? alternative : best.id, under, language, plan.value.scenario.names)
  if (!quote.ok) return { status: 2, faults: quote.failures }
  const { number, key, total, lines } = quote.value
  if (typeof out === 'string') {
    try {
      await writeFile(out, await renderQuotePdf(quote.value))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      return { status: 2, faults: [{ pointer: '/out', code: 'unreadable', value: out, allowed: ['FILE.pdf'] }] }
    }
  }
  const file = typeof out === 'string' ? out : null
  const chosen = answer.alternatives.find(({ id }) => id === (typeof alternative === 'string' ? alternative : best.id))
  return {
    status: 0,
    json: { number, key, alternative: chosen?.id, query: answer.query, cost: chosen?.cost, total, lines, text: quoteChatText(quote.value), file },
    text: `${quoteChatText(quote.value)}${file === null ? '' : `\n\n${words[language].written}: ${file}`}`,
  }
}
