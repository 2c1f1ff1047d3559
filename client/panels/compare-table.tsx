import type { ComponentChildren, JSX } from 'preact'
import type { Alternative } from '#core/routing/answer.ts'
import { axisFor } from '../charts/day-axis.ts'
import { ModeStrip } from '../charts/mode-strip.tsx'
import { RangeBar } from '../charts/range-bar.tsx'
import { formats, messages } from '../i18n/messages.ts'
import { modeSentence } from '../i18n/titles.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { Popover } from '../ui/popover.tsx'
import { bestOf, type CompareRow, compareRows } from './compare-rows.ts'

/** One alternative of the table; the first column is what the others are measured against. */
export interface CompareColumn {
  readonly key: string
  readonly head: ComponentChildren
  /** Its name without marks, for words about it. */
  readonly name: string
  readonly alternative: Alternative
}

/** What stands below the figure of a row: a bar, names of borders, the papers. */
function CellNote({
  row,
  column,
  axis,
}: {
  readonly row: CompareRow
  readonly column: CompareColumn
  readonly axis: ReturnType<typeof axisFor>
}): JSX.Element | null {
  const { alternative, name } = column
  if (row.code === 'p90') return <RangeBar of={alternative.days} axis={axis} width={120} />
  if (row.span !== undefined) return <small class="figures"> ({row.span(alternative)})</small>
  if (row.code === 'borders' && alternative.crossings.length > 0)
    return <span class="cell-names">{alternative.crossings.map(placeName.value).join(language.value === 'zh' ? '、' : ', ')}</span>
  if (row.code === 'documents' && alternative.documents.length > 0) {
    const title = `${messages().documents}: ${name}`
    return (
      <Popover class="text-button" title={title} label={`${messages().compare.list}. ${title}`} face={messages().compare.list}>
        {() => (
          <ul class="paper-list">
            {alternative.documents.map((paper) => (
              <li key={`${paper.rule} ${paper.leg}`}>{paper.names[language.value]}</li>
            ))}
          </ul>
        )}
      </Popover>
    )
  }
  return null
}

/** Alternatives side by side. With two, their difference has a column of its own; with more it stands below each figure. */
export function CompareTable({ columns, currency }: { readonly columns: readonly CompareColumn[]; readonly currency: string }): JSX.Element {
  const t = messages()
  const alternatives = columns.map(({ alternative }) => alternative)
  const isPair = columns.length === 2
  const axis = axisFor(
    alternatives.map(({ days }) => days.p10),
    alternatives.map(({ days }) => days.p90),
  )
  return (
    <div class="compare-scroll">
      <table class="compare-table">
        <thead>
          <tr>
            <td />
            {columns.map(({ key, head, alternative }, index) => (
              <th key={key} scope="col" class={index === 0 ? 'reference' : ''}>
                {head}
                <small>
                  {modeSentence(alternative)} · {formats().kilometres(alternative.distanceKm)}
                </small>
                <ModeStrip legs={alternative.legs} width={112} />
              </th>
            ))}
            {isPair && <th scope="col">{t.differencePlain}</th>}
          </tr>
        </thead>
        <tbody>
          {compareRows(alternatives, currency, t, formats()).map((row) => {
            const values = alternatives.map(row.value)
            const best = row.bestWord === undefined ? [] : bestOf(values)
            const [reference] = values
            const differenceOf = (value: number | null | undefined): string =>
              value === null || value === undefined || reference === null || reference === undefined
                ? '–'
                : value === reference
                  ? t.same
                  : row.difference(value - reference)
            return (
              <tr key={row.code} data-row={row.code}>
                <th scope="row">{row.name}</th>
                {columns.map((column, index) => {
                  const value = values[index] ?? null
                  return (
                    <td key={column.key} class={index === 0 ? 'reference' : ''}>
                      <span class={best[index] === true ? 'figures best' : 'figures'}>{value === null ? '–' : row.show(value)}</span>
                      {best[index] === true && <span class="tag">{row.bestWord}</span>}
                      <CellNote row={row} column={column} axis={axis} />
                      {!isPair && <small class="cell-difference figures">{index === 0 ? t.reference : differenceOf(value)}</small>}
                    </td>
                  )
                })}
                {isPair && <td class="figures difference">{differenceOf(values[1])}</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
