import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { language } from '../state/preferences.ts'

/** An empty rate sheet in the language of the page. */
export function RateSheetLink(): JSX.Element {
  return (
    <a href={`/api/v1/rate-sheets/template?lang=${language.value}`} download>
      {messages().offer.template}
    </a>
  )
}
