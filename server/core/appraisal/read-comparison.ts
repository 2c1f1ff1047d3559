import type { Fault } from '../failures.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { readRouteQuery } from '../routing/read-route-query.ts'
import type { ScenarioLibrary } from '../scenario/resolve-scenario.ts'
import type { SimulationQuery } from '../simulation/result.ts'
import { readScenario } from './read-scenario.ts'
import { readSimulationQuery } from './read-simulation-query.ts'

/** Two networks to compare, by routes, by simulation, or by both. */
export interface Comparison {
  readonly a: Network
  readonly b: Network
  /** Null where only simulated runs are compared. */
  readonly query: RouteQuery | null
  readonly simulation: SimulationQuery | null
}

const simulationOnly = ['crossing', 'start', 'days', 'replications', 'precision', 'noReroute'] as const

/** Reads both scenarios, the route question and what to simulate; all faults at once. `seed` serves routes and runs alike. */
export function readComparison(raw: Readonly<Record<string, unknown>>, base: Network, library: ScenarioLibrary): Result<Comparison, Fault> {
  const { a: rawA, b: rawB, simulate, crossing, start, days, replications, precision, noReroute, ...route } = raw
  const faults: Fault[] = []
  if (rawB === undefined) faults.push({ pointer: '/b', code: 'missing', value: null, allowed: ['base', ...library.keys()] })
  const [a, b] = [readScenario(rawA, base, library, '/a'), readScenario(rawB, base, library, '/b')]
  for (const side of [a, b]) if (!side.ok) faults.push(...side.failures)
  const isSimulated = simulate === true
  const hasRoute = !isSimulated || route.from !== undefined || route.to !== undefined
  const query = hasRoute ? readRouteQuery(route, a.ok ? a.value.network : base) : ok(null)
  if (!query.ok) faults.push(...query.failures)
  const given = Object.fromEntries(
    Object.entries({ crossing, start, days, replications, precision, noReroute, seed: raw.seed }).filter(([, value]) => value !== undefined),
  )
  const simulation = isSimulated ? readSimulationQuery(given, a.ok ? a.value.network : base, 2) : ok(null)
  if (!simulation.ok) faults.push(...simulation.failures.filter((fault) => !faults.some(({ pointer }) => pointer === fault.pointer)))
  if (!isSimulated) {
    for (const name of simulationOnly)
      if (raw[name] !== undefined) faults.push({ pointer: `/${name}`, code: 'unexpected', value: raw[name], allowed: ['simulate'] })
  }
  if (faults.length > 0 || !a.ok || !b.ok || !query.ok || !simulation.ok) return failed(faults)
  return ok({ a: a.value.network, b: b.value.network, query: query.value, simulation: simulation.value })
}
