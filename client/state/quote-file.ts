import type { Language } from '#core/network/facts/places.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'
import { fetchQuote } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { answerState, questionForServer } from './answers.ts'
import { offer, offerForServer } from './offer.ts'
import { scenarioForServer } from './plan.ts'
import { reportReach } from './reach.ts'
import { saveFile } from './save-file.ts'

/** Makes the quote of the answer on screen and hands it to the browser: its question, its scenario, never a newer one. PDF unless told otherwise. */
export async function saveQuote(alternative: string, tongue: Language, format: QuoteFormat = 'pdf'): Promise<Problem | null> {
  const { asked } = answerState.peek()
  if (asked === null) return null
  const reply = await fetchQuote(questionForServer(asked), scenarioForServer(asked.scenario), alternative, tongue, offerForServer(offer.peek()), format)
  if (!reply.ok) {
    if (reply.problem.kind === 'unreachable') reportReach(false)
    return reply.problem
  }
  saveFile(reply.value, reply.headers, 'transamur-quote.pdf')
  return null
}
