import type { JSX } from 'preact'
import type { Alternative, Tag } from '#core/routing/answer.ts'
import { warningText } from '#core/wording/warning-text.ts'
import type { Axis } from '../charts/day-axis.ts'
import { ModeStrip } from '../charts/mode-strip.tsx'
import { RangeBar } from '../charts/range-bar.tsx'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { modeSentence, shortTitle } from '../i18n/titles.ts'
import { isCompared, toggleCompared } from '../state/compared.ts'
import { placeName } from '../state/geography.ts'
import type { PlanQuery } from '../state/plan.ts'
import { language } from '../state/preferences.ts'

const deciding: Readonly<Record<PlanQuery['objective'], Tag>> = { cost: 'cheapest', time: 'fastest', co2e: 'cleanest', generalised: 'best' }

interface CardProps {
  readonly alternative: Alternative
  readonly position: number
  readonly axis: Axis
  readonly objective: PlanQuery['objective']
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onQuote: () => void
}

/** At most two tags; `best` says little beside a tag that names its reason. */
function shownTags(tags: readonly Tag[], objective: PlanQuery['objective']): readonly Tag[] {
  const telling = tags.filter((tag) => tag !== 'best')
  const first = tags.includes('best') && telling.length === 0 ? (['best'] as const) : telling
  return [...first].sort((left, right) => Number(right === deciding[objective]) - Number(left === deciding[objective])).slice(0, 2)
}

export function AlternativeCard({ alternative, position, axis, objective, chosen, onChoose, onQuote }: CardProps): JSX.Element {
  const t = messages()
  const f = formats()
  const { cost, days, daysFromReady } = alternative
  const tags = shownTags(alternative.tags, objective)
  const title = shortTitle(alternative)
  return (
    <>
      <button
        type="button"
        class="card"
        aria-pressed={chosen}
        aria-keyshortcuts="P"
        title={t.pdfKey}
        onClick={onChoose}
        onKeyDown={({ code, ctrlKey, metaKey, altKey }) => {
          // The key where P is, whatever alphabet the keyboard writes; only while a card has the focus.
          if (code === 'KeyP' && !ctrlKey && !metaKey && !altKey) onQuote()
        }}
      >
        <span class="card-head">
          <span class="card-number">{position}</span>
          <span class="card-names">
            <span class="card-title">{title}</span>{' '}
            <span class="card-modes">
              {modeSentence(alternative)} · {f.kilometres(alternative.distanceKm)}
            </span>
          </span>
          <span class="card-price figures">
            {f.wholeAmount(cost.amountMinor)} <small>{cost.currency}</small>
          </span>
        </span>
        <span class="card-row">
          <ModeStrip legs={alternative.legs} width={136} />
          <span class="card-tags">
            {alternative.status === 'conditional' && <span class="tag warn">{t.conditional}</span>}
            {tags.map((tag) => (
              <span key={tag} class={tag === deciding[objective] || (tag === tags[0] && alternative.tags.includes('best')) ? 'tag ink' : 'tag'}>
                {domainWords().tags[tag]}
              </span>
            ))}
          </span>
        </span>
        <span class="card-row">
          <RangeBar of={days} axis={axis} width={88} />
          <span class="card-days figures">
            <b>{f.days(days.p50)}</b> {f.daysRange(days)}
          </span>
          <span class="card-aside">
            {f.co2e(alternative.co2eKg)}
            <span class="card-handovers">{t.handovers(alternative.handovers)}</span>
          </span>
        </span>
        <span class="card-note">{warningText(alternative.because, placeName.value, language.value)}</span>
        {alternative.latestReady !== undefined && (
          <span class="card-note">
            {f.labelled(
              t.latestReady,
              alternative.latestReady
                .map(({ confidence, date }) => f.labelled(f.percent(confidence), date === null ? t.tooLate : f.shortDate(date)))
                .join('; '),
            )}
          </span>
        )}
        {daysFromReady.p50 - days.p50 >= 1 && <span class="card-note">{t.startsLater(f.days(daysFromReady.p50))}</span>}
      </button>
      <label class="card-tick" title={t.addToCompare}>
        <input type="checkbox" checked={isCompared(alternative.id)} aria-label={t.compare.add(title)} onChange={() => toggleCompared(alternative.id)} />
      </label>
    </>
  )
}
