import type { Network } from '../network/network.ts'
import { minutesPerDay } from '../units.ts'
import { type CrossingPlan, type PlannedChain, type PlannedCheckpoint, type PlannedCrossing, sidesFor } from './crossing-plan.ts'
import type { MeasureSamples } from './measure-samples.ts'
import { openMinutes } from './open-time.ts'
import { partsOf } from './part-ids.ts'
import type { Certificate } from './result.ts'
import { estimate } from './statistics/estimate.ts'
import { rounded } from './summarise.ts'

/** Parts within one per cent of the least bind with it: midnight comes an hour apart on the two sides, so equal ones differ a little. */
const nearlyBinding = 1.01

/**
 * What the time-averaged capacities of the parts let through at most, for each direction and class, beside what passed
 * in the run. Crossings side by side add up; along a chain the least part binds. By flow, as in the plan.
 */
export function certificates(network: Network, plan: CrossingPlan, samples: readonly MeasureSamples[]): readonly Certificate[] {
  return plan.flows.map((flow) => {
    const bounds = plan.chains.filter((chain) => chain.direction === flow.direction && chain.class === flow.class).map((chain) => chainBound(plan, chain))
    const bound = bounds.reduce((sum, each) => sum + each.perDay, 0)
    const passed = samples
      .filter(({ subject }) => subject.kind === 'crossing' && subject.direction === flow.direction && subject.class === flow.class)
      .reduce((sum, { throughputPerDay }) => sum + estimate(throughputPerDay).mean, 0)
    const first = (plan.crossings[0] as PlannedCrossing).crossing
    const [from, to] = sidesFor(network, first, flow.direction)
    return {
      from: [from],
      to: [to],
      direction: flow.direction,
      mode: first.modes[0] ?? 'road',
      class: flow.class,
      bound: rounded(bound),
      unit: flow.class === 'truck' ? 'truck' : 'vehicle',
      cut: bounds.flatMap((each) => each.binding),
      share: bound > 0 ? rounded(passed / bound) : 0,
    }
  })
}

/** That of the direction nearest to its bound; of trucks where there are any, since freight is what the run is about. */
export function tightest(all: readonly Certificate[]): Certificate {
  const freight = all.filter((certificate) => certificate.class === 'truck')
  return (freight.length > 0 ? freight : all).reduce((nearest, next) => (next.share > nearest.share ? next : nearest))
}

function chainBound(plan: CrossingPlan, chain: PlannedChain): { readonly perDay: number; readonly binding: readonly string[] } {
  const minutes = plan.end - plan.measuredFrom
  const crossing = plan.crossings[chain.crossing] as PlannedCrossing
  const parts = partsOf(crossing.crossing, chain)
  const bridge = openMinutes(crossing.open, plan.measuredFrom, plan.end) / chain.headwayMinutes
  const perDay = [chain.exit && passable(plan, crossing, chain.exit), bridge, chain.entry && passable(plan, crossing, chain.entry)].map((total) =>
    total === null ? Number.POSITIVE_INFINITY : (total * minutesPerDay) / minutes,
  )
  const least = Math.min(...perDay)
  const binding = perDay.flatMap((value, index) => (value <= least * nearlyBinding ? [parts[index + 1]?.id ?? ''] : []))
  return { perDay: least, binding }
}

/** Vehicles that a checkpoint can serve in the open minutes of the run. */
function passable(plan: CrossingPlan, crossing: PlannedCrossing, checkpoint: PlannedCheckpoint): number {
  return checkpoint.dates.reduce((sum, _, day) => {
    const from = Math.max(plan.measuredFrom, checkpoint.dayStarts[day] ?? 0)
    const to = Math.min(plan.end, checkpoint.dayStarts[day + 1] ?? 0)
    const lanes = checkpoint.lanes[day] ?? 0
    return to > from && lanes > 0 ? sum + (openMinutes(crossing.open, from, to) * lanes) / (checkpoint.meanMinutes[day] ?? 1) : sum
  }, 0)
}
