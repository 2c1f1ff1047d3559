import { convert, ratesOn } from '../money.ts'
import type { Arc } from './arc.ts'
import { type Clock, freshDriver } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import { type FrontProblem, paretoFront } from './pareto-front.ts'
import { type PassOptions, passStep } from './pass-step.ts'
import { minutesAt } from './quantile.ts'
import type { Step } from './steps.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/**
 * What two ways must differ by to be told apart: a dollar, a quarter of an hour, a kilogram. No tariff or speed on file is
 * more exact, and without units nearly every way would stand on the front.
 */
const unitMinutes = 15
/**
 * Handovers that a way of the front may have, tried one after another until the search ends within its labels: a load that
 * changes carrier again and again along the same railway makes ways without number, and none that anybody runs.
 */
const handoversAllowed = [2, 1, 0]
const mostLabels = 80_000

/** Ways of the front of cost, median arrival and emissions with few handovers. */
export function frontWays(context: JourneyContext, weighed: WeighedGraph, inUse: Uint8Array, options: PassOptions): readonly (readonly number[])[] {
  const problem = frontProblem(context, weighed, inUse, options)
  for (const mostHandovers of handoversAllowed) {
    const front = paretoFront({ ...problem, mostHandovers })
    if (front !== null) return front.map(({ way }) => way)
  }
  return []
}

/** The front of a query in whole dollars, quarters of an hour and kilograms. */
function frontProblem(context: JourneyContext, { graph, weights }: WeighedGraph, inUse: Uint8Array, options: PassOptions): Omit<FrontProblem, 'mostHandovers'> {
  const inUnits = (minutes: number): number => roundedTo(minutes, unitMinutes)
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
    handsOver: Uint8Array.from(steps, (step) => (step.kind === 'handling' && (step.operation === 'transfer' || step.operation === 'tractorSwap') ? 1 : 0)),
    mostLabels,
    leastMinutes: Float64Array.from(steps, (step, arc) =>
      inUse[arc] === 0 ? 0 : Number.isNaN(always[arc]) ? inUnits(minutesAt(context.timingOf(step).hours, 0)) : (always[arc] as number),
    ),
    start,
    pass: (arc, clock) => {
      const minutes = always[arc] as number
      return Number.isNaN(minutes) ? take(steps[arc] as Step, clock) : { minute: clock.minute + minutes, drivenToday: 0, drivenThisWeek: 0 }
    },
  }
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
const roundedTo = (value: number, unit: number): number => Math.round(value / unit) * unit
