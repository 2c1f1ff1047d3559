import type { Language } from '#core/network/facts/places.ts'
import { fetchQuote } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { answerState } from './answers.ts'
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

/** Makes the quote of the answer on screen as a PDF and hands it to the browser: its question, its scenario, never a newer one. */
export async function saveQuote(alternative: string, tongue: Language): Promise<Problem | null> {
  const { asked } = answerState.peek()
  if (asked === null) return null
  const reply = await fetchQuote(queryForServer(asked.query), scenarioForServer(asked.scenario), alternative, tongue)
  if (!reply.ok) {
    if (reply.problem.kind === 'unreachable') reportReach(false)
    return reply.problem
  }
  save(reply.value, fileName(reply.headers))
  return null
}
