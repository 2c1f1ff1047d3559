import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '#core/network/facts/places.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { fetchQuoteText } from '../api/endpoints.ts'
import { messages } from '../i18n/messages.ts'
import { answerState, questionForServer } from '../state/answers.ts'
import { offer, offerForServer } from '../state/offer.ts'
import { scenarioForServer } from '../state/plan.ts'
import { useCopied } from '../ui/use-copied.ts'

/** The quote as text for a chat: the same lines and total as the PDF. */
export function QuoteText({ alternative, tongue }: { readonly alternative: Alternative; readonly tongue: Language }): JSX.Element | null {
  const t = messages()
  const { asked } = answerState.value
  const fields = offer.value
  const [text, setText] = useState('')
  const { said, copy } = useCopied()
  useEffect(() => {
    if (asked === null) return
    const abort = new AbortController()
    setText('')
    fetchQuoteText(questionForServer(asked), scenarioForServer(asked.scenario), alternative.id, tongue, offerForServer(fields), abort.signal)
      .then(async (reply) => setText(reply.ok ? await reply.value.text() : reply.problem.kind === 'refused' ? reply.problem.detail : t.unreachable))
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
    return () => abort.abort()
  }, [asked, alternative.id, tongue, fields, t])
  return (
    <section aria-labelledby="chat-text" class="quote-text">
      <h3 id="chat-text">{t.quoteText}</h3>
      <pre class="chat-text" lang={tongue === 'zh' ? 'zh-CN' : tongue}>
        {text}
      </pre>
      <button type="button" class="outline-button" disabled={text === ''} onClick={() => void copy(text)}>
        <span aria-live="polite">{said === '' ? t.copyText : said}</span>
      </button>
    </section>
  )
}
