import type { Crossing } from '../network/facts/crossings.ts'
import type { CrossingDemand, DemandFlow } from '../network/facts/demand.ts'
import type { Network } from '../network/network.ts'

/** The crossing and all others that join the same two places by one of its modes, in the order of the facts; empty for an unknown one. */
export function crossingGroup(network: Network, crossingId: string): readonly Crossing[] {
  const asked = network.crossingsById.get(crossingId)
  if (asked === undefined) return []
  const isBeside = (other: Crossing): boolean =>
    other.id !== asked.id && asked.sides.every((side) => other.sides.includes(side)) && other.modes.some((mode) => asked.modes.includes(mode))
  return [asked, ...network.facts.crossings.filter(isBeside)]
}

/** What wants to pass a group of crossings, added up: each vehicle chooses its crossing only when it comes. */
export function groupDemand(network: Network, group: readonly Crossing[]): CrossingDemand | undefined {
  const [first, ...others] = network.facts.demand.filter((demand) => group.some(({ id }) => id === demand.crossing))
  if (first === undefined || others.length === 0) return first
  const flows: DemandFlow[] = []
  for (const flow of [first, ...others].flatMap((demand) => demand.flows)) {
    const index = flows.findIndex((known) => known.direction === flow.direction && known.class === flow.class)
    const known = flows[index]
    if (known === undefined) flows.push(flow)
    else flows[index] = { ...known, vehiclesPerDay: { ...known.vehiclesPerDay, value: known.vehiclesPerDay.value + flow.vehiclesPerDay.value } }
  }
  return { ...first, flows }
}
