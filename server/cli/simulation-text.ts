import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { Certificate, Measure, NetworkFigures, SimulationResult } from '#core/simulation/result.ts'
import { formatNumber } from '#core/wording/format.ts'
import { labels } from '#core/wording/labels.ts'
import { directionName, lookupOf, type NameOf } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { estimateText } from './estimate-text.ts'
import { cutName, subjectName } from './subject-name.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** What binds first, then crossings and lines, the busiest at the top, then what a reader has to know beside. */
export function simulationText(result: SimulationResult, network: Network, language: Language): string {
  const { scenario, crossing, start, days, replications, measures, certificate, network: whole, warnings, key } = result
  const { nameOf } = lookupOf(network, language)
  const word = words[language]
  const rows = measures
    .filter(
      ({ subject, utilisation }) => (subject.kind === 'crossing' || isBusyLine(subject, utilisation)) && subject.unit !== 'tonne' && subject.unit !== 'teu',
    )
    .toSorted((one, other) => other.utilisation.mean - one.utilisation.mean)
    .map(({ subject, throughputPerDay, waitHours, queueLength, utilisation, course }) => [
      subjectName(subject, nameOf, language),
      estimateText(throughputPerDay, 1, language),
      estimateText(waitHours, 1, language),
      ...(waitHours.n === 0 ? ['', ''] : [formatNumber(waitHours.p50, language, 1), formatNumber(waitHours.p90, language, 1)]),
      estimateText(queueLength, 1, language),
      longestQueueText(course, language),
      `${formatNumber(utilisation.mean * 100, language, 0)} %`,
    ])
  return [
    `${crossing === null ? word.wholeNetwork : nameOf(crossing)}, ${scenario}, ${start} + ${days} d, n = ${replications}`,
    (whole?.certificates ?? [certificate]).map((of) => boundText(of, measures, nameOf, language)).join('\n'),
    textTable([word.busiestFirst, word.throughput, word.wait, 'P50', 'P90', word.queue, word.longestQueue, word.utilisation], rows, [1, 2, 3, 4, 5, 6, 7]),
    [
      ...(whole === undefined ? [] : [`${word.emptyBoxes}: ${emptiesText(whole.empties, nameOf)}`]),
      ...warnings.map((warning) => `! ${warningText(warning, nameOf, language)}`),
    ].join('\n'),
    key,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}

/** A bound, what of it was carried, and what binds. */
export function boundText(certificate: Certificate, measures: readonly Measure[], nameOf: NameOf, language: Language): string {
  const { direction, class: of, bound, unit, share } = certificate
  const known: Readonly<Record<string, string>> = labels[language].vehicleClasses
  const word = words[language]
  const units: Readonly<Record<string, string>> = word.perDay
  const whose = [directionName(direction, language), ...(of === 'all' ? [] : [known[of] ?? of])].join(', ')
  const stands = `${word.bound}, ${whose}: ${formatNumber(bound, language, bound < 1000 ? 1 : 0)} ${units[unit] ?? unit}, ${word.carried} ${formatNumber(share * 100, language, 0)} %`
  return certificate.cut.length === 0 ? stands : `${stands}. ${word.binding}: ${cutName(certificate, measures, nameOf, language)}`
}

/** Mean number waiting in the week with most, with the first day of that week: what stands there when a closure ends. */
function longestQueueText(course: Measure['course'], language: Language): string {
  const [first, ...others] = course
  if (first === undefined) return ''
  const { start, waiting } = others.reduce((longest, week) => (week.waiting.mean > longest.waiting.mean ? week : longest), first)
  return waiting.mean < 0.5 ? '' : `${formatNumber(waiting.mean, language, 0)} (${start})`
}

/** Lines that are hardly used are told with --json alone. */
const isBusyLine = ({ kind }: Measure['subject'], { mean }: Measure['utilisation']): boolean => kind === 'line' && mean >= 0.01

const mostPlaces = 5

/** The places with most boxes over, and those that lack most. */
const emptiesText = (empties: NetworkFigures['empties'], nameOf: NameOf): string =>
  [...new Set([...empties.slice(0, mostPlaces), ...empties.slice(-mostPlaces)])]
    .filter(({ emptyTeuPerYear }) => Math.round(emptyTeuPerYear) !== 0)
    .map(({ place, emptyTeuPerYear }) => `${nameOf(place)} ${emptyTeuPerYear > 0 ? '+' : ''}${Math.round(emptyTeuPerYear)}`)
    .join(', ')
