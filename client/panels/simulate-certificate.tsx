import type { JSX } from 'preact'
import type { SimulationResult } from '#core/simulation/result.ts'
import { CertificateBar } from '../charts/certificate-bar.tsx'
import { intervalDecimals, marginText } from '../i18n/interval-text.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { directionText } from './before-after.tsx'
import { cutName } from './subject-text.ts'

const unitWord = (unit: string): string => {
  const { perDay } = simulationWords()
  return unit in perDay ? perDay[unit as keyof typeof perDay] : unit
}

/** The answer first: how much of what can be proved possible is carried, and what binds. */
export function SimulateCertificate({ result }: { readonly result: SimulationResult }): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const { share, bound, unit, direction, class: vehicle } = result.certificate
  const carried = result.measures.filter(({ subject }) => subject.kind === 'crossing' && subject.direction === direction && subject.class === vehicle)
  const sum = share * bound
  // One crossing has an interval of its own; that of a sum of several is not known from theirs.
  const only = carried.length === 1 ? carried[0]?.throughputPerDay : undefined
  const names = cutName(result)
  const sentence = bound > 0 ? t.certificate(f.percent(share), names) : t.nothingPasses
  const interval = { mean: sum, low: only?.low ?? null, high: only?.high ?? null }
  const decimals = intervalDecimals(interval)
  return (
    <section class="certificate">
      <p class="answer-sentence">{sentence}</p>
      <p class="quiet">{vehicle === 'all' ? direction.replace('>', ' → ') : directionText(result.certificate)}</p>
      {bound > 0 && (
        <>
          <CertificateBar
            label={sentence}
            carried={{ name: t.carried, value: sum, low: interval.low, high: interval.high }}
            bound={{ name: t.bound, value: bound }}
            next={[]}
          />
          <p class="certificate-words">
            <b>
              {t.carried} {f.number(sum, decimals)} {marginText(interval, f)}
            </b>
            <b class="bad">
              {t.bound} {f.number(bound, bound >= 20 ? 0 : 1)}
            </b>
            <span>{unitWord(unit)}</span>
          </p>
        </>
      )}
    </section>
  )
}
