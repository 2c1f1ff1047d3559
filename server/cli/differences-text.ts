import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { Measure, SimulationDifference, SimulationResult, Subject } from '#core/simulation/result.ts'
import type { Statement } from '#core/statement.ts'
import { formatDifference, formatNumber } from '#core/wording/format.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { estimateText } from './estimate-text.ts'
import { boundText } from './simulation-text.ts'
import { subjectName } from './subject-name.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** Two runs side by side: at each crossing what goes through under either, and what differs; then what is to be known of both, or of one alone. */
export function differencesText({ a, b, differences }: SimulationComparison, networks: readonly [Network, Network], language: Language): string {
  const word = words[language]
  const [inA, inB] = networks.map((network) => lookupOf(network, language).nameOf) as [(id: string) => string, (id: string) => string]
  const nameOf = (id: string): string => (networks[1].crossingsById.has(id) || networks[1].linksById.has(id) ? inB(id) : inA(id))
  const shown = differences.filter(({ subject }) => subject.kind === 'crossing' && subject.unit !== 'tonne' && subject.unit !== 'teu')
  const changed = shown.filter(isSeen).toSorted(byEffect)
  const rows = changed.map(({ subject, throughputPerDay, waitHours, queueLength }) => [
    subjectName(subject, nameOf, language),
    ...[a, b].map((run) => formatNumber(passed(run, subject), language, 1)),
    estimateText(throughputPerDay, 1, language),
    weekText(a, b, subject, language),
    estimateText(waitHours, 1, language),
    estimateText(queueLength, 1, language),
  ])
  const boundsText = ({ network, certificate, measures }: SimulationResult, nameIn: (id: string) => string, side: string): readonly string[] =>
    (network?.certificates ?? [certificate]).map((of) => `${side}: ${boundText(of, measures, nameIn, language)}`)
  const header = [word.mostChangedFirst, word.a, word.b, `${word.throughput}: B − A`, word.mostInAWeek, word.wait, word.queue]
  const title = a.crossing === null ? word.wholeNetwork : nameOf(a.crossing)
  return [
    `${title}, ${word.a}: ${a.scenario}, ${word.b}: ${b.scenario}, ${a.start} + ${a.days} d, n = ${a.replications}`,
    ...boundsText(a, inA, word.a),
    ...boundsText(b, inB, word.b),
    ...(rows.length === 0 ? [] : [textTable(header, rows, [1, 2, 3, 4, 5, 6])]),
    ...(changed.length < shown.length ? [word.unchanged(shown.length - changed.length)] : []),
    ...a.warnings.map((warning) => `! ${inBoth(warning, b) ? '' : `${word.a}: `}${warningText(warning, inA, language)}`),
    ...b.warnings.filter((warning) => !inBoth(warning, a)).map((warning) => `! ${word.b}: ${warningText(warning, inB, language)}`),
  ].join('\n')
}

const inBoth = ({ code, parameters }: Statement, other: SimulationResult): boolean =>
  other.warnings.some((warning) => warning.code === code && JSON.stringify(warning.parameters) === JSON.stringify(parameters))

const measureOf = ({ measures }: SimulationResult, { id, direction, class: of }: Subject): Measure | undefined =>
  measures.find(({ subject }) => subject.kind === 'crossing' && subject.id === id && subject.direction === direction && subject.class === of)

const passed = (run: SimulationResult, subject: Subject): number => measureOf(run, subject)?.throughputPerDay.mean ?? 0

/** The whole week in which what goes through a day differs most, with its first day; a mean of the replications. */
function weekText(a: SimulationResult, b: SimulationResult, subject: Subject, language: Language): string {
  const [inA, inB] = [measureOf(a, subject)?.course ?? [], measureOf(b, subject)?.course ?? []]
  const starts = (inA.length > 0 ? inA : inB).map(({ start }) => start)
  const weeks = starts
    .slice(0, Math.floor(a.days / 7))
    .map((start, week) => ({ start, more: (inB[week]?.passedPerDay.mean ?? 0) - (inA[week]?.passedPerDay.mean ?? 0) }))
  const most = weeks.toSorted((one, other) => Math.abs(other.more) - Math.abs(one.more))[0]
  return most === undefined || Math.abs(most.more) < 0.05 ? '' : `${formatDifference(most.more, language, 1)} (${most.start})`
}

/** Whether anything of it differs in the digits that are shown. */
const isSeen = ({ throughputPerDay, waitHours, queueLength }: SimulationDifference): boolean =>
  [throughputPerDay, waitHours, queueLength].some(({ mean, n }) => n > 0 && Math.abs(mean) >= 0.05)

/** What is surely not zero first, then what changes most. */
function byEffect({ throughputPerDay: one }: SimulationDifference, { throughputPerDay: other }: SimulationDifference): number {
  const isSure = ({ low, high }: typeof one): number => Number(low !== null && high !== null && low * high > 0)
  return isSure(other) - isSure(one) || Math.abs(other.mean) - Math.abs(one.mean)
}
