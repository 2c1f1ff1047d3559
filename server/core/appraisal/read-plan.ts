import type { Fault } from '../failures.ts'
import type { RawRouteQuery, RouteQuery } from '../journey/query.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { readRouteQuery } from '../routing/read-route-query.ts'
import type { ScenarioLibrary } from '../scenario/resolve-scenario.ts'
import { readScenario, type UnderScenario } from './read-scenario.ts'

/** A route question and the network it is asked of. */
export interface Plan extends UnderScenario {
  readonly query: RouteQuery
}

/** Reads question and scenario together, so that the faults of both come at once. */
export function readPlan({ scenario, ...raw }: RawRouteQuery, network: Network, library: ScenarioLibrary): Result<Plan, Fault> {
  const under = readScenario(scenario, network, library, '/scenario')
  const query = readRouteQuery(raw, under.ok ? under.value.network : network)
  if (under.ok && query.ok) return ok({ ...under.value, query: query.value })
  return failed([...(query.ok ? [] : query.failures), ...(under.ok ? [] : under.failures)])
}
