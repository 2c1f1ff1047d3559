import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#core/network/facts/places.ts'
import { formats, messages } from '../i18n/messages.ts'
import { titleOf } from '../i18n/titles.ts'
import { answerState, choose, selected } from '../state/answers.ts'
import { language } from '../state/preferences.ts'
import { Segmented } from '../ui/segmented.tsx'
import { AlternativesList } from './alternatives-list.tsx'
import { chatText } from './chat-text.ts'
import { QuoteButton } from './quote-button.tsx'

/** The chosen route as a one-page PDF and as text for a chat, in a language of its own. */
export function QuotePanel(): JSX.Element {
  const t = messages()
  const f = formats()
  const [tongue, setTongue] = useState<Language>(language.value)
  const [said, setSaid] = useState('')
  const alternative = selected.value
  const { answer } = answerState.value
  if (alternative === null || answer === null) return <AlternativesList />
  const text = chatText(answer, alternative, tongue)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t.copied)
    } catch {
      setSaid(t.copyFailed)
    }
    setTimeout(() => setSaid(''), 2_500)
  }
  return (
    <>
      <header class="panel-head">
        <h2>{t.quoteTitle}</h2>
        <p class="quiet">{titleOf(alternative)}</p>
      </header>
      <div class="panel-scroll quote-form" id="results" tabIndex={-1}>
        <label class="form-label">
          {t.quoteFor}
          <select
            onChange={(event) => {
              const taken = answer.alternatives.find(({ id }) => id === event.currentTarget.value)
              if (taken !== undefined) choose(taken)
            }}
          >
            {answer.alternatives.map((option) => (
              <option key={option.id} value={option.id} selected={option.id === alternative.id}>
                {titleOf(option)} · {f.wholeAmount(option.cost.amountMinor)} {option.cost.currency}
              </option>
            ))}
          </select>
        </label>
        <p class="quote-total figures" data-total={alternative.cost.amountMinor}>
          {f.amount(alternative.cost.amountMinor)} <small>{alternative.cost.currency}</small>
        </p>
        <p class="form-row">
          <Segmented
            label={t.quoteLanguage}
            value={tongue}
            onChoose={setTongue}
            options={[
              { value: 'zh', face: '中文', lang: 'zh-CN' },
              { value: 'ru', face: 'Русский', lang: 'ru' },
              { value: 'en', face: 'English', lang: 'en' },
            ]}
          />
          <QuoteButton alternative={alternative} tongue={tongue} face={t.openPdf} />
        </p>
        <h3 id="chat-text">{t.quoteText}</h3>
        <pre class="chat-text" lang={tongue === 'zh' ? 'zh-CN' : tongue} aria-labelledby="chat-text">
          {text}
        </pre>
        <button type="button" class="outline-button" onClick={copy}>
          <span aria-live="polite">{said === '' ? t.copyText : said}</span>
        </button>
      </div>
    </>
  )
}
