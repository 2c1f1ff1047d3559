import { emissionsOf, emissionTerms, stepEmissionsKg } from '../cost/step-emissions.ts'
import { fixedPrice, type PriceContext, priceContext, stepPrice } from '../cost/step-price.ts'
import type { Arc } from './arc.ts'
import { type Interior, unknown } from './interior.ts'
import type { JourneyContext } from './journey-context.ts'
import { staticHours } from './static-hours.ts'
import type { Step } from './steps.ts'
import type { ArcWeights } from './weighed-graph.ts'

/**
 * EUR, kg CO2e and generalised EUR of each arc, worked out once per step and query; what does not hang on the ends of the
 * journey once per interior.
 */
export function arcWeights(context: JourneyContext, interior: Interior): (arc: Arc) => ArcWeights {
  const { network, query } = context
  const tonnes = query.weight * query.quantity
  const prices = priceContext(network, query)
  const fixed = fixedPricesOf(interior, prices)
  const known: (ArcWeights | undefined)[] = new Array(interior.steps.length).fill(undefined)
  const weigh = (cost: number, co2e: number, hours: number): ArcWeights => ({ cost, co2e, generalised: cost + query.valueOfTime * tonnes * hours })
  return ({ step }) => {
    const number = interior.numberOf.get(step)
    if (number === undefined) {
      return weigh(stepPrice(network, query, step, prices), stepEmissionsKg(network, query, step), staticHours(context, step))
    }
    const kept = known[number]
    if (kept !== undefined) return kept
    if (Number.isNaN(fixed[number])) fixed[number] = fixedPrice(network, query, step, prices)
    const cost = stepPrice(network, query, step, prices, fixed[number])
    const weights = weigh(cost, keptEmissionsKg(context, interior, number, step), keptHours(context, interior, number, step))
    known[number] = weights
    return weights
  }
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
