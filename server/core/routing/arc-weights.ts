import { emissionsOf, emissionTerms, stepEmissionsKg } from '../cost/step-emissions.ts'
import { enteredBase, fixedPrice, haulRates, type PriceContext, paysPair, priceContext, stepPrice } from '../cost/step-price.ts'
import { convert } from '../money.ts'
import type { Arc } from './arc.ts'
import { type Interior, unknown } from './interior.ts'
import type { JourneyContext } from './journey-context.ts'
import { priceColumns } from './price-columns.ts'
import { staticHours } from './static-hours.ts'
import type { Step } from './steps.ts'
import { type ArcWeights, objectiveWeights, type WeighedGraph, weightsOver } from './weighed-graph.ts'

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
  const { network, query } = context
  const { steps, isUsable } = interior
  const tonnes = query.weight * query.quantity
  const prices = priceContext(network, query)
  const cost = stepPrices(context, interior, prices)
  const [co2e, generalised] = [new Float64Array(steps.length), new Float64Array(steps.length)]
  for (let number = 0; number < steps.length; number += 1) {
    if (isUsable[number] === 0) continue
    const step = steps[number] as Step
    co2e[number] = keptEmissionsKg(context, interior, number, step)
    generalised[number] = (cost[number] as number) + query.valueOfTime * tonnes * keptHours(context, interior, number, step)
  }
  const weights = { cost, co2e, generalised }
  for (const objective of objectiveWeights) refuseStray(weights[objective], objective, steps)
  return weights
}

function refuseStray(weights: Float64Array, objective: string, steps: readonly Step[]): void {
  const stray = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY))
  if (stray !== -1) throw new RangeError(`${objective} of the ${steps[stray]?.kind} ${JSON.stringify(steps[stray])} is ${weights[stray]}`)
}

/** Price of each step in EUR for all units: what `stepPrice` gives, with each rate looked up once. */
function stepPrices(context: JourneyContext, interior: Interior, prices: PriceContext): Float64Array {
  const { network, query } = context
  const { steps, isUsable } = interior
  const fixed = fixedPricesOf(interior, prices)
  interior.prices ??= priceColumns(network, steps, isUsable)
  const { km, haul, entered, pairs, hauls, tariffs, pairing } = interior.prices
  const rates = hauls.map((rate) => haulRates(network, rate, prices))
  const bases = tariffs.map((rate) => enteredBase(network, rate, prices))
  const both = pairing.map((rate) => paysPair(network, rate, prices))
  const { count } = prices.units
  const eurOf = (currency: string, amount: number): number => convert({ currency, amount }, 'EUR', prices.rates)
  const cost = new Float64Array(steps.length)
  for (let number = 0; number < steps.length; number += 1) {
    if (isUsable[number] === 0) continue
    if (Number.isNaN(fixed[number])) fixed[number] = fixedPrice(network, query, steps[number] as Step, prices)
    let sum = 0
    const byKm = rates[haul[number] as number]
    if (byKm !== undefined) {
      const pays = both[pairs[number] as number] === true
      for (const { currency, amount } of byKm) {
        const charged = amount * (km[number] as number)
        sum += eurOf(currency, charged)
        if (pays) sum += eurOf(currency, charged / count)
      }
    }
    const base = bases[entered[number] as number] ?? null
    if (base !== null) sum += eurOf(base.currency, base.amount)
    cost[number] = ((fixed[number] as number) + sum) * count
  }
  return cost
}

function fixedPricesOf({ fixedPrices, steps }: Interior, { rates, units }: PriceContext): Float64Array {
  const key = `${rates.date} ${units.teu}`
  const column = fixedPrices.get(key) ?? unknown(steps.length)
  fixedPrices.set(key, column)
  return column
}

function keptEmissionsKg({ network, query }: JourneyContext, { emissionKm, emissionGrams }: Interior, number: number, step: Step): number {
  if (step.kind !== 'move') return 0
  if (Number.isNaN(emissionKm[number])) {
    const { km, grams } = emissionTerms(network, query, step)
    emissionKm[number] = km
    emissionGrams[number] = grams
  }
  return emissionsOf(query, emissionKm[number] as number, emissionGrams[number] as number)
}

/** Queues differ by month, departures by what changes after the ready time. */
function keptHours(context: JourneyContext, { steadyHours }: Interior, number: number, step: Step): number {
  const kept = steadyHours[number] as number
  if (!Number.isNaN(kept)) return kept
  const hours = staticHours(context, step)
  const { queue, departures } = context.timingOf(step)
  const hangsOnDay = queue !== undefined || (departures !== undefined && (departures.perWeek.length > 1 || departures.weekdays !== undefined))
  if (!hangsOnDay) steadyHours[number] = hours
  return hours
}
