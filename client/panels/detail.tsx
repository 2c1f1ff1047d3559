import type { JSX } from 'preact'
import { daysSentence } from '#core/wording/days-sentence.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { formats, messages } from '../i18n/messages.ts'
import { titleOf } from '../i18n/titles.ts'
import { answerIsSlow, answerState, selected } from '../state/answers.ts'
import { isCompared, toggleCompared } from '../state/compared.ts'
import { placeName } from '../state/geography.ts'
import { baseScenario } from '../state/plan.ts'
import { language } from '../state/preferences.ts'
import { BoxTerms } from './box-terms.tsx'
import { CostLines } from './cost-lines.tsx'
import { Documents } from './documents.tsx'
import { draftName } from './draft-name.ts'
import { GoodsCapital } from './goods-capital.tsx'
import { Itinerary } from './itinerary.tsx'
import { QuoteButton } from './quote-button.tsx'

/** The chosen alternative: the answer in a sentence, the journey, the price. */
export function Detail(): JSX.Element | null {
  const t = messages()
  const alternative = selected.value
  const { answer, asked, problem } = answerState.value
  const isOld = problem !== null || answerIsSlow.value
  if (alternative === null || answer === null) return null
  const position = answer.alternatives.indexOf(alternative) + 1
  const statements = [...alternative.conditions, ...alternative.warnings, ...answer.warnings]
  return (
    <section class={isOld ? 'detail old' : 'detail'} aria-label={t.detail}>
      <header class="detail-head">
        <h2>
          <span class="quiet">{position}</span> {titleOf(alternative)}
        </h2>
        <p class="sentence">{daysSentence(alternative.days, answer.query.cargo, language.value)}</p>
        <span class="detail-actions">
          <button type="button" class="outline-button" aria-pressed={isCompared(alternative.id)} onClick={() => toggleCompared(alternative.id)}>
            {isCompared(alternative.id) ? t.removeFromCompare : t.addToCompare}
          </button>
          <QuoteButton alternative={alternative} />
        </span>
      </header>
      <div class="detail-body">
        <Itinerary alternative={alternative} />
        <div class="detail-right">
          <CostLines alternative={alternative} />
          <BoxTerms alternative={alternative} />
          <GoodsCapital alternative={alternative} />
          <Documents alternative={alternative} />
          <p class="note">
            {formats().labelled(t.scenario, draftName(asked?.scenario ?? baseScenario))} · {t.dataset} {answer.dataset.version} · {t.key}{' '}
            {answer.key.slice(0, 8)}
          </p>
          {statements.length > 0 && (
            <ul class="statements">
              {statements.map((statement) => (
                <li key={statement.code + JSON.stringify(statement.parameters)}>{warningText(statement, placeName.value, language.value)}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  )
}
