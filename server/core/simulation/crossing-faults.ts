import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { crossingGroup, groupDemand } from './crossing-group.ts'

/** Why a crossing cannot be simulated: it is unknown, or nobody says how many vehicles want to pass it. */
export function crossingFaults(network: Network, crossing: string): readonly Fault[] {
  const group = crossingGroup(network, crossing)
  if (group.length > 0 && groupDemand(network, group) !== undefined) return []
  const allowed = network.facts.crossings.map(({ id }) => id).filter((id) => groupDemand(network, crossingGroup(network, id)) !== undefined)
  return [{ pointer: '/crossing', code: group.length === 0 ? 'unknownCrossing' : 'noTrafficOnFile', value: crossing, allowed }]
}
