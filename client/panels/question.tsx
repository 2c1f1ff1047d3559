import type { JSX } from 'preact'
import { messages } from '../i18n/messages.ts'
import { faultAt } from '../state/faults.ts'
import { changeQuery, plan } from '../state/store.ts'
import { SwapIcon } from '../ui/icons.tsx'
import { PlaceField } from '../ui/place-field.tsx'
import { QuestionChips } from './question-chips.tsx'

/** Both ends and the cargo: everything a route is asked with. */
export function Question(): JSX.Element {
  const t = messages()
  const { query } = plan.value
  return (
    <section class="question" aria-label={t.search}>
      <div class="ends">
        <div class="end-fields">
          <PlaceField
            value={query.from}
            label={t.from}
            placeholder={t.chooseOrigin}
            mark="A"
            fault={faultAt('from')}
            onChoose={(from) => changeQuery('ends', { from })}
          />
          <PlaceField
            value={query.to}
            label={t.to}
            placeholder={t.chooseDestination}
            mark="B"
            fault={faultAt('to')}
            onChoose={(to) => changeQuery('ends', { to })}
          />
        </div>
        <button type="button" class="swap" aria-label={t.swap} title={t.swap} onClick={() => changeQuery('ends', { from: query.to, to: query.from })}>
          <SwapIcon />
        </button>
      </div>
      <QuestionChips />
    </section>
  )
}
