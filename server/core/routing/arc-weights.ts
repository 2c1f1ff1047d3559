import { emissionsOf, emissionTerms, stepEmissionsKg } from '../cost/step-emissions.ts'
import { enteredBase, fixedPrice, haulRates, type PriceContext, paysPair, priceContext, stepPrice } from '../cost/step-price.ts'
import type { Step } from '../journey/steps.ts'
import { convert, type DayRates, rateOf } from '../money.ts'
import type { Price } from '../network/facts/provenance.ts'
import type { Arc } from './arc.ts'
import type { EmissionColumns, Interior } from './interior.ts'
import type { JourneyContext } from './journey-context.ts'
import { type ArcWeights, objectiveWeights } from './objective-weight.ts'
import { priceColumns } from './price-columns.ts'
import { staticHours } from './static-hours.ts'
import { type WeighedGraph, weightsOver } from './weighed-graph.ts'

type Weights = WeighedGraph['weights']

/** EUR, kg CO2e and generalised EUR of arcs that are the query's own, once per step. */
export function ownWeights(context: JourneyContext): (arc: Arc) => ArcWeights {
  const { network, query } = context
  const prices = priceContext(network, query)
  const tonnes = query.weight * query.quantity
  const known = new Map<Step, ArcWeights>()
  return ({ step }) => {
    const kept = known.get(step)
    if (kept !== undefined) return kept
    const cost = stepPrice(network, query, step, prices)
    const weights = { cost, co2e: stepEmissionsKg(network, query, step), generalised: cost + query.valueOfTime * tonnes * staticHours(context, step) }
    known.set(step, weights)
    return weights
  }
}

/**
 * The same of the arcs of a whole journey: the first arcs, those of the interior, and the last. What does not hang on the ends
 * of the journey is worked out once per interior, a rate once per query.
 */
export function journeyWeights(context: JourneyContext, first: readonly Arc[], interior: Interior, last: readonly Arc[]): Weights {
  const inside = interiorWeights(context, interior)
  const [before, after] = [weightsOver(first, ownWeights(context)), weightsOver(last, ownWeights(context))]
  const joined = (objective: (typeof objectiveWeights)[number]): Float64Array => {
    const weights = new Float64Array(first.length + interior.arcs.length + last.length)
    const byStep = inside[objective]
    weights.set(before[objective])
    const { stepOfArc, isShut } = interior
    for (let arc = 0; arc < stepOfArc.length; arc += 1) if (isShut[arc] === 0) weights[first.length + arc] = byStep[stepOfArc[arc] as number] as number
    weights.set(after[objective], first.length + interior.arcs.length)
    return weights
  }
  return { cost: joined('cost'), co2e: joined('co2e'), generalised: joined('generalised') }
}

/** By step of the interior; nothing for steps that no load may take. */
function interiorWeights(context: JourneyContext, interior: Interior): Weights {
  const { query } = context
  const { steps, isUsable } = interior
  const tonnes = query.weight * query.quantity
  const cost = stepPrices(context, interior, priceContext(context.network, query))
  const hours = hoursOf(context, interior)
  const { emissionKm, emissionGrams } = emissionsBy(context, interior)
  const [co2e, generalised] = [new Float64Array(steps.length), new Float64Array(steps.length)]
  for (let number = 0; number < steps.length; number += 1) {
    if (isUsable[number] === 0) continue
    co2e[number] = emissionsOf(query, emissionKm[number] as number, emissionGrams[number] as number)
    generalised[number] = (cost[number] as number) + query.valueOfTime * tonnes * (hours[number] as number)
  }
  const weights = { cost, co2e, generalised }
  for (const objective of objectiveWeights) refuseStray(weights[objective], objective, steps)
  return weights
}

function refuseStray(weights: Float64Array, objective: string, steps: readonly Step[]): void {
  for (let number = 0; number < weights.length; number += 1) {
    const weight = weights[number] as number
    if (weight >= 0 && weight < Number.POSITIVE_INFINITY) continue
    throw new RangeError(`${objective} of the ${steps[number]?.kind} ${JSON.stringify(steps[number])} is ${weight}`)
  }
}

