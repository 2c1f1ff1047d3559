import type { JSX } from 'preact'
import type { Estimate, SimulationResult } from '#core/simulation/result.ts'
import { intervalDecimals, marginText, scaled } from '../i18n/interval-text.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { placeName } from '../state/geography.ts'
import { crossingMeasures, measureKey } from '../state/simulation-series.ts'
import { directionText } from './before-after.tsx'

/** Mean and half of the interval; the mean alone where there are too few runs for one. */
function Figure({ of, factor = 1 }: { readonly of: Estimate; readonly factor?: number }): JSX.Element {
  const f = formats()
  const figure = scaled(of, factor)
  return (
    <td class="figures">
      {f.number(figure.mean, intervalDecimals(figure))} <small>{marginText(figure, f)}</small>
    </td>
  )
}

/** Every crossing by direction and class: throughput, wait, queue and use, with their intervals and n. */
export function SimulateTable({ result }: { readonly result: SimulationResult }): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const rows = crossingMeasures(result)
  return (
    <div class="simulate-table">
      <h3>{t.table}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={t.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.crossing}</th>
              {[t.passed, t.wait, t.nineInTen, t.queue, t.busyShare, t.runsShort].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((measure) => {
              const { subject, throughputPerDay, waitHours, queueLength, utilisation } = measure
              const passes = throughputPerDay.mean > 0
              return (
                <tr key={measureKey(measure)} data-subject={measureKey(measure)}>
                  <th scope="row">
                    {placeName.value(subject.id)}
                    <small>{directionText(subject)}</small>
                  </th>
                  <Figure of={throughputPerDay} />
                  {/* Where nobody passes, a wait is only how long the run went on. */}
                  {passes ? (
                    <>
                      <Figure of={waitHours} />
                      <td class="figures">{f.number(waitHours.p90, waitHours.p90 >= 20 ? 0 : 1)}</td>
                    </>
                  ) : (
                    <td colSpan={2}>{t.noneWaits}</td>
                  )}
                  <Figure of={queueLength} />
                  <Figure of={utilisation} factor={100} />
                  <td class="figures">{throughputPerDay.n}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p class="quiet">{t.interval}</p>
    </div>
  )
}
