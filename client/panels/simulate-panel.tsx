import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Estimate, Measure, SimulationResult } from '#core/simulation/result.ts'
import { capacityPartName } from '#core/wording/labels.ts'
import { YearChart } from '../charts/year-chart.tsx'
import { yearSpans } from '../charts/year-spans.ts'
import { formats, messages } from '../i18n/messages.ts'
import { geography, placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'
import { cancelYear, runYear, simulation } from '../state/simulation.ts'
import { plan } from '../state/store.ts'
import { directionText } from './before-after.tsx'
import { draftName } from './draft-name.ts'
import { RunState } from './run-state.tsx'
import { truckMeasure } from './scenario-year.tsx'

/** A part that binds, in words: the measures say which part of which crossing an id stands for. */
function partText(result: SimulationResult, id: string): string {
  const part = result.measures.find(({ subject }) => subject.id === id)?.subject.part
  if (part === undefined) return placeName.value(id)
  const word = capacityPartName(part.part, language.value)
  return part.side === undefined ? word : `${word} ${placeName.value(part.side)}`
}

function IntervalText({ of, factor = 1 }: { readonly of: Estimate; readonly factor?: number }): JSX.Element {
  const f = formats()
  const mean = of.mean * factor
  const decimals = Math.abs(mean) >= 20 ? 0 : 1
  if (of.low === null || of.high === null) return <>{f.number(mean, decimals)}</>
  return (
    <>
      {f.number(mean, decimals)} ± {f.number(((of.high - of.low) / 2) * factor, decimals)}
    </>
  )
}

function MeasureTable({ measure }: { readonly measure: Measure }): JSX.Element {
  const t = messages()
  const f = formats()
  const row = (name: string, of: Estimate, factor?: number) => (
    <tr>
      <th scope="row">{name}</th>
      <td class="figures after">
        <IntervalText of={of} {...(factor !== undefined && { factor })} />
      </td>
    </tr>
  )
  return (
    <table class="before-after">
      <thead>
        <tr>
          <th scope="col">{directionText(measure.subject)}</th>
          <th scope="col">± 95 %, n {measure.waitHours.n}</th>
        </tr>
      </thead>
      <tbody>
        {row(t.throughput, measure.throughputPerDay)}
        {row(t.waitMean, measure.waitHours)}
        <tr>
          <th scope="row">{t.waitP90}</th>
          <td class="figures after">{f.number(measure.waitHours.p90, measure.waitHours.p90 >= 20 ? 0 : 1)}</td>
        </tr>
        {row(t.queueMean, measure.queueLength)}
        {row(t.utilisation, measure.utilisation, 100)}
      </tbody>
    </table>
  )
}

/** One simulated year of the Heihe bridge under the scenario on screen. */
export function SimulatePanel(): JSX.Element {
  const t = messages()
  const f = formats()
  const { of, result, progress, problem } = simulation.value
  // The screen opens on an answered example, never blank: the first year runs by itself.
  useEffect(() => {
    const { result: known, progress: running, problem: failed } = simulation.peek()
    if (known === null && running === null && failed === null) void runYear()
  }, [])
  const trucks = result === null ? undefined : truckMeasure(result)
  return (
    <>
      <header class="panel-head">
        <h2>
          {placeName.value('heihe-bridge')} · {draftName(of ?? plan.value.scenario)}
        </h2>
        <button type="button" class="main-button" disabled={progress !== null} onClick={() => void runYear()}>
          {result === null ? t.run : t.runAgain}
        </button>
        <p class="quiet">{result === null ? t.simulateIntro : t.simulatedWith(result.replications, result.days)}</p>
      </header>
      <div class={progress === null ? 'panel-scroll' : 'panel-scroll old'} id="results" tabIndex={-1}>
        <RunState progress={progress} years={10} problem={problem} onCancel={cancelYear} />
        {result !== null && (
          <section class="certificate">
            <p class="answer-sentence">{t.boundSentence(f.percent(result.certificate.share))}</p>
            <p class="quiet">{directionText(result.certificate)}</p>
            <p class="quiet">
              {t.bindingParts}: {result.certificate.cut.map((part) => partText(result, part)).join(', ')}, {t.capacityOf(f.number(result.certificate.bound))}
            </p>
          </section>
        )}
        {result?.measures
          .filter(({ subject }) => subject.kind === 'crossing')
          .map((measure) => (
            <MeasureTable key={measure.subject.direction + measure.subject.class} measure={measure} />
          ))}
        {result !== null && trucks !== undefined && (
          <YearChart
            spans={yearSpans(geography.value?.crossings ?? new Map(), result.crossing, result.start, result.days)}
            title={t.yearChart}
            note={t.yearChartNote(directionText(trucks.subject))}
            series={[{ name: draftName(of ?? plan.value.scenario), look: 'scenario', weeks: trucks.weeks }]}
          />
        )}
      </div>
      <footer class="panel-foot">
        {result !== null && (
          <>
            <span>{f.date(result.start)}</span>
            <span>
              {t.key} {result.key.slice(0, 8)}
            </span>
          </>
        )}
      </footer>
    </>
  )
}