/** Price of each step in EUR for all units: what `stepPrice` gives, with each rate looked up once. */
function stepPrices(context: JourneyContext, interior: Interior, prices: PriceContext): Float64Array {
  const { network } = context
  const { steps, isUsable } = interior
  const fixed = fixedPricesOf(context, interior, prices)
  interior.prices ??= priceColumns(network, steps, isUsable)
  const { km, haul, entered, pairs, hauls, tariffs, pairing } = interior.prices
  const inEuros = ({ currency, amount }: Price): EuroRate => ({ amount, ...euroTerms(currency, prices.rates) })
  const rates = hauls.map((rate) => haulRates(network, rate, prices).map(inEuros))
  const bases = tariffs.map((rate) => {
    const base = enteredBase(network, rate, prices)
    return base === null ? null : convert(base, 'EUR', prices.rates)
  })
  const both = pairing.map((rate) => paysPair(network, rate, prices))
  const { count } = prices.units
  const cost = new Float64Array(steps.length)
  for (let number = 0; number < steps.length; number += 1) {
    if (isUsable[number] === 0) continue
    let sum = 0
    const byKm = rates[haul[number] as number]
    if (byKm !== undefined) {
      const pays = both[pairs[number] as number] === true
      for (let at = 0; at < byKm.length; at += 1) {
        const { amount, perUsd, euros } = byKm[at] as EuroRate
        const charged = amount * (km[number] as number)
        sum += (charged / perUsd) * euros
        if (pays) sum += (charged / count / perUsd) * euros
      }
    }
    const base = bases[entered[number] as number] ?? null
    if (base !== null) sum += base
    cost[number] = ((fixed[number] as number) + sum) * count
  }
  return cost
}

/** A rate with what turns it into EUR; euros themselves are left as they are. */
interface EuroRate {
  readonly amount: number
  readonly perUsd: number
  readonly euros: number
}

function euroTerms(currency: string, rates: DayRates): Omit<EuroRate, 'amount'> {
  if (currency === 'EUR') return { perUsd: 1, euros: 1 }
  return { perUsd: rateOf(rates, currency), euros: rateOf(rates, 'EUR') }
}

function fixedPricesOf({ network, query }: JourneyContext, { fixedPrices, steps, isUsable }: Interior, prices: PriceContext): Float64Array {
  const key = `${prices.rates.date} ${prices.units.teu}`
  const kept = fixedPrices.get(key)
  if (kept !== undefined) return kept
  const column = Float64Array.from(steps, (step, number) => (isUsable[number] === 0 ? 0 : fixedPrice(network, query, step, prices)))
  fixedPrices.set(key, column)
  return column
}

/** Kilometres and grams a tonne-kilometre of each move; nothing of what does not move. */
function emissionsBy({ network, query }: JourneyContext, interior: Interior): EmissionColumns {
  if (interior.emissions !== null) return interior.emissions
  const { steps, isUsable } = interior
  const columns = { emissionKm: new Float64Array(steps.length), emissionGrams: new Float64Array(steps.length) }
  for (const [number, step] of steps.entries()) {
    if (isUsable[number] === 0 || step.kind !== 'move') continue
    const { km, grams } = emissionTerms(network, query, step)
    columns.emissionKm[number] = km
    columns.emissionGrams[number] = grams
  }
  interior.emissions = columns
  return columns
}

/** Median hours of each step. Queues differ by month, departures by what changes after the ready time: the rest is the same whenever the goods are ready. */
function hoursOf(context: JourneyContext, { hoursByReady, steadyHours, steps, isUsable }: Interior): Float64Array {
  const key = String(context.ready)
  const kept = hoursByReady.get(key)
  if (kept !== undefined) return kept
  const hours = Float64Array.from(steps, (step, number) => (isUsable[number] === 0 ? 0 : keptHours(context, steadyHours, number, step)))
  hoursByReady.set(key, hours)
  return hours
}

function keptHours(context: JourneyContext, steadyHours: Float64Array, number: number, step: Step): number {
  const kept = steadyHours[number] as number
  if (!Number.isNaN(kept)) return kept
  const hours = staticHours(context, step)
  const { queue, departures } = context.timingOf(step)
  const hangsOnDay = queue !== undefined || (departures !== undefined && (departures.perWeek.length > 1 || departures.weekdays !== undefined))
  if (!hangsOnDay) steadyHours[number] = hours
  return hours
}
