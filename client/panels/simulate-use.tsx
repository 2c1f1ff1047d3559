import type { JSX } from 'preact'
import type { Estimate, Measure, SimulationResult } from '#core/simulation/result.ts'
import { WhiskerBar } from '../charts/whisker-bar.tsx'
import { simulationWords } from '../i18n/simulation-words.ts'
import { freightCertificates } from '../state/freight-certificates.ts'
import { usedMeasures } from '../state/simulation-series.ts'
import { ScrollTable } from '../ui/scroll-table.tsx'
import { directionText } from './before-after.tsx'
import { EstimateCell } from './estimate-cell.tsx'
import { subjectName } from './subject-text.ts'

/** Hours a day that the crossing of a part, or a line, stood closed. */
function closedADay({ subject }: Measure, { measures }: SimulationResult): Estimate | undefined {
  const id = subject.part?.crossing ?? subject.id
  const ofWhole = measures.filter((measure) => measure.subject.kind !== 'part' && measure.subject.id === id && measure.subject.direction === subject.direction)
  return (ofWhole.find((measure) => measure.subject.class === subject.class) ?? ofWhole[0])?.closedHoursPerDay
}

/** How full every part of a crossing and every line is, by direction: busy share of its open hours, and the hours closed. */
export function SimulateUse({ result }: { readonly result: SimulationResult }): JSX.Element | null {
  const t = simulationWords()
  const bounds = freightCertificates(result)
  const rows = usedMeasures(result).map((measure) => {
    const { subject, utilisation, throughputPerDay } = measure
    const binds = bounds.some(
      ({ direction, class: of, cut }) => direction === subject.direction && (of === 'all' || of === subject.class) && cut.includes(subject.id),
    )
    const key = `${subject.kind} ${subject.id} ${subject.direction} ${subject.class}`
    const closed = closedADay(measure, result)
    return {
      key,
      subject: key,
      name: (
        <>
          {subjectName(subject, result.crossing)}
          <small>{directionText(subject)}</small>
          <WhiskerBar value={utilisation.mean} low={utilisation.low} high={utilisation.high} binds={binds} />
        </>
      ),
      cells: (
        <>
          <EstimateCell of={utilisation} factor={100} />
          {closed === undefined ? <td class="figures">–</td> : <EstimateCell of={closed} />}
          <EstimateCell of={throughputPerDay} />
          <td class="figures">{utilisation.n}</td>
        </>
      ),
    }
  })
  return rows.length === 0 ? null : (
    <details class="simulate-table use-table" open={result.crossing !== null}>
      <summary>{t.use.title}</summary>
      <ScrollTable kind="table-scroll" label={t.use.title} head={[t.use.part, t.busyShare, t.use.closed, t.passed, t.runsShort]} rows={rows} />
      <p class="quiet">{t.use.note}</p>
    </details>
  )
}
