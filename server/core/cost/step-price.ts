import type { RouteQuery } from '../journey/query.ts'
import type { MoveStep, Step } from '../journey/steps.ts'
import { convert, type DayRates, ratesOn } from '../money.ts'
import type { Mode, Position } from '../network/facts/places.ts'
import type { Price } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import { greatCircleKm } from '../units.ts'
import { type CarriedUnits, carriedUnits } from './carried-units.ts'
import { eventItems } from './event-items.ts'
import { riverPrice } from './event-price.ts'
import { countryOf, moveCountry } from './move-country.ts'
import { paysPairPlace } from './pair-place.ts'
import { borrowedRailTariff, type RailHaul, type RailTariff, railRate, railTariff, type Traffic } from './rail-tariff.ts'
import { railTraffic } from './rail-traffic.ts'
import { seaPrice } from './sea-price.ts'
import { tariffDistance } from './tariff-distance.ts'
import { addedTolls, truckCostPerKm } from './truck-price.ts'

/** What all steps of one query share; made once per search. */
export interface PriceContext {
  readonly units: CarriedUnits
  readonly rates: DayRates
  /** Day that stands for the whole journey in the search. */
  readonly date: string
  readonly origin: string
  readonly destination: string
  readonly traffic: Traffic
  /** What a line between the ends of the journey is likely to measure, km. */
  readonly expectedKm: number
  /** Rates per km met so far: thousands of steps share a few dozen. */
  readonly road: Map<string, readonly Price[]>
  readonly rail: Map<string, RailRate>
  /** Whether a service in a country asks for the place beside the last box. */
  readonly pairs: Map<string, boolean>
}

type RailRate = ReturnType<typeof railRate>

/** Railways run about 1.3 times the great circle. */
const detourFactor = 1.3

export function priceContext(network: Network, query: RouteQuery): PriceContext {
  const [origin, destination] = [countryOf(network, query.from), countryOf(network, query.to)]
  return {
    units: carriedUnits(network, query),
    rates: ratesOn(network.facts.exchangeRates, query.quoteDate),
    date: query.date.slice(0, 10),
    origin,
    destination,
    traffic: railTraffic(network, query.from, query.to),
    expectedKm: detourFactor * greatCircleKm(positionOf(network, query.from), positionOf(network, query.to)),
    road: new Map(),
    rail: new Map(),
    pairs: new Map(),
  }
}

/**
 * Price of one step in EUR for all units: a weight that adds up along a route to nearly what `priceSteps` gives, finite
 * and never below zero. The base of a tariff of base and km is charged on the step that enters it; a stepped list counts
 * by its line at the distance to be expected; every step is dated on the ready day. The least price
 * of a truck is left out, as no step knows how long its haul will be. Charges of the whole journey, which no route escapes, are left out.
 */
export function stepPrice(
  network: Network,
  query: RouteQuery,
  step: Step,
  context: PriceContext = priceContext(network, query),
  fixed: number = fixedPrice(network, query, step, context),
): number {
  return (fixed + byKmPrice(stepTerms(network, step), network, context)) * context.units.count
}

/** What the price of a step that is not fixed hangs on: the same for all queries, while the rates are not. */
export interface StepTerms {
  /** Kilometres that a haul by rail or road is charged for. */
  readonly km: number
  /** Rates for each of them; null where there are none. */
  readonly haul: RateName | null
  /** The rail tariff that the step enters, and whose base it is charged. */
  readonly entered: RateName | null
  /** Where the haul may pay for the place beside the last box; null on roads. */
  readonly pairs: RateName | null
}

/** Steps of one name have the same rates in a query. */
export interface RateName {
  readonly name: string
  readonly step: Step
  readonly mode: Mode
  readonly country: string
}

export function stepTerms(network: Network, step: Step): StepTerms {
  const found = enteredRail(network, step)
  const entered = found === null ? null : { name: `${found.mode} ${found.country}`, step, ...found }
  if (step.kind !== 'move' || step.mode === 'sea' || step.mode === 'river') return { km: 0, haul: null, entered, pairs: null }
  const { mode } = step
  const country = moveCountry(network, step)
  if (mode !== 'road') {
    return {
      km: tariffDistance(step.link).value,
      haul: { name: `${mode} ${country}`, step, mode, country },
      entered,
      pairs: { name: `${step.service} ${country}`, step, mode, country },
    }
  }
  const name = [step.vehicle, country, countryOf(network, step.from), countryOf(network, step.to), step.link.roadClass?.value].join()
  return { km: step.link.lengthKm.value, haul: { name, step, mode, country }, entered, pairs: null }
}

/** Rates per km of a haul in a query, in their order on the bill. */
export function haulRates(network: Network, { name, step, mode, country }: RateName, context: PriceContext): readonly Price[] {
  if (mode !== 'road') return [railRateOf(network, mode, country, context).perKm]
  return known(context.road, name, () => roadRates(network, step as MoveStep, context))
}

