import { convert, ratesOn } from '../money.ts'
import { freshDriver } from './clock.ts'
import { driverRests } from './driver-rests.ts'
import { unitsOf } from './front-unit.ts'
import type { JourneyContext } from './journey-context.ts'
import { type FrontProblem, paretoFront } from './pareto-front.ts'
import { advance, type PassOptions, takeNothingDown } from './pass-step.ts'
import type { PreparedStep } from './prepared-step.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/**
 * Handovers that a way of the front may have, tried one after another until the search ends within its labels: a load that
 * changes carrier again and again along the same railway makes ways without number, and none that anybody runs.
 */
export const handoversAllowed = [2, 1, 0] as const
const mostLabels = 80_000

/** The front of cost, median arrival and emissions among ways with few handovers. */
export interface Front {
  readonly ways: readonly (readonly number[])[]
  /** Handovers that were allowed; null where even the search without any was given up, and there are no ways. */
  readonly mostHandovers: number | null
}

export function frontWays(context: JourneyContext, weighed: WeighedGraph, inUse: Uint8Array, options: PassOptions): Front {
  const problem = frontProblem(context, weighed, inUse, options)
  for (const mostHandovers of handoversAllowed) {
    const front = paretoFront({ ...problem, mostHandovers })
    if (front !== null) return { ways: front.map(({ way }) => way), mostHandovers }
  }
  return { ways: [], mostHandovers: null }
}

/** The front of a query in whole dollars, quarters of an hour and kilograms: no tariff on file is more exact, and without units nearly every way would stand on it. */
function frontProblem(
  context: JourneyContext,
  { graph, weights, columns }: WeighedGraph,
  inUse: Uint8Array,
  options: PassOptions,
): Omit<FrontProblem, 'mostHandovers'> {
  const { ready } = context
  const dollars = convert({ currency: 'EUR', amount: 1 }, 'USD', ratesOn(context.network.facts.exchangeRates, context.query.quoteDate))
  return {
    graph,
    inUse,
    ...unitsBy(weights, dollars),
    handsOver: columns.handsOver,
    mostLabels,
    leastMinutes: columns.least,
    restedMinutes: columns.rested,
    freshens: columns.freshens,
    rests: driverRests(context.network),
    steadyMinutes: columns.steady,
    start: freshDriver(0),
    pass: (arc, clock) => {
      const prepared = columns.prepared[arc] as PreparedStep
      clock.minute += ready
      if (advance(prepared, clock, 0, prepared.duration.medianMinutes, options, takeNothingDown) !== null) return false
      clock.minute = unitsOf(clock.minute - ready)
      return true
    },
  }
}

type Units = Pick<FrontProblem, 'cost' | 'emissions'>

/** A load has two fronts, with a box and on wheels, over the same weights. */
const knownUnits = new WeakMap<WeighedGraph['weights'], Units>()

function unitsBy(weights: WeighedGraph['weights'], dollarsPerEuro: number): Units {
  const known = knownUnits.get(weights)
  if (known !== undefined) return known
  const { cost, co2e } = weights
  const units = { cost: new Float64Array(cost.length), emissions: new Float64Array(cost.length) }
  for (let arc = 0; arc < cost.length; arc += 1) {
    units.cost[arc] = Math.round((cost[arc] as number) * dollarsPerEuro)
    units.emissions[arc] = Math.round(co2e[arc] as number)
  }
  knownUnits.set(weights, units)
  return units
}
