import { useSignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { CostLine } from '#core/cost/cost.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { costLineName } from '#core/wording/cost-line-name.ts'
import { valueAxis } from '../charts/value-axis.ts'
import { WaterfallBar } from '../charts/waterfall-bar.tsx'
import { differenceSteps, stepsByKind, stepsByLeg } from '../charts/waterfall-steps.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { Segmented } from '../ui/segmented.tsx'
import { useWidth } from '../ui/use-width.ts'
import { LineMark } from './line-mark.tsx'

type View = 'leg' | 'kind' | 'difference'

const isAssumed = ({ assumption, grade }: CostLine) => assumption || grade === 'D'

function GroundLegend(): JSX.Element {
  const { legend } = messages()
  const key = (look: 'official' | 'derived' | 'assumed', word: string) => (
    <span>
      <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true" focusable="false">
        {look === 'assumed' && <rect class="waterfall-assumed-ground" width="14" height="10" />}
        <rect class={`waterfall-${look}`} width="14" height="10" />
      </svg>
      {word}
    </span>
  )
  return (
    <span class="legend">
      {key('official', legend.measured)}
      {key('derived', legend.derived)}
      {key('assumed', legend.assumed)}
    </span>
  )
}

/** What a price is made of, step by step down to its exact total; the rows are the table and the picture at once. */
export function CompareWaterfall({
  alternative,
  name,
  other,
}: {
  readonly alternative: Alternative
  readonly name: string
  /** The one that the difference leads to. */
  readonly other?: { readonly alternative: Alternative; readonly name: string }
}): JSX.Element {
  const t = messages()
  const f = formats()
  const words = domainWords().costLineKinds
  const chosen = useSignal<View>('leg')
  const openKind = useSignal<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const barWidth = Math.min(360, Math.round(useWidth(box, 620) ** 1.5 * 0.0155))
  const { cost } = alternative
  const view = other === undefined && chosen.value === 'difference' ? 'leg' : chosen.value
  const minor = (major: string) => Math.round(Number(major) * 100)
  const [low, high] = [minor(cost.low), minor(cost.high)]
  const nameOf = (line: CostLine) => costLineName(line, placeName.value, language.value)
  const otherMinor = other?.alternative.cost.amountMinor ?? 0
  const steps = view === 'kind' ? stepsByKind(cost.lines) : stepsByLeg(cost.lines)
  const differences = other === undefined ? [] : differenceSteps(cost.lines, other.alternative.cost.lines)
  const reach = view === 'difference' ? Math.max(cost.amountMinor, otherMinor, ...differences.map(({ toMinor }) => toMinor)) : Math.max(high, cost.amountMinor)
  const { top: topMinor } = valueAxis(reach)
  const bar = (part: Omit<Parameters<typeof WaterfallBar>[0], 'topMinor' | 'width'>) => (
    <td class="waterfall-cell">
      <WaterfallBar {...part} topMinor={topMinor} width={barWidth} />
    </td>
  )
  const totalRow = (title: string, amountMinor: number, range?: readonly [number, number]) => (
    <tr class="waterfall-total">
      <th scope="row">{title}</th>
      {bar({ fromMinor: 0, toMinor: amountMinor, look: 'total', ...(range !== undefined && { range }) })}
      <td class="figures" data-total={amountMinor}>
        {f.amount(amountMinor)}
      </td>
      <td class="mark-cell" />
    </tr>
  )
  return (
    <section class="waterfall" aria-label={t.compare.costOf(name, cost.currency)}>
      <header class="compare-head">
        <h3>{t.compare.costOf(name, cost.currency)}</h3>
        <Segmented<View>
          label={t.compare.waterfallBy}
          value={view}
          onChoose={(next) => {
            chosen.value = next
          }}
          options={[
            { value: 'leg', face: t.compare.byLeg },
            { value: 'kind', face: t.compare.byKind },
            ...(other === undefined ? [] : [{ value: 'difference' as const, face: '1 → 2', name: `1 → 2, ${t.differencePlain}` }]),
          ]}
        />
      </header>
      <p class="waterfall-keys">
        {view === 'difference' ? (
          <span>{other !== undefined && t.compare.fromTo(name, other.name)}</span>
        ) : (
          <>
            <GroundLegend />
            {low !== high && <span class="figures">{t.compare.tariffRange(f.range(f.wholeAmount(low), f.wholeAmount(high)))}</span>}
          </>
        )}
      </p>
      <div ref={box}>
        <table class="rows waterfall-table">
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{t.what}</th>
              <td />
              <th scope="col">{cost.currency}</th>
              <th scope="col">{t.provenance}</th>
            </tr>
          </thead>
          <tbody>
            {view === 'difference' && totalRow(name, cost.amountMinor)}
            {view === 'difference'
              ? differences.map(({ kind, fromMinor, toMinor }) => (
                  <tr key={kind}>
                    <th scope="row">{words[kind]}</th>
                    {bar({ fromMinor, toMinor, look: toMinor > fromMinor ? 'more' : 'less' })}
                    <td class="figures">{f.signed((toMinor - fromMinor) / 100, 2)}</td>
                    <td class="mark-cell" />
                  </tr>
                ))
              : steps.flatMap((step) => {
                  const lines = step.lines.flatMap((index) => cost.lines[index] ?? [])
                  const [first] = lines
                  if (first === undefined) return []
                  const isOpen = view === 'kind' && openKind.value === step.kind
                  const assumed = step.ground === 'assumed'
                  return [
                    <tr key={`${step.kind}${step.lines.join()}`} data-step={step.toMinor - step.fromMinor}>
                      <th scope="row">
                        {view === 'leg' ? (
                          nameOf(first)
                        ) : (
                          <button
                            type="button"
                            class="text-button"
                            aria-expanded={isOpen}
                            onClick={() => {
                              openKind.value = isOpen ? null : step.kind
                            }}
                          >
                            {words[step.kind]}
                          </button>
                        )}
                      </th>
                      {bar({ fromMinor: step.fromMinor, toMinor: step.toMinor, look: step.ground })}
                      <td class={assumed ? 'figures assumed' : 'figures'}>
                        <span>{f.amount(step.toMinor - step.fromMinor)}</span>
                      </td>
                      <td class="mark-cell">{view === 'leg' && <LineMark line={first} name={nameOf(first)} />}</td>
                    </tr>,
                    ...(isOpen
                      ? lines.map((line) => (
                          <tr key={`${step.kind} ${line.code} ${line.leg} ${line.amountMinor}`} class="waterfall-part">
                            <th scope="row" colSpan={2}>
                              {nameOf(line)}
                            </th>
                            <td class={isAssumed(line) ? 'figures assumed' : 'figures'}>
                              <span>{f.amount(line.amountMinor)}</span>
                            </td>
                            <td class="mark-cell">
                              <LineMark line={line} name={nameOf(line)} />
                            </td>
                          </tr>
                        ))
                      : []),
                  ]
                })}
            {view === 'difference' ? other !== undefined && totalRow(other.name, otherMinor) : totalRow(t.total, cost.amountMinor, [low, high])}
          </tbody>
        </table>
      </div>
    </section>
  )
}
