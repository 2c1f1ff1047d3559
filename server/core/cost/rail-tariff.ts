import { factOn } from '../network/fact-on.ts'
import type { BasePlusKmTariff, HaulTariff, IndexedListTariff, MarketPerKmTariff } from '../network/facts/money.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Dated, Fact } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import { addPrices, expiredBy, joinSources, type PriceRange, priceOf, worstGrade } from './price-range.ts'

export type RailTariff = BasePlusKmTariff | IndexedListTariff | MarketPerKmTariff
export type Traffic = 'transit' | 'local'

export interface RailHaul {
  readonly mode: Mode
  readonly country: string
  readonly traffic: Traffic
  readonly teu: 1 | 2
  /** Crossings that the whole journey passes. */
  readonly crossings: readonly string[]
}

/** The tariff of a rail haul: one for its crossing wins over one for its traffic. Undefined where the data has none. */
export function railTariff(network: Network, haul: RailHaul): RailTariff | undefined {
  const holding = network.facts.tariffs.hauls.filter(
    (tariff): tariff is RailTariff =>
      isRailTariff(tariff) &&
      tariff.mode === haul.mode &&
      tariff.teu === haul.teu &&
      (tariff.countries === undefined || tariff.countries.includes(haul.country)) &&
      (tariff.traffic === undefined || tariff.traffic === haul.traffic),
  )
  const named = holding.find((tariff) => tariff.crossings?.some((crossing) => haul.crossings.includes(crossing)))
  return named ?? holding.find((tariff) => tariff.crossings === undefined)
}

/** A tariff of the same gauge from another country, for links that only a scenario draws; what it gives is an assumption. */
export function borrowedRailTariff(network: Network, haul: RailHaul): RailTariff | undefined {
  const countries = network.facts.tariffs.hauls.filter((tariff) => tariff.mode === haul.mode).flatMap((tariff) => tariff.countries ?? [])
  return countries.map((country) => railTariff(network, { ...haul, country, traffic: 'local' })).find((tariff) => tariff !== undefined)
}

/** Price of one box over the whole distance under one tariff, on the day it is handed over. */
export function railPrice(tariff: RailTariff, km: number, date: string): PriceRange {
  switch (tariff.kind) {
    case 'basePlusKm':
      return addPrices(priceOf(heldOn(tariff.base, date, tariff.id), tariff, date), priceOf(heldOn(tariff.perKm, date, tariff.id), tariff, date, km))
    case 'marketPerKm':
      return priceOf(heldOn(tariff.perKm, date, tariff.id), tariff, date, km)
    case 'indexedList': {
      const step = tariff.steps.findLast((candidate) => candidate.fromKm <= km) ?? tariff.steps[0]
      if (step === undefined) throw new RangeError(`tariff ${tariff.id} has no steps`)
      return indexed(tariff, step, step.base.amount + step.perKm.amount * km, date)
    }
  }
}

/** The same as a base and a rate per km, for weights that must add up along a route. A stepped list gives its line at `expectedKm`. */
export function railRate(tariff: RailTariff, date: string, expectedKm: number): { readonly base: PriceRange | null; readonly perKm: PriceRange } {
  switch (tariff.kind) {
    case 'basePlusKm':
      return { base: priceOf(heldOn(tariff.base, date, tariff.id), tariff, date), perKm: priceOf(heldOn(tariff.perKm, date, tariff.id), tariff, date) }
    case 'marketPerKm':
      return { base: null, perKm: priceOf(heldOn(tariff.perKm, date, tariff.id), tariff, date) }
    case 'indexedList': {
      const step = tariff.steps.findLast((candidate) => candidate.fromKm <= expectedKm) ?? tariff.steps[0]
      if (step === undefined) throw new RangeError(`tariff ${tariff.id} has no steps`)
      return { base: indexed(tariff, step, step.base.amount, date), perKm: indexed(tariff, step, step.perKm.amount, date) }
    }
  }
}

/** The fact of the day; a quantity without any is a fault of the data. */
export function heldOn<Value>(facts: Dated<Value>, date: string, what: string): Fact<Value> {
  const fact = factOn(facts, date)
  if (fact === undefined) throw new RangeError(`${what} has no value on any day`)
  return fact
}

function indexed(tariff: IndexedListTariff, step: IndexedListTariff['steps'][number], listPrice: number, date: string): PriceRange {
  const index = heldOn(tariff.index, date, `index of ${tariff.id}`)
  return {
    currency: step.perKm.currency,
    amount: listPrice * index.value,
    low: listPrice * Math.min(index.low ?? index.value, index.value),
    high: listPrice * Math.max(index.high ?? index.value, index.value),
    tariff: tariff.id,
    name: tariff.name,
    source: joinSources([step.source, index.source]),
    asOf: index.asOf,
    grade: worstGrade([step.grade, index.grade]),
    ...expiredBy(index, date),
  }
}

function isRailTariff(tariff: HaulTariff): tariff is RailTariff {
  return tariff.kind === 'basePlusKm' || tariff.kind === 'marketPerKm' || tariff.kind === 'indexedList'
}
