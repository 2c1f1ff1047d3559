import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { BreakEven } from '#core/appraisal/break-even.ts'
import type { Explanation } from '#core/appraisal/explain-choice.ts'
import { tariffListName } from '#core/wording/tariff-list-name.ts'
import { betterAt } from '../charts/better-at.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'

/** A rate far below one, as of the yuan to a rouble, needs the digits that traders quote. */
const decimalsOf = ({ code, most, today }: BreakEven) => (code === 'queue' ? 0 : code === 'exchangeRate' && today < 1 ? 4 : most <= 20 ? 2 : 1)

/** What the parameter is, with the currency, list or crossing it belongs to. */
function subjectName({ code, subject }: BreakEven, currency: string): string {
  const word = domainWords().breakEvens[code]
  if (subject === undefined) return word
  if (code === 'exchangeRate') return formats().labelled(word, `${currency} / ${subject}`)
  return formats().labelled(word, (code === 'tariffIndex' ? tariffListName(subject, language.value) : null) ?? placeName.value(subject))
}

/** Range of the slider: from its least to twice what matters, so that today and the turning point both stand apart on it. */
function sliderRange({ least, most, today, value }: BreakEven): { readonly from: number; readonly to: number; readonly step: number } {
  const matters = Math.max(today, value ?? 0)
  const to = Math.min(most, matters > 0 ? Math.max(matters * 2, least) : most)
  return { from: least, to: to > least ? to : most, step: (to > least ? to - least : most - least) / 200 }
}

/** One parameter as a slider with its turning point marked; it opens at today's value. */
function BreakEvenSlider({
  breakEven,
  explained,
  names,
}: {
  readonly breakEven: BreakEven
  readonly explained: Explanation
  readonly names: Names
}): JSX.Element {
  const t = messages()
  const f = formats()
  const at = useSignal(breakEven.today)
  const range = sliderRange(breakEven)
  const { value } = breakEven
  const number = (amount: number) => f.number(amount, decimalsOf(breakEven))
  const better = betterAt(breakEven, at.value)
  const share = value === null ? null : (value - range.from) / (range.to - range.from)
  const name = subjectName(breakEven, explained.currency)
  return (
    <div class="break-even">
      <label>
        <span>{name}</span>
        <span class="break-even-track">
          <input
            type="range"
            min={range.from}
            max={range.to}
            step={range.step}
            value={at.value}
            aria-valuetext={`${number(at.value)}: ${better === null ? t.compare.alike : t.compare.wins(names[better])}`}
            onInput={(event) => {
              at.value = Number(event.currentTarget.value)
            }}
          />
          {share !== null && share >= 0 && share <= 1 && <i style={{ left: `calc(8px + ${share} * (100% - 16px))` }} aria-hidden="true" />}
        </span>
      </label>
      <output class="figures">
        {number(at.value)}
        {at.value === breakEven.today && <span class="quiet"> {t.compare.now}</span>}
      </output>
      <span class="break-even-says">
        <b>{better === null ? t.compare.alike : t.compare.wins(names[better])}</b>
        {value !== null && <span class="quiet"> {t.compare.turnsAt(number(value))}</span>}
      </span>
    </div>
  )
}

interface Names {
  readonly a: string
  readonly b: string
}

/** Where the first two routes cost the same, money and time together: sliders where they meet, a sentence where they never do. */
export function CompareBreakEven({ explained, names }: { readonly explained: Explanation; readonly names: Names }): JSX.Element {
  const t = messages()
  const meeting = explained.breakEvens.filter(({ value }) => value !== null)
  const never = explained.breakEvens.filter(({ value }) => value === null)
  return (
    <section class="break-evens" aria-label={t.compare.breakEven(names.a, names.b)}>
      <h3>{t.compare.breakEven(names.a, names.b)}</h3>
      <p class="quiet">{t.compare.breakEvenNote}</p>
      {meeting.map((breakEven) => (
        <BreakEvenSlider key={`${explained.key} ${breakEven.code} ${breakEven.subject}`} breakEven={breakEven} explained={explained} names={names} />
      ))}
      {never.length > 0 && (
        <p class="note">
          {formats().labelled(
            t.compare.neverTurns,
            never.map((breakEven) => subjectName(breakEven, explained.currency)).join(language.value === 'zh' ? '；' : '; '),
          )}
        </p>
      )}
    </section>
  )
}
