import type { JSX } from 'preact'
import type { Estimate, Measure, PairedDifference, SimulationDifference, Subject } from '#core/simulation/result.ts'
import { countryName } from '#core/wording/lookup.ts'
import type { Comparison } from '../api/shapes.ts'
import { domainWords, formats, messages } from '../i18n/messages.ts'
import { titleOf } from '../i18n/titles.ts'
import type { SimulatedPair } from '../state/comparison.ts'
import { placeName } from '../state/geography.ts'
import { language } from '../state/preferences.ts'

const sameSubject = (one: Subject, other: Subject) =>
  one.kind === other.kind && one.id === other.id && one.direction === other.direction && one.class === other.class

export function directionText({ direction, class: vehicle }: Pick<Subject, 'direction' | 'class'>): string {
  const t = messages()
  const [from = '', to = ''] = direction.split('>')
  return t.directionTrucks(countryName(from, language.value), countryName(to, language.value), vehicleWord(vehicle))
}

/** The word for a class of vehicles; goods of a flow are named by their id. */
function vehicleWord(id: string): string {
  const words: Readonly<Record<string, string>> = domainWords().vehicleClasses
  return words[id] ?? id
}

/** One decimal where whole numbers would hide the difference. */
const decimalsFor = (...values: readonly number[]) => (values.some((value) => Math.abs(value) >= 20) ? 0 : 1)

/** `+72 ± 3`; an interval that holds zero keeps its number, so that "no difference" is told from "not known". */
function DifferenceText({ difference }: { readonly difference: PairedDifference }): JSX.Element {
  const t = messages()
  const f = formats()
  const { mean, low, high } = difference
  const decimals = decimalsFor(mean)
  if (low === null || high === null) {
    return (
      <>
        {f.signed(mean, decimals)} <small>{t.tooFewRuns}</small>
      </>
    )
  }
  return (
    <>
      {f.signed(mean, decimals)} ± {f.number((high - low) / 2, decimals)}
    </>
  )
}

interface RowProps {
  readonly name: string
  readonly before: Estimate
  readonly after: Estimate
  readonly difference: PairedDifference
}

function DifferenceRow({ name, before, after, difference }: RowProps): JSX.Element {
  const f = formats()
  const decimals = decimalsFor(before.mean, after.mean)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figures">{f.number(before.mean, decimals)}</td>
      <td class="figures after">{f.number(after.mean, decimals)}</td>
      <td class="figures after">
        <DifferenceText difference={difference} />
      </td>
    </tr>
  )
}

interface SubjectTableProps {
  readonly before: Measure
  readonly after: Measure
  readonly difference: SimulationDifference
}

function SubjectTable({ before, after, difference }: SubjectTableProps): JSX.Element {
  const t = messages()
  const f = formats()
  const plain = (name: string, from: number, to: number) => {
    const decimals = decimalsFor(from, to)
    return (
      <tr>
        <th scope="row">{name}</th>
        <td class="figures">{f.number(from, decimals)}</td>
        <td class="figures after">{f.number(to, decimals)}</td>
        <td class="figures">{f.signed(to - from, decimals)}</td>
      </tr>
    )
  }
  // Where nobody passes, a wait is only how long the run went on: it measures the run, not the border.
  const bothPass = before.throughputPerDay.mean > 0 && after.throughputPerDay.mean > 0
  return (
    <table class="before-after" data-subject={`${before.subject.id} ${before.subject.direction} ${before.subject.class}`}>
      <thead>
        <tr>
          <th scope="col">{directionText(before.subject)}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
          <th scope="col">{t.difference}</th>
        </tr>
      </thead>
      <tbody>
        <DifferenceRow name={t.throughput} before={before.throughputPerDay} after={after.throughputPerDay} difference={difference.throughputPerDay} />
        {bothPass && (
          <>
            <DifferenceRow name={t.waitMean} before={before.waitHours} after={after.waitHours} difference={difference.waitHours} />
            {plain(t.waitP50, before.waitHours.p50, after.waitHours.p50)}
            {plain(t.waitP90, before.waitHours.p90, after.waitHours.p90)}
            <DifferenceRow name={t.queueMean} before={before.queueLength} after={after.queueLength} difference={difference.queueLength} />
          </>
        )}
      </tbody>
    </table>
  )
}

