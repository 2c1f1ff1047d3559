import type { FlowPeriod, FlowWay } from '../../assignment/freight-flow.ts'
import { daysBetween } from '../../calendar/local-time.ts'
import type { Network } from '../../network/network.ts'
import type { NetworkPlan } from './network-plan.ts'

/** A way of a flow some of whose ways lead over rivers. */
export interface RiverWay {
  readonly source: number
  /** Borders by the calendar of their hours, with minutes from departure: a season is known before, so that of another border it is 0. */
  readonly stops: readonly { readonly calendar: number; readonly minutes: number }[]
  /** By period, as the shares take it. */
  readonly open: readonly boolean[]
  /** Links on it have seasons or closures of their own, so that it exists in no period in which it is not open. */
  readonly isLimited: boolean
  /** Mean share of the periods in which it is open. */
  readonly usualShare: number
}

/** The flows of a plan that have a river among their ways: of each, all ways that the run sends anything by. */
export function riverFlows(network: Network, { sources, stations, crossings, periods }: Omit<NetworkPlan, 'subjects'>): readonly (readonly RiverWay[])[] {
  const isRiver = (id: string): boolean => network.crossingsById.get(id)?.riverServices !== undefined
  const calendarOf = new Map(crossings.map(({ crossing }, passage) => [crossing.id, stations.passages[passage]?.calendar ?? -1]))
  const shut = new Set((network.facts.linkClosures ?? []).map(({ link }) => link))
  const isLimitedLink = (id: string): boolean => {
    const link = network.linksById.get(id)
    return link?.navigation !== undefined || link?.inService !== undefined || shut.has(id)
  }
  const stopsOf = ({ legs }: FlowWay): RiverWay['stops'] => {
    let minutes = 0
    return legs.map(({ crossing, minutesBefore, passageMinutes }) => {
      minutes += minutesBefore
      const stop = { calendar: calendarOf.get(crossing) ?? -1, minutes: isRiver(crossing) ? minutes : 0 }
      minutes += passageMinutes
      return stop
    })
  }
  const byFlow = new Map<string, number[]>()
  sources.forEach(({ flow }, source) => {
    const known = byFlow.get(flow.id)
    if (known === undefined) byFlow.set(flow.id, [source])
    else known.push(source)
  })
  const wayAt = (source: number): FlowWay => (sources[source] as NetworkPlan['sources'][number]).way
  return [...byFlow.values()]
    .filter((ofFlow) => ofFlow.some((source) => wayAt(source).legs.some(({ crossing }) => isRiver(crossing))))
    .map((ofFlow) =>
      ofFlow.map((source): RiverWay => {
        const way = wayAt(source)
        const isLimited = [...way.linkKm.keys()].some(isLimitedLink)
        return { source, stops: stopsOf(way), open: way.open, isLimited, usualShare: usualShare(way, periods) }
      }),
    )
}

function usualShare({ open, shares }: FlowWay, periods: readonly FlowPeriod[]): number {
  let days = 0
  let sum = 0
  for (const [period, { from, to }] of periods.entries()) {
    if (open[period] !== true) continue
    const length = daysBetween(from, to) + 1
    days += length
    sum += length * (shares[period] ?? 0)
  }
  return days === 0 ? 0 : sum / days
}
