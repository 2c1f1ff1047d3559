import type { JSX } from 'preact'
import { currencies, dangerousClasses, objectives } from '#core/journey/query.ts'
import { cargoUnits } from '#core/network/facts/operations.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { cargoCode } from '../i18n/titles.ts'
import { answerState } from '../state/answers.ts'
import { plan } from '../state/store.ts'
import { Chip, formText as text } from './question-chip.tsx'
import { RatesChip } from './rates-chip.tsx'
import { TermsChip } from './terms-chip.tsx'

export function QuestionChips(): JSX.Element {
  const t = messages()
  const f = formats()
  const words = domainWords()
  const { query } = plan.value
  const rateDate = answerState.value.answer?.query.quoteDate
  return (
    <div class="chips">
      <Chip
        step="cargo"
        title={t.cargo}
        fields={['cargo', 'quantity', 'weight', 'volume', 'pallets', 'split', 'hs', 'dangerous']}
        face={
          <>
            <b>
              {query.quantity} × {cargoCode(query.cargo)}
            </b>{' '}
            {f.tonnes(query.weight)}
            {query.hs !== '' && ` · HS ${query.hs}`}
          </>
        }
        read={(form) => ({
          cargo: cargoUnits.find((unit) => unit === form.get('cargo')) ?? query.cargo,
          quantity: Number(text(form, 'quantity')),
          weight: Number(text(form, 'weight')),
          volume: Number(text(form, 'volume')),
          pallets: Number(text(form, 'pallets')),
          split: form.get('split') === 'no' ? 'no' : 'yes',
          hs: text(form, 'hs').trim(),
          dangerous: text(form, 'dangerous'),
        })}
      >
        <label>
          {t.cargoUnit}
          <select name="cargo" defaultValue={query.cargo}>
            {cargoUnits.map((unit) => (
              <option key={unit} value={unit} selected={unit === query.cargo}>
                {unit.toUpperCase() === unit ? `${unit} · ${words.cargoUnits[unit]}` : words.cargoUnits[unit]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.quantity}
          <input name="quantity" type="number" min="1" step="1" required defaultValue={String(query.quantity)} />
        </label>
        <label>
          {t.weightEach}
          <input name="weight" type="number" min="0.1" step="any" required defaultValue={String(query.weight)} />
        </label>
        <label>
          {t.terms.volume}
          <input name="volume" type="number" min="0" step="any" defaultValue={query.volume === 0 ? '' : String(query.volume)} />
        </label>
        <label>
          {t.goods.pallets}
          <input name="pallets" type="number" min="0" step="1" defaultValue={query.pallets === 0 ? '' : String(query.pallets)} />
        </label>
        <label>
          {t.goods.split}
          <select name="split">
            {(['yes', 'no'] as const).map((split) => (
              <option key={split} value={split} selected={query.split === split}>
                {t.goods.splits[split]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.hsCode}
          <input name="hs" type="text" inputMode="numeric" autocomplete="off" maxLength={14} defaultValue={query.hs} />
          <small>{t.hsHint}</small>
        </label>
        <label>
          {t.terms.dangerous}
          <select name="dangerous">
            {['', ...dangerousClasses].map((code) => (
              <option key={code} value={code} selected={query.dangerous === code}>
                {code === '' ? t.terms.notDangerous : code}
              </option>
            ))}
          </select>
        </label>
      </Chip>
      <Chip
        step="date"
        title={t.readyDate}
        fields={['date', 'arriveBy']}
        face={
          <>
            <b>{f.date(query.date)}</b> {t.ready}
            {query.arriveBy !== '' && ` → ${f.date(query.arriveBy)}`}
          </>
        }
        read={(form) => ({ date: text(form, 'date'), arriveBy: text(form, 'arriveBy') })}
      >
        <label>
          {t.readyDate}
          <input name="date" type="date" required defaultValue={query.date} />
        </label>
        <label>
          {t.terms.arriveBy}
          <input name="arriveBy" type="date" defaultValue={query.arriveBy} />
          <small>{t.terms.arriveByHint}</small>
        </label>
      </Chip>
      <Chip
        step="money"
        title={t.currency}
        fields={['currency', 'quoteDate']}
        face={
          <>
            <b>{query.currency}</b>
            {query.quoteDate !== '' && ` ${f.date(query.quoteDate)}`}
          </>
        }
        read={(form) => ({ currency: currencies.find((currency) => currency === form.get('currency')) ?? query.currency, quoteDate: text(form, 'quoteDate') })}
      >
        <label>
          {t.currency}
          <select name="currency">
            {currencies.map((currency) => (
              <option key={currency} value={currency} selected={currency === query.currency}>
                {currency}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.ratesDate}
          <input name="quoteDate" type="date" defaultValue={query.quoteDate} />
          <small>
            {t.ratesHint}
            {rateDate !== undefined && query.quoteDate === '' && `, ${f.date(rateDate)}`}
          </small>
        </label>
      </Chip>
      <Chip
        step="vehicle"
        title={t.vehicle}
        fields={['vehicle']}
        face={<b>{query.vehicle === '' ? t.anyVehicle : t.legs.truckOf(query.vehicle)}</b>}
        read={(form) => ({ vehicle: text(form, 'vehicle') })}
      >
        <label>
          {t.vehicle}
          <select name="vehicle">
            <option value="" selected={query.vehicle === ''}>
              {t.anyVehicle}
            </option>
            {Object.entries(t.countries).map(([code, name]) => (
              <option key={code} value={code} selected={query.vehicle === code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </Chip>
      <TermsChip />
      <RatesChip />
    </div>
  )
}

/** The order of the list, told above it and changed there. */
export function ObjectiveChip(): JSX.Element {
  const t = messages()
  const { query } = plan.value
  return (
    <Chip
      step="objective"
      title={t.objective}
      fields={['objective']}
      face={t.orderedBy(domainWords().objectives[query.objective])}
      read={(form) => ({ objective: objectives.find((objective) => objective === form.get('objective')) ?? query.objective })}
    >
      <label>
        {t.objective}
        <select name="objective">
          {objectives.map((objective) => (
            <option key={objective} value={objective} selected={query.objective === objective}>
              {domainWords().objectives[objective]}
            </option>
          ))}
        </select>
      </label>
    </Chip>
  )
}
