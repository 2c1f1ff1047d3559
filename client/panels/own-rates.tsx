import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { csvOf } from '#core/appraisal/csv.ts'
import { type CostLineCode, kindOfCode } from '#core/cost/cost-line-codes.ts'
import type { OwnRate } from '#core/journey/own-rate.ts'
import { currencies } from '#core/journey/query.ts'
import { readRateSheet } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { ownRates, rateFields } from '../state/own-rates.ts'
import { language } from '../state/preferences.ts'
import { changeRates, plan } from '../state/store.ts'
import { FileField } from '../ui/file-field.tsx'
import { FaultList } from './fault-list.tsx'

const shownAtOnce = 12
const codes = Object.keys(kindOfCode) as readonly CostLineCode[]

/** Prices agreed with suppliers: taken from a sheet or one by one, listed, and sent with every question. The server reads a sheet and keeps nothing of it. */
export function OwnRates(): JSX.Element {
  const { rates: t } = messages()
  const problem = useSignal<Problem | null>(null)
  const take = async (file: File, merge: (read: readonly OwnRate[]) => readonly OwnRate[]): Promise<boolean> => {
    const reply = await readRateSheet(file, language.peek())
    problem.value = reply.ok ? null : reply.problem
    if (reply.ok) changeRates(merge(reply.value.ownRates))
    return reply.ok
  }
  return (
    <div class="own-rates">
      <FileField label={t.file} onFile={(file) => void take(file, (read) => read)} />
      <p class="quiet">
        {t.kept} {t.template}{' '}
        <a href={`/api/v1/rate-sheets/template?lang=${language.value}&format=xlsx`} download>
          XLSX
        </a>{' '}
        <a href={`/api/v1/rate-sheets/template?lang=${language.value}`} download>
          CSV
        </a>
      </p>
      {problem.value !== null && <FaultList problem={problem.value} />}
      <RateList />
      <AddRate onAdd={(file) => take(file, ([read]) => (read === undefined ? ownRates.peek() : [read, ...ownRates.peek()]))} />
    </div>
  )
}

function RateList(): JSX.Element {
  const { rates: t } = messages()
  const f = formats()
  const rates = ownRates.value
  return (
    <div role="status">
      {rates.length > 0 && (
        <>
          <p class="form-row">
            {t.taken(rates.length)}
            <button type="button" class="outline-button" onClick={() => changeRates([])}>
              {t.dropAll}
            </button>
          </p>
          <ul class="rate-list">
            {rates.slice(0, shownAtOnce).map((rate, index) => (
              <li key={JSON.stringify(rate)}>
                <span>
                  <b>{lineName(rate.line)}</b>, {rate.at === null ? t.anywhere : rate.at.split('>').map(placeOrCountry).join(' – ')}
                  <br />
                  <span class="quiet">{[rate.supplier, ...(rate.validTo === null ? [] : [t.until(f.date(rate.validTo))])].join(', ')}</span>
                </span>
                <span class="figures">
                  {f.money(Math.round(rate.amount * 100), rate.currency)} <span class="quiet">{t.pers[rate.per]}</span>
                </span>
                <button
                  type="button"
                  class="text-button"
                  aria-label={`${t.drop}: ${lineName(rate.line)}, ${rate.supplier}`}
                  onClick={() => changeRates(rates.filter((_, other) => other !== index))}
                >
                  {t.drop}
                </button>
              </li>
            ))}
          </ul>
          {rates.length > shownAtOnce && <p class="quiet">{t.more(rates.length - shownAtOnce)}</p>}
        </>
      )}
    </div>
  )
}

/** A line by its code, a kind of lines by its name, a tariff of the data by its id. */
function lineName(line: string): string {
  const { lines } = messages().rates
  const kinds = domainWords().costLineKinds
  return Object.hasOwn(lines, line) ? lines[line as CostLineCode] : Object.hasOwn(kinds, line) ? kinds[line as keyof typeof kinds] : line
}

const placeOrCountry = (id: string): string =>
  /^[A-Z]{2}$/.test(id) ? (new Intl.DisplayNames(language.value, { type: 'region' }).of(id) ?? id) : placeName.value(id)

/** One rate by hand: read by the server as a sheet of one row, so that its faults are told in the same words. */
function AddRate({ onAdd }: { readonly onAdd: (file: File) => Promise<boolean> }): JSX.Element {
  const { rates: t } = messages()
  const add = async (form: HTMLFormElement) => {
    const given = new FormData(form)
    const row = rateFields.map((field) => String(given.get(field) ?? '').trim())
    if (await onAdd(new File([csvOf([rateFields, row])], 'rate.csv'))) form.reset()
  }
  return (
    <details class="add-rate">
      <summary>{t.add}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void add(event.currentTarget)
        }}
      >
        <label>
          {t.line}
          <select name="line">
            {codes.map((code) => (
              <option key={code} value={code}>
                {t.lines[code]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.at}
          <input name="at" type="text" maxLength={120} />
          <small>{t.atHint}</small>
        </label>
        <label>
          {t.amount}
          <input name="amount" type="text" inputMode="decimal" required maxLength={20} />
        </label>
        <label>
          {messages().currency}
          <select name="currency">
            {currencies.map((currency) => (
              <option key={currency} value={currency} selected={currency === plan.value.query.currency}>
                {currency}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.per}
          <select name="per">
            {(['unit', 'shipment'] as const).map((per) => (
              <option key={per} value={per}>
                {t.pers[per]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.supplier}
          <input name="supplier" type="text" required maxLength={120} />
        </label>
        <label>
          {t.validFrom}
          <input name="validFrom" type="date" />
        </label>
        <label>
          {t.validTo}
          <input name="validTo" type="date" />
        </label>
        <p class="form-actions">
          <button type="submit">{t.add}</button>
        </p>
      </form>
    </details>
  )
}
