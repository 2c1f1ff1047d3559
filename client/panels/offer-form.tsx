import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { incoterms } from '#core/quote/incoterm.ts'
import { quoteFormats } from '#core/quote/quote-format.ts'
import { readRateSheet } from '../api/endpoints.ts'
import { messages } from '../i18n/messages.ts'
import { type Offer, offer, setOffer } from '../state/offer.ts'
import { language } from '../state/preferences.ts'
import { RateSheetLink } from './rate-sheet-link.tsx'

/** Parties, term, validity, margin and own rates of the quote, and the kind of file it comes as. */
export function OfferForm(): JSX.Element {
  const { offer: t } = messages()
  const { incoterm, format } = offer.value
  return (
    <fieldset class="offer-form">
      <legend class="visually-hidden">{t.title}</legend>
      <TextField name="customer" label={t.customer} hint={t.byHand} />
      <TextField name="forwarder" label={t.forwarder} hint={t.byHand} />
      <label class="form-label">
        {t.incoterm}
        <select onChange={(event) => setOffer({ incoterm: incoterms.find((term) => term === event.currentTarget.value) ?? '' })}>
          <option value="">{t.noTerm}</option>
          {incoterms.map((term) => (
            <option key={term} value={term} selected={term === incoterm}>
              {term}
            </option>
          ))}
        </select>
      </label>
      <TextField name="validDays" label={t.validDays} hint="14" />
      <TextField name="margin" label={t.margin} hint="8% / 200 USD" />
      <label class="form-label">
        {t.format}
        <select onChange={(event) => setOffer({ format: quoteFormats.find((known) => known === event.currentTarget.value) ?? 'pdf' })}>
          {quoteFormats.map((known) => (
            <option key={known} value={known} selected={known === format}>
              {known.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <OwnRates />
    </fieldset>
  )
}

type TextName = 'customer' | 'forwarder' | 'validDays' | 'margin'

function TextField({ name, label, hint }: { readonly name: TextName; readonly label: string; readonly hint: string }): JSX.Element {
  return (
    <label class="form-label">
      {label}
      <input
        type="text"
        value={offer.value[name]}
        placeholder={hint}
        maxLength={160}
        onChange={(event) => setOffer({ [name]: event.currentTarget.value } as Partial<Offer>)}
      />
    </label>
  )
}

/** A rate sheet is read by the server, which keeps nothing of it; its faults are listed row by row. */
function OwnRates(): JSX.Element {
  const { offer: t, unreachable } = messages()
  const [faults, setFaults] = useState<readonly string[]>([])
  const { ownRates, ratesFile } = offer.value
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const reply = await readRateSheet(file, language.value)
    if (reply.ok) setOffer({ ownRates: reply.value.ownRates, ratesFile: file.name })
    setFaults(reply.ok ? [] : reply.problem.kind === 'refused' ? reply.problem.errors.map(({ message }) => message) : [unreachable])
  }
  return (
    <div class="own-rates">
      <label class="form-label">
        {t.ownRates}
        <input type="file" accept=".csv,.xlsx,.txt" onChange={(event) => take(event.currentTarget.files?.[0])} />
      </label>
      <p class="quiet" aria-live="polite">
        {ownRates.length === 0 ? <RateSheetLink /> : t.ratesTaken(ownRates.length, ratesFile)}{' '}
        {ownRates.length > 0 && (
          <button type="button" class="outline-button" onClick={() => setOffer({ ownRates: [], ratesFile: '' })}>
            {t.dropRates}
          </button>
        )}
      </p>
      {faults.length > 0 && (
        <ul class="field-fault" role="alert">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
