import { signal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Problem } from '../api/request.ts'
import { type Axis, axisFor } from '../charts/day-axis.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { answerIsSlow, answerState, choose, familyTab, selected, shownAlternatives } from '../state/answers.ts'
import { comparedCount } from '../state/compared.ts'
import { faults } from '../state/faults.ts'
import { examplePlan } from '../state/plan.ts'
import { language } from '../state/preferences.ts'
import { saveQuote } from '../state/quote-file.ts'
import { change, changeQuery, linkDamaged, plan, showTab } from '../state/store.ts'
import { WarningIcon } from '../ui/icons.tsx'
import { ProvenanceLegend } from '../ui/provenance-mark.tsx'
import { AlternativeCard } from './alternative-card.tsx'
import { FaultList } from './fault-list.tsx'
import { reasonFor } from './mode-tabs.tsx'
import { ObjectiveChip } from './question-chips.tsx'

function axisText({ from, to }: Axis): string {
  const t = messages()
  const f = formats()
  const decimals = from % 1 === 0 && to % 1 === 0 ? 0 : 2
  return t.axis(f.number(from, decimals), f.number(to, decimals), t.daysUnit)
}

const weekLater = (date: string) => new Date(Date.parse(`${date}T00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)

function Skeleton(): JSX.Element {
  return (
    <div class="skeletons" role="status">
      <span class="visually-hidden">{messages().waiting}</span>
      {[0, 1, 2].map((row) => (
        <div key={row} class="skeleton" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ))}
    </div>
  )
}

/** All faults of the question in one place; each also stands at its field. */
function ProblemSummary(): JSX.Element | null {
  const t = messages()
  const { problem } = answerState.value
  if (problem?.kind !== 'refused') return null
  return (
    <div class="notice fault" role="alert">
      <h2>
        <WarningIcon /> {t.problem}
      </h2>
      {faults.value.length === 0 && <p>{problem.detail || problem.title}</p>}
      <ul>
        {faults.value.map((fault) => (
          <li key={fault.pointer + fault.code}>{fault.message}</li>
        ))}
      </ul>
    </div>
  )
}

/** Each mode family without a route, and why; families with one reason share a line. */
function Reasons(): JSX.Element {
  const words = domainWords().families
  const byReason = new Map<string, string[]>()
  for (const { reason, modes } of answerState.value.answer?.unavailable ?? []) {
    byReason.set(reason, [...(byReason.get(reason) ?? []), modes.map((mode) => words[mode]).join(' + ')])
  }
  return (
    <ul>
      {[...byReason].map(([reason, families]) => (
        <li key={reason}>
          <b>{families.join(', ')}</b> {reason}
        </li>
      ))}
    </ul>
  )
}

function NoRoute(): JSX.Element {
  const t = messages()
  const { query } = plan.value
  const answer = answerState.value.answer
  const reason = answer === null || familyTab.value === 'all' ? undefined : reasonFor(answer, familyTab.value)
  const standing = familyTab.value === 'all' ? (answer?.unavailable ?? []) : reason === undefined ? [] : [reason]
  // Seasons and closures pass; weight, rules and missing lines do not.
  const mayPass = familyTab.value !== 'all' || standing.some(({ code }) => code === 'seasonClosed' || code === 'holidayClosed')
  const until = standing.find((obstacle) => obstacle.until !== null)?.until?.slice(0, 10)
  return (
    <div class="notice">
      <h2>{t.noAnswer}</h2>
      {familyTab.value === 'all' ? <Reasons /> : <p>{reason?.reason ?? t.noneHere}</p>}
      {mayPass && (
        <p>
          {t.noAnswerHint}{' '}
          <button type="button" class="text-button" onClick={() => changeQuery('date', { date: until ?? weekLater(query.date) })}>
            {until === undefined ? t.nextWeek : formats().date(until)}
          </button>{' '}
          {familyTab.value !== 'all' && (
            <button type="button" class="text-button" onClick={() => (familyTab.value = 'all')}>
              {t.all}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

function NotListed(): JSX.Element | null {
  const t = messages()
  const unavailable = answerState.value.answer?.unavailable ?? []
  if (unavailable.length === 0 || familyTab.value !== 'all') return null
  return (
    <section class="not-listed" aria-label={t.notListed}>
      <h2>{t.notListed}</h2>
      <Reasons />
    </section>
  )
}

/** The alternative whose quote was asked for by key and could not be made, until the next is. */
const unquoted = signal<{ readonly alternative: string; readonly problem: Problem } | null>(null)

async function quoteByKey(alternative: string): Promise<void> {
  unquoted.value = null
  const problem = await saveQuote(alternative, language.peek())
  unquoted.value = problem === null ? null : { alternative, problem }
}

export function AlternativesList(): JSX.Element {
  const t = messages()
  const { answer, problem, waiting, asked } = answerState.value
  const shown = shownAlternatives.value
  const all = answer?.alternatives ?? []
  if (plan.value.query.from === '' || plan.value.query.to === '') {
    return (
      <div class="notice">
        <p>{t.chooseBothEnds}</p>
        <button type="button" class="text-button" onClick={() => change('ends', examplePlan)}>
          {t.showExample}
        </button>
      </div>
    )
  }
  if (answer === null) return problem !== null ? <ProblemSummary /> : answerIsSlow.value ? <Skeleton /> : <span />
  const axis = axisFor(
    all.map(({ days }) => days.p10),
    all.map(({ days }) => days.p90),
  )
  const old = waiting || problem !== null
  return (
    <div id="results" tabIndex={-1}>
      {linkDamaged.value && <p class="notice">{t.linkDamaged}</p>}
      <ProblemSummary />
      <div class={old && (answerIsSlow.value || problem !== null) ? 'results old' : 'results'}>
        {old && problem !== null && <p class="list-head">{t.stillOld}</p>}
        <p class="visually-hidden" role="status">
          {waiting ? '' : t.answerFor(shown.length)}
        </p>
        {shown.length > 0 && (
          <p class="list-head">
            <ObjectiveChip />
            <span>{axisText(axis)}</span>
          </p>
        )}
        <ul class="cards">
          {shown.map((alternative) => (
            <li key={alternative.id} class="card-item">
              <AlternativeCard
                alternative={alternative}
                position={all.indexOf(alternative) + 1}
                axis={axis}
                objective={asked?.query.objective ?? 'generalised'}
                chosen={selected.value?.id === alternative.id}
                onChoose={() => choose(alternative)}
                onQuote={() => void quoteByKey(alternative.id)}
              />
              {unquoted.value?.alternative === alternative.id && <FaultList problem={unquoted.value.problem} />}
            </li>
          ))}
        </ul>
        {comparedCount.value > 1 && (
          <p class="compare-chosen">
            <button type="button" class="outline-button" onClick={() => showTab('compare')}>
              {t.compare.chosen(comparedCount.value)}
            </button>
          </p>
        )}
        {shown.length === 0 && <NoRoute />}
        {shown.length > 0 && <NotListed />}
      </div>
    </div>
  )
}

export function PanelFoot(): JSX.Element {
  const t = messages()
  const { answer } = answerState.value
  const rates = answer?.query.quoteDate
  const hasOwn = answer?.alternatives.some(({ cost }) => cost.lines.some(({ supplier }) => supplier !== undefined)) ?? false
  return (
    <footer class="panel-foot">
      <ProvenanceLegend withOwn={hasOwn} />
      {rates !== undefined && <span>{t.rateOf(formats().date(rates))}</span>}
    </footer>
  )
}
