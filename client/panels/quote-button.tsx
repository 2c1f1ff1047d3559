import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#core/network/facts/places.ts'
import type { QuoteFormat } from '#core/quote/quote-format.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { messages } from '../i18n/messages.ts'
import { language } from '../state/preferences.ts'
import { saveQuote } from '../state/quote-file.ts'
import { DocumentIcon } from '../ui/icons.tsx'

/** Makes the quote of the answer on screen: its question, its scenario, never a newer one. */
export function QuoteButton({
  alternative,
  tongue,
  face,
  format,
}: {
  readonly alternative: Alternative
  readonly tongue?: Language
  readonly face?: string
  readonly format?: QuoteFormat
}): JSX.Element {
  const t = messages()
  const [state, setState] = useState<'idle' | 'making' | string>('idle')
  const make = async () => {
    setState('making')
    const problem = await saveQuote(alternative.id, tongue ?? language.value, format)
    setState(problem === null ? 'idle' : problem.kind === 'refused' ? problem.detail || problem.title : t.unreachable)
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
