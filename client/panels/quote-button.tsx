import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#core/network/facts/places.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { fetchQuote } from '../api/endpoints.ts'
import { messages } from '../i18n/messages.ts'
import { answerState } from '../state/answers.ts'
import { queryForServer, scenarioForServer } from '../state/plan.ts'
import { language } from '../state/preferences.ts'
import { reportReach } from '../state/reach.ts'
import { DocumentIcon } from '../ui/icons.tsx'

const fileName = (headers: Headers) => /filename="?([^";]+)"?/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'transamur-quote.pdf'

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Makes the quote of the answer on screen: its question, its scenario, never a newer one. */
export function QuoteButton({
  alternative,
  tongue,
  face,
}: {
  readonly alternative: Alternative
  readonly tongue?: Language
  readonly face?: string
}): JSX.Element {
  const t = messages()
  const [state, setState] = useState<'idle' | 'making' | string>('idle')
  const make = async () => {
    const { asked } = answerState.value
    if (asked === null) return
    setState('making')
    const reply = await fetchQuote(queryForServer(asked.query), scenarioForServer(asked.scenario), alternative.id, tongue ?? language.value)
    if (reply.ok) save(reply.value, fileName(reply.headers))
    else if (reply.problem.kind === 'unreachable') reportReach(false)
    setState(reply.ok ? 'idle' : reply.problem.kind === 'refused' ? reply.problem.detail || reply.problem.title : t.unreachable)
  }
  return (
    <span class="quote-button">
      <button type="button" class="main-button" disabled={state === 'making'} onClick={make}>
        <DocumentIcon />
        {state === 'making' ? t.makingPdf : (face ?? t.quotePdf)}
      </button>
      {state !== 'idle' && state !== 'making' && (
        <span class="field-fault" role="alert">
          {state}
        </span>
      )}
    </span>
  )
}
