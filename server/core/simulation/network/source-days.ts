import type { FlowPeriod, FlowWay, FreightFlow } from '../../assignment/freight-flow.ts'
import type { Network } from '../../network/network.ts'
import type { PlannedArrivals } from '../engine/station-plan.ts'
import type { NetworkDays } from './network-days.ts'

type Calendar = Pick<Extract<PlannedArrivals, { kind: 'poisson' }>, 'hourFactors' | 'dayFactors' | 'dayStarts' | 'stretches'>

/**
 * How the units of a flow on a way spread over the days of a run: by month, weekday and surge of the flow, which all its ways
 * share, and by the shares of the way in each period. Days before the first period, the run-in, take its shares.
 */
export function sourceDays(network: Network, clock: NetworkDays, periods: readonly FlowPeriod[]): (flow: FreightFlow, way: FlowWay) => Calendar {
  const known = new Map<string, Pick<Calendar, 'hourFactors' | 'dayFactors' | 'dayStarts'> & { readonly ofDay: Int32Array }>()
  return (flow, way) => {
    const zone = network.placesById.get(flow.from)?.timeZone ?? ''
    const key = JSON.stringify([zone, flow.hourFactors, flow.weekdayFactors, flow.monthFactors, flow.surges])
    let days = known.get(key)
    if (days === undefined) {
      const { dates, starts, weekdays } = clock.daysAt(flow.from)
      const surgeOn = (date: string): number =>
        flow.surges.reduce((factor, { from, to, factor: more }) => (from <= date && date <= to ? factor * more : factor), 1)
      days = {
        hourFactors: flow.hourFactors,
        dayFactors: Float64Array.from(
          dates,
          (date, day) => (flow.weekdayFactors[(weekdays[day] ?? 1) - 1] ?? 1) * (flow.monthFactors[Number(date.slice(5, 7)) - 1] ?? 1) * surgeOn(date),
        ),
        dayStarts: starts,
        ofDay: Int32Array.from(dates, (date) =>
          Math.max(
            0,
            periods.findLastIndex(({ from }) => from <= date),
          ),
        ),
      }
      known.set(key, days)
    }
    const { ofDay, ...rest } = days
    return { ...rest, stretches: { ofDay, factors: way.shares } }
  }
}
