import type { JSX } from 'preact'
import type { SimulationResult } from '#core/simulation/result.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { placeName } from '../state/geography.ts'
import { crossingMeasures, measureKey } from '../state/simulation-series.ts'
import { ScrollTable } from '../ui/scroll-table.tsx'
import { directionText } from './before-after.tsx'
import { EstimateCell } from './estimate-cell.tsx'

/** Every crossing by direction and class: throughput, wait and queue, with their intervals and n. */
export function SimulateTable({ result }: { readonly result: SimulationResult }): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const rows = crossingMeasures(result).map((measure) => {
    const { subject, throughputPerDay, waitHours, queueLength } = measure
    const key = measureKey(measure)
    return {
      key,
      subject: key,
      name: (
        <>
          {placeName.value(subject.id)}
          <small>{directionText(subject)}</small>
        </>
      ),
      cells: (
        <>
          <EstimateCell of={throughputPerDay} />
          {/* Where nobody passes, a wait is only how long the run went on. */}
          {throughputPerDay.mean > 0 ? (
            <>
              <EstimateCell of={waitHours} />
              <td class="figures">{f.number(waitHours.p90, waitHours.p90 >= 20 ? 0 : 1)}</td>
            </>
          ) : (
            <td colSpan={2}>{t.noneWaits}</td>
          )}
          <EstimateCell of={queueLength} />
          <td class="figures">{throughputPerDay.n}</td>
        </>
      ),
    }
  })
  return (
    <div class="simulate-table">
      <h3>{t.table}</h3>
      <ScrollTable kind="table-scroll" label={t.table} head={[t.crossing, t.passed, t.wait, t.nineInTen, t.queue, t.runsShort]} rows={rows} />
      <p class="quiet">{t.interval}</p>
    </div>
  )
}
