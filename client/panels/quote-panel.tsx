import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Language } from '#core/network/facts/places.ts'
import { formats, messages } from '../i18n/messages.ts'
import { titleOf } from '../i18n/titles.ts'
import { answerState, choose, selected } from '../state/answers.ts'
import { offer } from '../state/offer.ts'
import { ownRates } from '../state/own-rates.ts'
import { language } from '../state/preferences.ts'
import { Segmented } from '../ui/segmented.tsx'
import { AlternativesList } from './alternatives-list.tsx'
import { Batch } from './batch.tsx'
import { OfferForm } from './offer-form.tsx'
import { OwnRates } from './own-rates.tsx'
import { QuoteButton } from './quote-button.tsx'
import { QuoteText } from './quote-text.tsx'

/** The chosen route as a one-page PDF and as text for a chat, in a language of its own. */
export function QuotePanel(): JSX.Element {
  const t = messages()
  const f = formats()
  const [tongue, setTongue] = useState<Language>(language.value)
  const alternative = selected.value
  const { answer } = answerState.value
  const { format } = offer.value
  if (alternative === null || answer === null) {
    return (
      <div class="panel-scroll quote-form">
        <AlternativesList />
        <Batch />
      </div>
    )
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
        <OfferForm />
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
          <QuoteButton alternative={alternative} tongue={tongue} face={t.download(format.toUpperCase())} format={format} />
        </p>
        <QuoteText alternative={alternative} tongue={tongue} />
        <details class="own-rates-box">
          <summary>{ownRates.value.length === 0 ? t.rates.title : t.rates.chip(ownRates.value.length)}</summary>
          <OwnRates />
        </details>
        <Batch />
      </div>
    </>
  )
}
