import type { JSX } from 'preact'
import { incoterms } from '#core/quote/incoterm.ts'
import { quoteFormats } from '#core/quote/quote-format.ts'
import { messages } from '../i18n/messages.ts'
import { type Offer, offer, setOffer } from '../state/offer.ts'

/** Parties, term, validity and margin of the quote, and the kind of file it comes as. */
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
