import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import type { Sweep, SweepPoint, SweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import type { ModeFamily } from '#core/network/facts/places.ts'
import { unavailableReason } from '#core/wording/unavailable-reason.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { SweepChart } from '../charts/sweep-chart.tsx'
import { weekOf } from '../charts/week-of.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { answerState } from '../state/answers.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { changeQuery } from '../state/store.ts'
import { askForSweep, cancelSweep, sweep } from '../state/sweep.ts'
import { Segmented } from '../ui/segmented.tsx'

type Of = 'best' | ModeFamily

const pointOf = ({ best, families }: SweepWeek, of: Of): SweepPoint | null =>
  of === 'best' ? best : (families.find(({ family }) => family === of)?.point ?? null)

/** Why nothing goes in a week, by the family looked at or by all; empty where that is not known. */
const refusalText = ({ refusals }: SweepWeek, of: Of): string =>
  refusals
    .filter(({ family }) => of === 'best' || family === of)
    .map(({ family, code, parameters }) =>
      formats().labelled(domainWords().families[family], unavailableReason(code, parameters, placeName.value, language.value)),
    )
    .join(' ')

interface SweepTableProps {
  readonly weeks: readonly SweepWeek[]
  readonly of: Of
  readonly currency: string
  readonly quantity: number
}

function SweepTable({ weeks, of, currency, quantity }: SweepTableProps): JSX.Element {
  const t = messages()
  const f = formats()
  return (
    <details class="chart-table">
      <summary>{t.asTable}</summary>
      <div class="chart-table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.readyDate}</th>
              <th scope="col">
                {t.price}, {currency}
              </th>
              <th scope="col">{t.medianDays}</th>
              <th scope="col">{t.landBorders}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => {
              const point = pointOf(week, of)
              return (
                <tr key={week.ready}>
                  <th scope="row">
                    <button type="button" class="text-button" onClick={() => changeQuery('date', { date: week.ready })}>
                      {f.date(week.ready)}
                    </button>
                  </th>
                  {point === null ? (
                    <td colSpan={3}>{refusalText(week, of) || t.noAnswer}</td>
                  ) : (
                    <>
                      <td class="figures">
                        {point.unitCount === quantity ? '' : `${point.unitCount} × `}
                        {f.wholeAmount(point.amountMinor)}
                      </td>
                      <td class="figures">
                        {f.days(point.daysFromReady.p50)} ({f.daysRange(point.daysFromReady)})
                      </td>
                      <td>{point.crossings.map(placeName.value).join(', ') || '–'}</td>
                    </>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}

function SweptYear({ swept, date }: { readonly swept: Sweep; readonly date: string }): JSX.Element {
  const t = messages()
  const f = formats()
  const chosen = useSignal<Of>('best')
  const families = (['rail', 'road', 'river', 'sea'] as const).filter((family) => swept.weeks.some((week) => pointOf(week, family) !== null))
  const of = chosen.value === 'best' || families.includes(chosen.value) ? chosen.value : 'best'
  const points = swept.weeks.map((week) => ({ ready: week.ready, point: pointOf(week, of) }))
  const now = weekOf(swept.weeks, date)
  const told = of === 'best' ? swept.weeks.flatMap(({ ready, because }) => because.map((statement) => ({ ready, statement }))) : []
  return (
    <>
      <Segmented<Of>
        label={t.compare.sweepOf}
        value={of}
        onChoose={(next) => {
          chosen.value = next
        }}
        options={[{ value: 'best', face: domainWords().tags.best }, ...families.map((family) => ({ value: family, face: domainWords().families[family] }))]}
      />
      <div class="plot-pair">
        <SweepChart
          title={`${t.price}, ${swept.currency}`}
          note={t.compare.byReadyWeek}
          now={now}
          nowWord={f.shortDate(date)}
          weeks={points.map(({ ready, point }) => ({ ready, value: point === null ? null : point.amountMinor / 100 }))}
        />
        <SweepChart
          title={t.compare.daysFromReady}
          note={t.compare.sweepBand}
          now={now}
          nowWord={f.shortDate(date)}
          weeks={points.map(({ ready, point }) => ({
            ready,
            value: point?.daysFromReady.p50 ?? null,
            ...(point !== null && { low: point.daysFromReady.p10, high: point.daysFromReady.p90 }),
          }))}
        />
      </div>
      {told.length > 0 && (
        <ul class="statements">
          {told.map(({ ready, statement }) => (
            <li key={`${ready} ${statement.code} ${JSON.stringify(statement.parameters)}`}>
              {f.labelled(f.date(ready), warningText(statement, placeName.value, language.value))}
            </li>
          ))}
        </ul>
      )}
      <SweepTable weeks={swept.weeks} of={of} currency={swept.currency} quantity={swept.query.quantity} />
    </>
  )
}

/** Price and days of the question by week over a year: worked out when asked for, and shown for its own question only. */
export function CompareSweep(): JSX.Element | null {
  const t = messages()
  const { answer, asked } = answerState.value
  const { of, value, waiting, problem } = sweep.value
  if (answer === null || asked === null) return null
  const isOwn = of === answer.key
  return (
    <section class="sweep" aria-label={t.compare.sweepTitle}>
      <header class="compare-head">
        <h3>{t.compare.sweepTitle}</h3>
        {isOwn && waiting ? (
          <span class="sweep-waiting" role="status">
            {t.compare.sweepWaiting}
            <button type="button" class="outline-button" onClick={cancelSweep}>
              {t.cancel}
            </button>
          </span>
        ) : (
          (!isOwn || value === null) && (
            <button type="button" class="outline-button" onClick={askForSweep}>
              {t.compare.sweepAsk}
            </button>
          )
        )}
      </header>
      {isOwn && waiting && <progress aria-label={t.compare.sweepWaiting} />}
      {isOwn && problem !== null && (
        <p class="field-fault" role="alert">
          {problem.kind === 'refused' ? problem.detail || problem.title : t.unreachable}
        </p>
      )}
      {isOwn && value !== null && <SweptYear swept={value} date={asked.query.date} />}
    </section>
  )
}
