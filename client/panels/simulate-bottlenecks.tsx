import type { JSX } from 'preact'
import type { BoughtStep } from '#core/assignment/bottleneck.ts'
import type { Measure, SimulationResult } from '#core/simulation/result.ts'
import { WhiskerBar } from '../charts/whisker-bar.tsx'
import { intervalDecimals, marginText, scaled } from '../i18n/interval-text.ts'
import { domainWords, formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { freightCertificates } from '../state/freight-certificates.ts'
import { improvements } from '../state/simulation-improvements.ts'
import { usedMeasures } from '../state/simulation-series.ts'
import { directionText } from './before-after.tsx'
import { subjectName } from './subject-text.ts'

const mostRows = 8
const freight: readonly string[] = ['truck', 'train']

/** Parts and lines that freight passes, the busiest first; of a crossing without parts of its own, the crossing. */
const rankedBottlenecks = (result: Pick<SimulationResult, 'measures'>): readonly Measure[] =>
  usedMeasures(result)
    .filter(({ subject, throughputPerDay }) => freight.includes(subject.class) && throughputPerDay.mean > 0)
    .slice(0, mostRows)

const boughtTogether = ({ together }: BoughtStep): number => together?.gainTonnesPerDay ?? 0

const stepOf = (steps: readonly BoughtStep[], { subject }: Measure): BoughtStep | undefined =>
  steps
    .filter(({ part }) => {
      if (subject.kind === 'line') return part.link === subject.id
      const own = subject.part ?? { crossing: subject.id }
      return part.crossing === own.crossing && (!('part' in own) || (part.part === own.part && part.side === own.side))
    })
    .toSorted((one, other) => other.gainTonnesPerDay - one.gainTonnesPerDay || boughtTogether(other) - boughtTogether(one))[0]

const placeOf = ({ crossing, link, part, side }: BoughtStep['part']): Parameters<typeof subjectName>[0] =>
  crossing === undefined ? { id: link ?? '' } : { id: crossing, part: { crossing, part, ...(side !== undefined && { side }) } }

/** @param within the crossing that stands above already */
function Buys({ step, within }: { readonly step: BoughtStep; readonly within: string | null }): JSX.Element {
  const { buys } = simulationWords()
  const { code, gainTonnesPerDay: gain, together } = step
  const number = formats().number
  return (
    <p class="bought">
      {gain > 0
        ? buys[code](number(gain))
        : together === undefined
          ? buys.nothing
          : buys.together(domainWords().improvements[together.code], subjectName(placeOf(together.part), within), number(together.gainTonnesPerDay))}
    </p>
  )
}

/** What holds the flow up, the busiest part first: share of open hours busy, wait, and what one more unit buys. */
export function SimulateBottlenecks({ result }: { readonly result: SimulationResult }): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const steps = improvements.value.key === result.key ? improvements.value.steps : new Map<string, readonly BoughtStep[]>()
  const bounds = freightCertificates(result)
  const ranked = rankedBottlenecks(result)
  if (ranked.length === 0) return <p class="quiet no-bottleneck">{t.noBottleneck}</p>
  return (
    <section class="bottlenecks">
      <p class="list-head">
        <span>{t.ranked}</span>
        <span>{t.waitMedian}</span>
      </p>
      <ol>
        {ranked.map((measure, index) => {
          const { subject, utilisation, waitHours } = measure
          const { mean, low, high } = utilisation
          const bound = bounds.find(({ direction }) => direction === subject.direction)
          const step = stepOf(steps.get(subject.direction) ?? [], measure)
          const binds = bound?.cut.includes(subject.id) === true
          const share = scaled(utilisation, 100)
          return (
            <li key={`${subject.id} ${subject.direction} ${subject.class}`}>
              <span class="rank">{index + 1}</span>
              <p class="bottleneck-name">
                <b>{subjectName(subject, result.crossing)}</b> <span class="quiet">{directionText(subject)}</span>
              </p>
              <div class="bottleneck-bar">
                <WhiskerBar value={mean} low={low} high={high} binds={binds} />
                <b class="figures">{t.busy(f.number(share.mean, intervalDecimals(share)), marginText(share, f))}</b>
                <b class="figures">{f.hours(waitHours.p50)}</b>
              </div>
              {low === null && <p class="bought">{t.tooFew}</p>}
              {step !== undefined && <Buys step={step} within={result.crossing} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
