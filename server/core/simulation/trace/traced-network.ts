import type { FlowWay, FreightFlow } from '../../assignment/freight-flow.ts'
import type { Link } from '../../network/facts/links.ts'
import type { Network } from '../../network/network.ts'
import type { StationPlan } from '../engine/station-plan.ts'
import type { NetworkPlan } from '../network/network-plan.ts'
import type { FollowedCorridor, TracedPlan } from './traced-plan.ts'

/** Corridors whose units are followed: those that most tonnes take over land. */
const mostCorridors = 16

interface Candidate {
  readonly flow: FreightFlow
  readonly way: FlowWay
  readonly sources: number[]
  tonnesPerDay: number
}

/**
 * The whole network: every crossing is shown, and units are followed on the corridors that most tonnes take.
 *
 * @param stations of the replication to be written down, whose rivers freeze on days of their own
 */
export function tracedNetwork(network: Network, plan: NetworkPlan, stations: StationPlan): TracedPlan {
  const candidates = new Map<string, Candidate>()
  plan.sources.forEach(({ flow, way }, source) => {
    if (way.legs.length === 0) return
    // Goods of several kinds go the same way: their units are alike on it.
    const key = `${flow.from} ${flow.to} ${way.id}`
    const known = candidates.get(key) ?? { flow, way, sources: [], tonnesPerDay: 0 }
    known.sources.push(source)
    known.tonnesPerDay += flow.tonnesPerDay * way.share
    candidates.set(key, known)
  })
  const corridors = [...candidates.entries()]
    .toSorted(([, one], [, other]) => other.tonnesPerDay - one.tonnesPerDay)
    .slice(0, mostCorridors)
    .map(([id, { flow, way, sources }]): FollowedCorridor => {
      const unit = way.unit === 'truck' ? 'truck' : 'train'
      const minutesBefore = way.legs[0]?.minutesBefore ?? 0
      return { id, from: flow.from, to: flow.to, unit, stops: stopsOf(network, flow, way), sources, minutesBefore, minutesAfter: way.minutesAfter }
    })
  // Lines are no stops of a corridor: what waits before one is on its way.
  const subjectOf = (passage: number) => {
    const subject = plan.subjects[plan.subjectOfPassage[passage] ?? -1]
    return subject === undefined || subject.kind === 'line' ? null : subject
  }
  return { stations, subjectOf, corridors }
}

/** Start, each border as it is reached and as it is left, and end, by their distance from the start. */
function stopsOf(network: Network, flow: FreightFlow, way: FlowWay): FollowedCorridor['stops'] {
  const borderKm = new Map<string, number>()
  let left = network.facts.links.filter(({ id }) => way.linkKm.has(id))
  let at = flow.from
  let km = 0
  for (let next: Link | undefined = nextLink(left, at); next !== undefined; next = nextLink(left, at)) {
    const taken = next
    if (taken.crossing !== undefined) borderKm.set(taken.crossing, km)
    km += taken.lengthKm.value
    at = taken.from === at ? taken.to : taken.from
    left = left.filter((link) => link !== taken)
  }
  return [
    { id: flow.from, km: 0 },
    ...way.legs.flatMap(({ crossing }) => {
      const stop = { id: crossing, km: Math.round(borderKm.get(crossing) ?? km) }
      return [stop, stop]
    }),
    { id: flow.to, km: Math.round(km) },
  ]
}

const nextLink = (left: readonly Link[], at: string): Link | undefined => left.find(({ from, to }) => from === at || to === at)
