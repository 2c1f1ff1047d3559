import { convert, ratesOn } from '../money.ts'
import type { Arc } from './arc.ts'
import { type Clock, freshDriver } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import type { FrontProblem } from './pareto-front.ts'
import { type PassOptions, passStep } from './pass-step.ts'
import { minutesAt } from './quantile.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/**
 * What two ways must differ by to be told apart: a dollar, a quarter of an hour, a kilogram. No tariff or speed on file is
 * more exact, and without units nearly every way would stand on the front.
 */
const unitMinutes = 15

/** The front of cost, median arrival and emissions for a query, in whole dollars, quarters of an hour and kilograms. */
export function frontProblem(context: JourneyContext, { graph, weights }: WeighedGraph, inUse: Uint8Array, options: PassOptions): FrontProblem {
  const dollars = convert({ currency: 'EUR', amount: 1 }, 'USD', ratesOn(context.network.facts.exchangeRates, context.query.quoteDate))
  return {
    graph,
    inUse,
    cost: weights.cost.map((euros) => Math.round(euros * dollars)),
    emissions: weights.co2e.map(Math.round),
    leastMinutes: Float64Array.from(graph.arcs, ({ step }, arc) => (inUse[arc] === 0 ? 0 : inUnits(minutesAt(context.timingOf(step).hours, 0)))),
    start: freshDriver(0),
    pass: (arc, clock): Clock | null => {
      const passage = passStep(context, (graph.arcs[arc] as Arc).step, { ...clock, minute: context.ready + clock.minute }, 0, options)
      return passage.passed ? { ...passage.clock, minute: inUnits(passage.clock.minute - context.ready) } : null
    },
  }
}

/** Rounding to the nearest never turns a later instant into an earlier one. */
const inUnits = (minutes: number): number => Math.round(minutes / unitMinutes) * unitMinutes
