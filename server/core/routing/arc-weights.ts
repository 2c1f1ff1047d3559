import { stepEmissionsKg } from '../cost/step-emissions.ts'
import { priceContext, stepPrice } from '../cost/step-price.ts'
import type { Arc } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import { staticHours } from './static-hours.ts'
import type { Step } from './steps.ts'
import type { ArcWeights } from './weighed-graph.ts'

/** EUR, kg CO2e and generalised EUR of each arc, worked out once per step and query. */
export function arcWeights(context: JourneyContext): (arc: Arc) => ArcWeights {
  const { network, query } = context
  const tonnes = query.weight * query.quantity
  const prices = priceContext(network, query)
  const known = new WeakMap<Step, ArcWeights>()
  return ({ step }) => {
    const kept = known.get(step)
    if (kept !== undefined) return kept
    const cost = stepPrice(network, query, step, prices)
    const weights = { cost, co2e: stepEmissionsKg(network, query, step), generalised: cost + query.valueOfTime * tonnes * staticHours(context, step) }
    known.set(step, weights)
    return weights
  }
}
