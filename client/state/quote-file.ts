import type { Language } from '#core/network/facts/places.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'
import { fetchQuote } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { answerState } from './answers.ts'
import { offer, offerForServer } from './offer.ts'
import { queryForServer, scenarioForServer } from './plan.ts'
import { reportReach } from './reach.ts'

const fileName = (headers: Headers) => /filename="?([^";]+)"?/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'transamur-quote.pdf'

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Makes the quote of the answer on screen and hands it to the browser: its question, its scenario, never a newer one. PDF unless told otherwise. */
export async function saveQuote(alternative: string, tongue: Language, format: QuoteFormat = 'pdf'): Promise<Problem | null> {
  const { asked } = answerState.peek()
  if (asked === null) return null
  const reply = await fetchQuote(queryForServer(asked.query), scenarioForServer(asked.scenario), alternative, tongue, offerForServer(offer.peek()), format)
  if (!reply.ok) {
    if (reply.problem.kind === 'unreachable') reportReach(false)
    return reply.problem
  }
  save(reply.value, fileName(reply.headers))
  return null
}
