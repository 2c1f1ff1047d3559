import type { JSX } from 'preact'
import { formats, messages } from '../i18n/messages.ts'
import { answerState } from '../state/answers.ts'
import { plan } from '../state/store.ts'
import { Chip, formText } from './question-chip.tsx'

/** What most questions leave at its usual value: whose box, how far the doors are, what the goods are worth. */
export function TermsChip(): JSX.Element {
  const t = messages()
  const { query } = plan.value
  // What the last answer went by where a door was left open.
  const usual = answerState.value.answer?.query
  const told = [
    ...(query.box === 'coc' ? ['COC'] : []),
    ...(query.pickupKm === '' && query.deliveryKm === ''
      ? []
      : [`${query.pickupKm || usual?.pickupKm || ''} + ${formats().kilometres(Number(query.deliveryKm || usual?.deliveryKm || 0))}`]),
    ...(query.value === 0 ? [] : [formats().number(query.value)]),
  ].join(', ')
  return (
    <Chip
      step="terms"
      title={t.terms.title}
      fields={['box', 'pickupKm', 'deliveryKm', 'value', 'capitalRate', 'shipmentsPerYear']}
      face={
        <>
          <span class="visually-hidden">{t.terms.title}: </span>
          <b>+ {told}</b>
        </>
      }
      read={(form) => ({
        box: form.get('box') === 'coc' ? 'coc' : 'soc',
        pickupKm: formText(form, 'pickupKm'),
        deliveryKm: formText(form, 'deliveryKm'),
        value: Number(formText(form, 'value')),
        capitalRate: formText(form, 'capitalRate'),
        shipmentsPerYear: Number(formText(form, 'shipmentsPerYear')),
      })}
    >
      <label>
        {t.terms.box}
        <select name="box">
          {(['soc', 'coc'] as const).map((box) => (
            <option key={box} value={box} selected={query.box === box}>
              {t.terms.boxes[box]}
            </option>
          ))}
        </select>
      </label>
      {(['pickupKm', 'deliveryKm'] as const).map((field) => (
        <label key={field}>
          {t.terms[field]}
          <input name={field} type="number" min="0" step="any" defaultValue={query[field]} placeholder={String(usual?.[field] ?? '')} />
        </label>
      ))}
      <small>{t.terms.doorHint}</small>
      <label>
        {t.terms.value(query.currency)}
        <input name="value" type="number" min="0" step="any" defaultValue={query.value === 0 ? '' : String(query.value)} />
        <small>{t.terms.valueHint}</small>
      </label>
      <label>
        {t.goods.capitalRate}
        <input name="capitalRate" type="number" min="0" step="any" defaultValue={query.capitalRate} />
        <small>{t.goods.capitalHint}</small>
      </label>
      <label>
        {t.goods.shipmentsPerYear}
        <input name="shipmentsPerYear" type="number" min="0" step="any" defaultValue={query.shipmentsPerYear === 0 ? '' : String(query.shipmentsPerYear)} />
        <small>{t.goods.shipmentsHint}</small>
      </label>
    </Chip>
  )
}
