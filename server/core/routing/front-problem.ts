import { convert, ratesOn } from '../money.ts'
import type { Arc } from './arc.ts'
import { type Clock, freshDriver } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import type { FrontProblem } from './pareto-front.ts'
import { type PassOptions, passStep } from './pass-step.ts'
import { minutesAt } from './quantile.ts'
import type { Step } from './steps.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/**
 * What two ways must differ by to be told apart: a dollar, a quarter of an hour, a kilogram. No tariff or speed on file is
 * more exact, and without units nearly every way would stand on the front.
 */
const unitMinutes = 15

/** The front of cost, median arrival and emissions for a query, in whole dollars, quarters of an hour and kilograms. */
export function frontProblem(context: JourneyContext, { graph, weights }: WeighedGraph, inUse: Uint8Array, options: PassOptions): FrontProblem {
  const dollars = convert({ currency: 'EUR', amount: 1 }, 'USD', ratesOn(context.network.facts.exchangeRates, context.query.quoteDate))
  const steps = graph.arcs.map(({ step }: Arc) => step)
  const take = (step: Step, clock: Clock): Clock | null => {
    const passage = passStep(context, step, { ...clock, minute: context.ready + clock.minute }, 0, options)
    return passage.passed ? { ...passage.clock, minute: inUnits(passage.clock.minute - context.ready) } : null
  }
  const start = freshDriver(0)
  // Minutes of steps that take as long at any hour and leave a driver rested; NaN for the others.
  const always = Float64Array.from(steps, (step, arc) =>
    inUse[arc] === 1 && isTimeless(context, step) ? (take(step, start)?.minute ?? Number.NaN) : Number.NaN,
  )
  return {
    graph,
    inUse,
    cost: weights.cost.map((euros) => Math.round(euros * dollars)),
    emissions: weights.co2e.map(Math.round),
    leastMinutes: Float64Array.from(steps, (step, arc) => leastMinutes(context, step, inUse[arc] === 1, always[arc] as number)),
    start,
    pass: (arc, clock) => {
      const minutes = always[arc] as number
      return Number.isNaN(minutes) ? take(steps[arc] as Step, clock) : { minute: clock.minute + minutes, drivenToday: 0, drivenThisWeek: 0 }
    },
  }
}

function leastMinutes(context: JourneyContext, step: Step, isInUse: boolean, always: number): number {
  if (!isInUse) return 0
  return Number.isNaN(always) ? inUnits(minutesAt(context.timingOf(step).hours, 0)) : always
}

/** True for work at a terminal and for trains and ships that no calendar holds up; nobody is at the wheel there. */
function isTimeless(context: JourneyContext, step: Step): boolean {
  switch (step.kind) {
    case 'border':
      return false
    case 'gaugeChange':
      return true
    case 'handling': {
      const { departures } = context.timingOf(step)
      return departures === undefined || (departures.weekdays === undefined && departures.perWeek.length === 1)
    }
    case 'move':
      return step.mode !== 'road' && context.linkCalendarOf(step.link) === null
  }
}

/** Rounding to the nearest never turns a later instant into an earlier one. */
const inUnits = (minutes: number): number => Math.round(minutes / unitMinutes) * unitMinutes
