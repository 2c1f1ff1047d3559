import type { JSX } from 'preact'
import type { Measure, SimulationResult } from '#core/simulation/result.ts'
import { YearChart } from '../charts/year-chart.tsx'
import { yearSpans } from '../charts/year-spans.ts'
import { messages } from '../i18n/messages.ts'
import { comparison } from '../state/comparison.ts'
import { geography } from '../state/geography.ts'
import { directionText } from './before-after.tsx'
import { draftName } from './draft-name.ts'

/** Trucks out of China first: the queue that people speak of. */
const truckMeasure = ({ measures }: SimulationResult): Measure | undefined => {
  const trucks = measures.filter(({ subject }) => subject.kind === 'crossing' && subject.class === 'truck')
  return trucks.find(({ subject }) => subject.direction === 'CN>RU') ?? trucks[0]
}

/** The simulated year before and after, under the map. */
export function ScenarioYear(): JSX.Element | null {
  const t = messages()
  const { years, of, progress } = comparison.value
  if (years === null || of === null) return null
  const before = truckMeasure(years.base)
  const after = truckMeasure(years.scenario)
  if (before === undefined || after === undefined) return null
  return (
    <section class={progress === null ? 'year-pane' : 'year-pane old'} aria-label={t.yearChart}>
      <YearChart
        spans={yearSpans(geography.value?.crossings ?? new Map(), years.base.crossing ?? '', years.base.start, years.base.days)}
        title={t.yearChart}
        note={t.yearChartNote(directionText(before.subject))}
        series={[
          { name: `${t.before}: ${t.baseNetwork}`, look: 'base', weeks: before.weeks },
          { name: `${t.after}: ${draftName(of)}`, look: 'scenario', weeks: after.weeks },
        ]}
      />
    </section>
  )
}
