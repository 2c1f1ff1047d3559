import type { CostShare } from '#core/cost/cost.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative, RouteAnswer } from '#core/routing/answer.ts'
import { formatMoney, formatNumber } from '#core/wording/format.ts'
import { familyName, legCodeName, legName, modeName, tagName } from '#core/wording/labels.ts'
import { lookupOf } from '#core/wording/lookup.ts'
import { warningText } from '#core/wording/warning-text.ts'
import { textTable } from './text-table.ts'
import { words } from './words.ts'

/** A table of the alternatives, the legs of the best, and why a mode family has none. */
export function answerText(answer: RouteAnswer, network: Network, language: Language): string {
  const word = words[language]
  const { nameOf } = lookupOf(network, language)
  const rows = answer.alternatives.map((alternative) => rowOf(alternative, language, nameOf))
  const table = textTable([word.route, '', word.units, word.price, word.days, word.distance, word.emissions, word.via], rows, [3, 5, 6])
  const [best] = answer.alternatives
  const reasons = answer.unavailable.map(({ modes, reason }) => `${modes.map((family) => familyName(family, language)).join(', ')}: ${reason}`)
  return [
    `${nameOf(answer.query.from)} - ${nameOf(answer.query.to)}, ${answer.query.date}, ${answer.query.quantity} x ${answer.query.cargo}, ${answer.query.weight} t`,
    ...(best === undefined
      ? [word.none]
      : [table, perText(best, language), reasonsText(answer, nameOf, language), legsText(best, language, nameOf), statementsText(best, nameOf, language)]),
    ...(reasons.length === 0 ? [] : [reasons.join('\n')]),
    answer.warnings.map((warning) => warningText(warning, nameOf, language)).join('\n'),
    answer.key,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Why each is there, and by when goods have to be ready where an arrival was asked for. */
function reasonsText({ alternatives }: RouteAnswer, nameOf: (id: string) => string, language: Language): string {
  return alternatives
    .map(({ because, latestReady = [], inventory }, index) => {
      const ready = latestReady.map(({ confidence, date }) => `${Math.round(confidence * 100)} % ${date?.slice(0, 10) ?? '–'}`).join(', ')
      return `${index + 1}. ${warningText(because, nameOf, language)}${ready === '' ? '' : ` ${words[language].latestReady}: ${ready}`}${inventory === undefined ? '' : ` ${inventoryText(inventory, language)}`}`
    })
    .join('\n')
}

/** Conditions, warnings and terms of the box of the best route, a line each. */
function statementsText({ conditions, warnings, terms }: Alternative, nameOf: (id: string) => string, language: Language): string {
  return [...conditions, ...warnings, ...terms].map((statement) => `- ${warningText(statement, nameOf, language)}`).join('\n')
}

function inventoryText({ currency, inTransit, stock }: NonNullable<Alternative['inventory']>, language: Language): string {
  const word = words[language]
  const money = (amountMinor: number): string => formatMoney(amountMinor, currency, language)
  const held = stock === null ? '' : `; ${word.pipelineStock} ${money(stock.pipelineMinor)}, ${word.safetyStock} ${money(stock.safetyMinor)}`
  return `${word.capitalOnTheWay}: ${money(inTransit.amountMinor)}${held}.`
}

function rowOf(alternative: Alternative, language: Language, nameOf: (id: string) => string): readonly string[] {
  const { id, cost, days, distanceKm, co2eKg, crossings, tags } = alternative
  return [
    id,
    tags.map((tag) => tagName(tag, language)).join(', '),
    `${alternative.unitCount} x ${alternative.unit}`,
    formatMoney(cost.amountMinor, cost.currency, language),
    [days.p10, days.p50, days.p90].map((value) => formatNumber(value, language, 1)).join(' / '),
    formatNumber(distanceKm, language),
    formatNumber(co2eKg, language),
    crossings.map(nameOf).join(', '),
  ]
}

/** The price of the best by each measure that is known; what rests on the capacity of the unit is marked. */
function perText({ cost: { per } }: Alternative, language: Language): string {
  const word = words[language]
  const shares: readonly (readonly [string, CostShare | undefined])[] = [
    [word.perUnit, per.unit],
    [word.perTonne, per.tonne],
    [word.perCubicMetre, per.m3],
    [word.perPallet, per.pallet],
  ]
  return shares
    .flatMap(([name, share]) =>
      share === undefined
        ? []
        : [`${name} ${formatMoney(share.amountMinor, share.currency, language)}${share.basis === 'capacity' ? ` (${word.whenFull})` : ''}`],
    )
    .join('; ')
}

function legsText({ legs }: Alternative, language: Language, nameOf: (id: string) => string): string {
  const rows = legs.map((leg) => [
    leg.code === undefined ? legName(leg.kind, language) : legCodeName(leg.code, language),
    leg.from === leg.to ? nameOf(leg.from) : `${nameOf(leg.from)} - ${nameOf(leg.to)}`,
    [modeName(leg.mode, language), leg.serviceNames?.[language]].filter(Boolean).join(', '),
    leg.departure.slice(0, 16).replace('T', ' '),
    `${formatNumber(leg.hours, language, 1)} h`,
    leg.distanceKm === 0 ? '' : formatNumber(leg.distanceKm, language),
  ])
  return textTable(['', '', '', '', 'h', 'km'], rows, [4, 5])
}
