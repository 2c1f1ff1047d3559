import type { Fact, Grade, Price, Provenance } from '../network/facts/provenance.ts'

/** A price per unit in the currency of its tariff, with the ends of its range and what it rests on. */
export interface PriceRange extends Price {
  readonly low: number
  readonly high: number
  /** Id and printed name of the tariff or charge. */
  readonly tariff: string
  readonly name: string
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
  /** Last day of a value that was used past it because no later one is on file. */
  readonly expired?: string
}

/** A dated price times a factor (km, usually). */
export function priceOf(fact: Fact<Price>, tariff: { readonly id: string; readonly name: string }, date: string, factor = 1): PriceRange {
  const ends = [fact.low?.amount ?? fact.value.amount, fact.value.amount, fact.high?.amount ?? fact.value.amount].map((amount) => amount * factor)
  return {
    currency: fact.value.currency,
    amount: fact.value.amount * factor,
    low: Math.min(...ends),
    high: Math.max(...ends),
    tariff: tariff.id,
    name: tariff.name,
    source: fact.source,
    asOf: fact.asOf,
    grade: fact.grade,
    ...expiredBy(fact, date),
  }
}

/** Sum of two parts of one tariff. */
export function addPrices(left: PriceRange, right: PriceRange): PriceRange {
  if (left.currency !== right.currency) throw new RangeError(`tariff ${left.tariff} mixes ${left.currency} and ${right.currency}`)
  const expired = left.expired ?? right.expired
  return {
    ...left,
    amount: left.amount + right.amount,
    low: left.low + right.low,
    high: left.high + right.high,
    source: joinSources([left.source, right.source]),
    asOf: [left.asOf, right.asOf].sort()[0] ?? left.asOf,
    grade: worstGrade([left.grade, right.grade]),
    ...(expired === undefined ? {} : { expired }),
  }
}

/** The same price resting on more facts: a distance, a share, a neighbour's tariff. */
export function restingOn(price: PriceRange, facts: readonly Pick<Provenance, 'source' | 'grade'>[]): PriceRange {
  return {
    ...price,
    source: joinSources([price.source, ...facts.map((fact) => fact.source)]),
    grade: worstGrade([price.grade, ...facts.map((fact) => fact.grade)]),
  }
}

/** What is derived from several values is no better than the worst of them. */
export function worstGrade(grades: readonly Grade[]): Grade {
  return [...grades].sort().at(-1) ?? 'A'
}

/** Source keys of several facts, each once, in order of first use. */
export function joinSources(sources: readonly string[]): string {
  return [...new Set(sources.flatMap((source) => source.split(' ')))].join(' ')
}

/** `{ expired }` where the fact ended before the date. */
export function expiredBy(fact: { readonly validTo?: string }, date: string): { readonly expired?: string } {
  return fact.validTo !== undefined && fact.validTo < date ? { expired: fact.validTo } : {}
}
