import type { JSX } from 'preact'
import type { Certificate, SimulationResult } from '#core/simulation/result.ts'
import { countryName } from '#core/wording/lookup.ts'
import { CertificateBar } from '../charts/certificate-bar.tsx'
import { intervalDecimals, marginText } from '../i18n/interval-text.ts'
import { formats } from '../i18n/messages.ts'
import { simulationWords } from '../i18n/simulation-words.ts'
import { freightCertificates } from '../state/freight-certificates.ts'
import { language } from '../state/preferences.ts'
import { directionText } from './before-after.tsx'
import { cutName } from './subject-text.ts'

const unitWord = (unit: string): string => {
  const { perDay } = simulationWords()
  return unit in perDay ? perDay[unit as keyof typeof perDay] : unit
}

interface BoundProps {
  readonly result: SimulationResult
  readonly certificate: Certificate
  /** The answer of the run; the others stand below it, smaller. */
  readonly isFirst: boolean
}

/** One direction: how much of what can be proved possible is carried, and what binds. */
function Bound({ result, certificate, isFirst }: BoundProps): JSX.Element {
  const t = simulationWords()
  const f = formats()
  const { share, bound, unit, direction, class: vehicle } = certificate
  const carried = result.measures.filter(({ subject }) => subject.kind === 'crossing' && subject.direction === direction && subject.class === vehicle)
  const sum = share * bound
  // One crossing has an interval of its own; that of a sum of several is not known from theirs.
  const only = carried.length === 1 ? carried[0]?.throughputPerDay : undefined
  const sentence = bound > 0 ? t.certificate(f.percent(share), cutName(result, certificate)) : t.nothingPasses
  const interval = { mean: sum, low: only?.low ?? null, high: only?.high ?? null }
  const decimals = intervalDecimals(interval)
  return (
    <div class={isFirst ? 'direction-bound' : 'direction-bound more'} data-direction={direction}>
      <p class={isFirst ? 'answer-sentence' : 'bound-sentence'}>{sentence}</p>
      <p class="quiet">
        {vehicle === 'all'
          ? t.allFreight(
              direction
                .split('>')
                .map((code) => countryName(code, language.value))
                .join(' → '),
            )
          : directionText(certificate)}
      </p>
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
    </div>
  )
}

/** The answer first: how near freight comes to what can be proved possible, the nearest direction above the other. */
export function SimulateCertificate({ result }: { readonly result: SimulationResult }): JSX.Element {
  return (
    <section class="certificate">
      {freightCertificates(result).map((certificate, index) => (
        <Bound key={`${certificate.direction} ${certificate.class}`} result={result} certificate={certificate} isFirst={index === 0} />
      ))}
    </section>
  )
}
