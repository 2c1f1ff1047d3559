import type { Fault } from '../failures.ts'
import type { Language } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { Alternative, RouteAnswer } from '../routing/answer.ts'
import { alternativeTitle } from '../wording/alternative-title.ts'
import { batchWords } from '../wording/batch-words.ts'
import { faultMessage } from '../wording/fault-message.ts'
import { type Lookup, lookupOf } from '../wording/lookup.ts'
import { warningText } from '../wording/warning-text.ts'
import type { Lane } from './lane-sheet.ts'

/** A lane with its answer; null where the row is at fault. */
export interface AnsweredLane {
  readonly lane: Lane
  readonly answer: RouteAnswer | null
}

type Table = readonly (readonly (string | number)[])[]

/** The answers of a batch, a row a lane, and its faults, a row each; titles first. */
export interface BatchTables {
  readonly answers: Table
  readonly faults: Table
  /** The own rates that every lane was asked with, as a rate sheet; empty where there were none. */
  readonly rates: Table
}

export function batchTables(lanes: readonly AnsweredLane[], network: Network, language: Language): BatchTables {
  const words = batchWords[language]
  const lookup = lookupOf(network, language)
  const { row, from, to, ready, cargo, way, price, currency, sell, kgCo2e, cheapest, fastest, bought, why, key, field, value, message } = words
  return {
    answers: [
      [row, from, to, ready, cargo, way, price, sell, currency, 'P10', 'P50', 'P90', kgCo2e, cheapest, fastest, bought, why, key],
      ...lanes.flatMap(({ lane, answer }) => (answer === null ? [] : [answerRow(lane, answer, lookup, language)])),
    ],
    faults: [
      [row, field, value, message],
      ...lanes.flatMap(({ lane: { number, query } }) => (query.ok ? [] : query.failures.map((fault) => faultRow(number, fault, language)))),
    ],
    rates: [],
  }
}

function answerRow({ number }: Lane, answer: RouteAnswer, lookup: Lookup, language: Language): readonly (string | number)[] {
  const { query, alternatives, unavailable, key } = answer
  const ends = [number, lookup.nameOf(query.from), lookup.nameOf(query.to), query.date.slice(0, 10), `${query.quantity} x ${query.cargo}`]
  const [best] = alternatives
  if (best === undefined) return [...ends, '', '', '', query.currency, '', '', '', '', '', '', '', unavailable.map(({ reason }) => reason).join(' '), key]
  const titleOf = (alternative: Alternative): string => alternativeTitle(alternative, lookup, language, alternatives)
  const least = (of: (alternative: Alternative) => number): Alternative => alternatives.reduce((first, other) => (of(other) < of(first) ? other : first), best)
  const [cheapest, fastest] = [least(({ cost }) => cost.amountMinor), least(({ days }) => days.p50)]
  return [
    ...ends,
    titleOf(best),
    best.cost.amountMinor / 100,
    best.sell === undefined ? '' : best.sell.amountMinor / 100,
    best.cost.currency,
    ...[best.days.p10, best.days.p50, best.days.p90].map((days) => Math.round(days * 10) / 10),
    Math.round(best.co2eKg),
    `${titleOf(cheapest)}: ${cheapest.cost.amount}`,
    `${titleOf(fastest)}: ${Math.round(fastest.days.p50 * 10) / 10}`,
    boughtText(best),
    [best.because, ...best.conditions].map((statement) => warningText(statement, lookup.nameOf, language)).join(' '),
    key,
  ]
}

/** How many lines of the best way were bought at own rates, and from whom; empty where none was. */
function boughtText({ cost: { lines } }: Alternative): string {
  const suppliers = lines.flatMap(({ supplier }) => supplier ?? [])
  return suppliers.length === 0 ? '' : `${suppliers.length}/${lines.length}: ${[...new Set(suppliers)].join(', ')}`
}

const faultRow = (number: number, fault: Fault, language: Language): readonly (string | number)[] => [
  number,
  fault.pointer.slice(1),
  fault.value === null || fault.value === undefined ? '' : String(fault.value),
  faultMessage(fault, language),
]
