import type { JSX } from 'preact'
import type { CostLine } from '#core/cost/cost.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { costLineName } from '#core/wording/cost-line-name.ts'
import { cargoUnitName } from '#core/wording/labels.ts'
import { formats, messages } from '../i18n/messages.ts'
import { answerState } from '../state/answers.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { CostShares } from './cost-shares.tsx'
import { LineMark } from './line-mark.tsx'

const barWidth = 44

function LineRow({ line, largest, index }: { readonly line: CostLine; readonly largest: number; readonly index: number }): JSX.Element {
  const f = formats()
  const name = costLineName(line, placeName.value, language.value)
  const width = largest === 0 ? 0 : Math.max(1, (Math.abs(line.amountMinor) / largest) * barWidth)
  const foreign = line.original.currency !== line.currency
  return (
    <tr data-line={index}>
      <th scope="row">{name}</th>
      <td class="cost-bar">
        <svg width={barWidth} height="8" viewBox={`0 0 ${barWidth} 8`} aria-hidden="true" focusable="false">
          <rect class={`bar-${line.grade === 'D' ? 'assumed' : line.grade === 'C' ? 'derived' : 'official'}`} x="0" y="0" width={width} height="8" />
        </svg>
      </td>
      <td class="figures original">{foreign ? f.money(line.original.amountMinor, line.original.currency) : ''}</td>
      <td class={line.assumption || line.grade === 'D' ? 'figures assumed' : 'figures'}>
        <span>{f.amount(line.amountMinor)}</span>
      </td>
      <td class="mark-cell">
        <LineMark line={line} name={name} />
      </td>
    </tr>
  )
}

/** Every line of the price to the minor unit; the total is their sum. */
export function CostLines({ alternative }: { readonly alternative: Alternative }): JSX.Element {
  const t = messages()
  const f = formats()
  const { cost } = alternative
  const largest = cost.lines.reduce((most, { amountMinor }) => Math.max(most, Math.abs(amountMinor)), 0)
  const quantity = answerState.value.answer?.query.quantity ?? 1
  const minor = (major: string) => Math.round(Number(major) * 100)
  const byTruck = alternative.legs.some(({ kind, mode }) => kind === 'move' && mode === 'road')
  return (
    <section class="cost" aria-label={t.cost}>
      <h3>
        {t.cost} <small>{t.costOf(quantity, cargoUnitName(alternative.unit as Parameters<typeof cargoUnitName>[0], language.value))}</small>
      </h3>
      <table class="rows">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t.what}</th>
            <td />
            <th scope="col">{t.currency}</th>
            <th scope="col">{cost.currency}</th>
            <th scope="col">{t.provenance}</th>
          </tr>
        </thead>
        <tbody>
          {cost.lines.map((line, index) => (
            <LineRow key={`${line.code}${index}`} line={line} index={index} largest={largest} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.total}
            </th>
            <td class="figures original">{cost.low !== cost.high && t.rangeOf(f.range(f.wholeAmount(minor(cost.low)), f.wholeAmount(minor(cost.high))))}</td>
            <td class="figures" data-total={cost.amountMinor}>
              {f.amount(cost.amountMinor)}
            </td>
            <td class="quiet currency-cell">{cost.currency}</td>
          </tr>
        </tfoot>
      </table>
      <CostShares alternative={alternative} asked={quantity} />
      {byTruck && <p class="note">{t.buildUp}</p>}
    </section>
  )
}