/** Trucks first and by direction; what was simulated on one side only has no before and no after. */
export function SimulatedBeforeAfter({ pair }: { readonly pair: SimulatedPair }): JSX.Element {
  const t = messages()
  const f = formats()
  const rows = pair.base.measures.flatMap((before) => {
    const after = pair.scenario.measures.find(({ subject }) => sameSubject(subject, before.subject))
    const difference = pair.differences.find(({ subject }) => sameSubject(subject, before.subject))
    return after === undefined || difference === undefined || before.subject.kind !== 'crossing' ? [] : [{ before, after, difference }]
  })
  const trucks = rows.filter(({ before }) => before.subject.class === 'truck')
  const others = rows.filter(({ before }) => before.subject.class !== 'truck')
  const first = trucks[0]
  return (
    <section class="simulated" aria-label={t.difference}>
      {first !== undefined && (
        <p class="answer-sentence">
          {first.after.throughputPerDay.mean > 0
            ? `${t.waitSentence(f.hours(first.after.waitHours.p90))} ${t.waitWas(f.hours(first.before.waitHours.p90))}`
            : t.nonePass}
        </p>
      )}
      <p class="quiet">
        {placeName.value(pair.base.crossing ?? '')} · {pair.base.start.endsWith('-01-01') ? pair.base.start.slice(0, 4) : f.date(pair.base.start)}
      </p>
      {trucks.map((row) => (
        <SubjectTable key={row.before.subject.direction} {...row} />
      ))}
      {others.length > 0 && (
        <details class="other-vehicles">
          <summary>{t.otherVehicles}</summary>
          {others.map((row) => (
            <SubjectTable key={row.before.subject.direction + row.before.subject.class} {...row} />
          ))}
        </details>
      )}
    </section>
  )
}

/** The best route under both: price, days and emissions, and what makes the difference. */
export function RoutesBeforeAfter({ routes }: { readonly routes: Comparison }): JSX.Element {
  const t = messages()
  const f = formats()
  const before = routes.a?.alternatives[0]
  const after = routes.b?.alternatives[0]
  if (before === undefined || after === undefined) {
    const reasons = (before === undefined ? routes.a : routes.b)?.unavailable ?? []
    return (
      <div class="notice">
        <h3>
          {t.noAnswer}: {before === undefined ? t.before : t.after}
        </h3>
        {reasons.map(({ reason }) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    )
  }
  const decimals = Math.min(before.days.p50, after.days.p50) < 20 ? 1 : 0
  return (
    <section class="routes-before-after" aria-label={t.beforeAfterRoutes}>
      <table class="before-after">
        <thead>
          <tr>
            <th scope="col">{t.beforeAfterRoutes}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
            <th scope="col">{t.differencePlain}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {t.price}, {after.cost.currency}
            </th>
            <td class="figures">{f.wholeAmount(before.cost.amountMinor)}</td>
            <td class="figures after">{f.wholeAmount(after.cost.amountMinor)}</td>
            <td class="figures">{f.signed((after.cost.amountMinor - before.cost.amountMinor) / 100)}</td>
          </tr>
          <tr>
            <th scope="row">{t.medianDays}</th>
            <td class="figures">{f.number(before.days.p50, decimals)}</td>
            <td class="figures after">{f.number(after.days.p50, decimals)}</td>
            <td class="figures">{f.signed(after.days.p50 - before.days.p50, decimals)}</td>
          </tr>
          <tr>
            <th scope="row">{t.nineInTen}</th>
            <td class="figures">{f.number(before.days.p90, decimals)}</td>
            <td class="figures after">{f.number(after.days.p90, decimals)}</td>
            <td class="figures">{f.signed(after.days.p90 - before.days.p90, decimals)}</td>
          </tr>
        </tbody>
      </table>
      <p class="quiet">
        {before.id === after.id ? titleOf(after) : `${titleOf(before)} → ${titleOf(after)}`}
        {routes.because.length > 0 ? ` · ${t.because} ${routes.because.map(placeName.value).join(', ')}` : ` · ${t.sameRoutes}`}
      </p>
    </section>
  )
}
