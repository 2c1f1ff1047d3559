import type { JSX } from 'preact'
import type { Alternative } from '#core/routing/answer.ts'
import { axisFor } from '../charts/day-axis.ts'
import { ModeStrip } from '../charts/mode-strip.tsx'
import { RangeBar } from '../charts/range-bar.tsx'
import { formats, messages } from '../i18n/messages.ts'
import { cargoCode, modeSentence, shortTitle } from '../i18n/titles.ts'
import { answerState, choose } from '../state/answers.ts'
import { compared } from '../state/compared.ts'
import { placeName } from '../state/geography.ts'
import { showTab } from '../state/store.ts'

interface Row {
  readonly name: string
  readonly value: (alternative: Alternative) => number
  readonly show: (alternative: Alternative) => string
  readonly difference: (difference: number) => string
  readonly bestWord: string
}

function CompareRow({
  row,
  alternatives,
  children,
}: {
  readonly row: Row
  readonly alternatives: readonly Alternative[]
  readonly children?: (alternative: Alternative) => JSX.Element
}): JSX.Element {
  const t = messages()
  const [reference] = alternatives
  const best = Math.min(...alternatives.map(row.value))
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {alternatives.map((alternative) => {
        const isBest = row.value(alternative) === best && alternatives.some((other) => row.value(other) !== best)
        const difference = reference === undefined ? 0 : row.value(alternative) - row.value(reference)
        return (
          <td key={alternative.id} class={alternative === reference ? 'reference' : ''}>
            <span class={isBest ? 'figures best' : 'figures'}>{row.show(alternative)}</span> {isBest && <span class="tag">{row.bestWord}</span>}
            <br />
            <small>{alternative === reference ? t.reference : difference === 0 ? t.same : row.difference(difference)}</small>
            {children?.(alternative)}
          </td>
        )
      })}
    </tr>
  )
}

/** Two to four routes side by side; the first is what the others are measured against. */
export function ComparePanel(): JSX.Element {
  const t = messages()
  const f = formats()
  const alternatives = compared.value
  const { answer } = answerState.value
  if (answer === null || alternatives.length === 0) return <p class="notice">{t.compareHint}</p>
  const currency = answer.query.currency
  const axis = axisFor(
    alternatives.map(({ days }) => days.p10),
    alternatives.map(({ days }) => days.p90),
  )
  const decimals = alternatives.some(({ days }) => days.p50 < 5) ? 1 : 0
  const rows: readonly (Row & { readonly bar?: boolean })[] = [
    {
      name: `${t.price}, ${currency}`,
      value: ({ cost }) => cost.amountMinor,
      show: ({ cost }) => f.wholeAmount(cost.amountMinor),
      difference: (minor) => f.signed(minor / 100),
      bestWord: t.lowest,
    },
    {
      name: t.medianDays,
      value: ({ days }) => Number(days.p50.toFixed(decimals)),
      show: ({ days }) => f.number(days.p50, decimals),
      difference: (days) => f.signed(days, decimals),
      bestWord: t.fastest,
    },
    {
      name: t.nineInTen,
      value: ({ days }) => Number(days.p90.toFixed(decimals)),
      show: ({ days }) => f.days(days.p90),
      difference: (days) => f.signed(days, decimals),
      bestWord: t.surest,
      bar: true,
    },
    {
      name: t.emissions,
      value: ({ co2eKg }) => co2eKg,
      show: ({ co2eKg }) => f.number(co2eKg / 1000, 2),
      difference: (kg) => f.signed(kg / 1000, 2),
      bestWord: t.lowest,
    },
    {
      name: t.handoverCount,
      value: ({ handovers }) => handovers,
      show: ({ handovers }) => f.number(handovers),
      difference: (count) => f.signed(count),
      bestWord: t.fewest,
    },
  ]
  return (
    <div class="compare" id="results" tabIndex={-1}>
      <header class="panel-head">
        <h2>
          {placeName.value(answer.query.from)} → {placeName.value(answer.query.to)}
        </h2>
        <p class="quiet">
          {answer.query.quantity} × {cargoCode(answer.query.cargo)}, {f.tonnes(answer.query.weight)}, {f.date(answer.query.date)},{' '}
          {t.rateOf(f.date(answer.query.quoteDate))}
        </p>
      </header>
      <div class="compare-scroll">
        <table class="compare-table">
          <thead>
            <tr>
              <td />
              {alternatives.map((alternative, index) => (
                <th key={alternative.id} scope="col" class={index === 0 ? 'reference' : ''}>
                  <button
                    type="button"
                    class="column-title"
                    onClick={() => {
                      choose(alternative)
                      showTab('plan')
                    }}
                  >
                    <span class="quiet">{answer.alternatives.indexOf(alternative) + 1}</span> {shortTitle(alternative)}
                  </button>
                  <small>
                    {modeSentence(alternative)} · {f.kilometres(alternative.distanceKm)}
                  </small>
                  <ModeStrip legs={alternative.legs} width={112} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CompareRow key={row.name} row={row} alternatives={alternatives}>
                {row.bar === true ? ({ days }) => <RangeBar of={days} axis={axis} width={120} /> : () => <></>}
              </CompareRow>
            ))}
            <tr>
              <th scope="row">{t.landBorders}</th>
              {alternatives.map((alternative, index) => (
                <td key={alternative.id} class={index === 0 ? 'reference' : ''}>
                  {alternative.crossings.map(placeName.value).join(', ') || '–'}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p class="note">{t.compareHint}</p>
    </div>
  )
}
