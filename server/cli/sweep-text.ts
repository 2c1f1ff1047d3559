import type { Sweep, SweepPoint } from '#core/appraisal/ready-date-sweep.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import { formatMoney, formatNumber } from '#core/wording/format.ts'
import { familyName } from '#core/wording/labels.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { unavailableReason } from '#core/wording/unavailable-reason.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** A row a week: the best, each family alone, and what is new. */
export function sweepText({ query, currency, weeks, key }: Sweep, network: Network, language: Language): string {
  const word = words[language]
  const { nameOf } = lookupOf(network, language)
  const cell = (point: SweepPoint | null): string =>
    point === null
      ? '–'
      : `${formatMoney(point.amountMinor, currency, language)} ${formatNumber(point.days.p50, language, 1)}${point.unitCount === query.quantity ? '' : ` (${point.unitCount} x)`}`
  const families = weeks[0]?.families.map(({ family }) => family) ?? []
  const rows = weeks.map(({ ready, best, families: points, refusals, because }) => [
    ready,
    best === null ? '–' : formatMoney(best.amountMinor, currency, language),
    best === null ? '' : [best.days.p10, best.days.p50, best.days.p90].map((value) => formatNumber(value, language, 1)).join(' / '),
    ...points.map(({ point }) => cell(point)),
    [
      ...because.map((statement) => warningText(statement, nameOf, language)),
      // What does not go at all, and what is too heavy, is worth a word; that no line leads there is the same in every week.
      ...refusals
        .filter(({ code }) => best === null || code === 'tooHeavy')
        .map(({ family, code, parameters }) => `${familyName(family, language)}: ${unavailableReason(code, parameters, nameOf, language)}`),
    ].join(' '),
  ])
  return [
    `${nameOf(query.from)} - ${nameOf(query.to)}, ${query.quantity} x ${query.cargo}, ${query.weight} t`,
    textTable([word.latestReady, word.price, word.days, ...families.map((family) => familyName(family, language)), ''], rows, [
      1,
      ...families.map((_, index) => index + 3),
    ]),
    key,
  ].join('\n\n')
}