export function paysPair(network: Network, { name, step }: RateName, { pairs, units, date }: PriceContext): boolean {
  return known(pairs, name, () => paysPairPlace(network, units, step as MoveStep, date))
}

export const enteredBase = (network: Network, { mode, country }: RateName, context: PriceContext): Price | null =>
  railRateOf(network, mode, country, context).base

/** EUR for one unit of what is charged by km and on entering a rail tariff. */
function byKmPrice({ km, haul, entered, pairs }: StepTerms, network: Network, context: PriceContext): number {
  const { rates, units } = context
  const eurOf = ({ currency, amount }: Price): number => convert({ currency, amount }, 'EUR', rates)
  let sum = 0
  const both = pairs !== null && paysPair(network, pairs, context)
  for (const { currency, amount } of haul === null ? [] : haulRates(network, haul, context)) {
    sum += eurOf({ currency, amount: amount * km })
    if (both) sum += eurOf({ currency, amount: (amount * km) / units.count })
  }
  const base = entered === null ? null : enteredBase(network, entered, context)
  return base === null ? sum : sum + eurOf(base)
}

/** The part of a step's price, EUR for one unit, that is the same whatever the ends of the journey: all but hauls by rail and road. */
export function fixedPrice(network: Network, query: RouteQuery, step: Step, context: PriceContext): number {
  const prices = step.kind === 'move' ? sailingPrices(network, step, context) : eventItems(network, query, step, 0, context.date).map((item) => item.price)
  return prices.reduce((sum, price) => sum + (price === null ? 0 : convert(price, 'EUR', context.rates)), 0)
}

function positionOf(network: Network, place: string): Position {
  const found = network.placesById.get(place)
  if (found === undefined) throw new RangeError(`no place ${place}`)
  return found.coordinates
}

function sailingPrices(network: Network, move: MoveStep, { units, date }: PriceContext): (Price | null)[] {
  if (move.mode !== 'sea' && move.mode !== 'river') return []
  const { crossing } = move.link
  return [move.mode === 'river' && crossing !== undefined ? riverPrice(network, crossing, date) : seaPrice(network, move, units.teu, date)]
}

/** Cost of the truck and what tolls add to it, per km. */
function roadRates(network: Network, move: MoveStep, context: PriceContext): readonly Price[] {
  const country = moveCountry(network, move)
  const stretch = { registration: move.vehicle ?? '', country, direction: likelyDirection(network, move, country, context) }
  const cost = truckCostPerKm(network, stretch, context.date)
  return [cost.value, ...addedTolls(network, country, move.link.roadClass, cost, context.date).map((added) => added.perKm)]
}

function railRateOf(network: Network, mode: Mode, country: string, context: PriceContext): RailRate {
  return known(context.rail, `${mode} ${country}`, () => railRate(railTariffOf(network, mode, country, context), context.date, context.expectedKm))
}

function known<Value>(rates: Map<string, Value>, key: string, make: () => Value): Value {
  const kept = rates.get(key)
  if (kept !== undefined) return kept
  const value = make()
  rates.set(key, value)
  return value
}

/** The rail tariff that a step enters: by loading, by transfer, by a change of gauge, or by driving into its country. */
function enteredRail(network: Network, step: Step): { readonly mode: Mode; readonly country: string } | null {
  switch (step.kind) {
    case 'border':
      return null
    case 'gaugeChange':
      return { mode: step.to, country: countryOf(network, step.place) }
    case 'handling': {
      const mode = step.operation === 'load' ? step.mode : step.operation === 'transfer' ? step.toMode : undefined
      return mode?.startsWith('rail') ? { mode, country: countryOf(network, step.place) } : null
    }
    case 'move': {
      // Inside one customs union a line changes country without a stop: the list entered is that of the side where the link is not.
      if (!step.mode.startsWith('rail') || step.link.crossing !== undefined) return null
      const country = moveCountry(network, step)
      const beyond = countryOf(network, step.to)
      if (beyond !== country) return { mode: step.mode, country: beyond }
      return countryOf(network, step.from) === country ? null : { mode: step.mode, country }
    }
  }
}

function railTariffOf(network: Network, mode: Mode, country: string, { units, traffic }: PriceContext): RailTariff {
  const haul: RailHaul = { mode, country, traffic, teu: units.teu, crossings: [] }
  const tariff = railTariff(network, haul) ?? borrowedRailTariff(network, haul)
  if (tariff === undefined) throw new RangeError(`no rail tariff for ${mode} in ${country}`)
  return tariff
}

/** A tractor's stretch is not known yet in a search: a record of a direction counts where the journey begins or ends in one of its countries. */
function likelyDirection(network: Network, move: MoveStep, country: string, { origin, destination }: PriceContext): `${string}>${string}` {
  const likely = network.facts.trucking.costs.find((record) => {
    const [from, to] = record.direction?.split('>') ?? []
    return record.registration === move.vehicle && origin !== destination && (country === from || country === to) && (origin === from || destination === to)
  })
  return likely?.direction ?? `${countryOf(network, move.from)}>${countryOf(network, move.to)}`
}
