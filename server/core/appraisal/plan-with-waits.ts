import { contentHash } from '../content-hash.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { CrossingWaits, SimulatedWaits } from '../journey/simulated-waits.ts'
import type { Network } from '../network/network.ts'
import type { RouteAnswer } from '../routing/answer.ts'
import { planRoutes, type Wording } from '../routing/plan-routes.ts'
import { simulatedWaits } from '../simulation/simulated-waits.ts'

/** Keeps simulated waits by key; whoever makes it bounds it. */
export interface WaitsCache {
  get(key: string): SimulatedWaits | undefined
  set(key: string, waits: SimulatedWaits): void
}

/** One run of a year whose waits a question asks for. */
interface WaitsWanted {
  readonly key: string
  readonly crossing: string
  readonly date: string
  readonly seed: number
}

/** Runs that a question needs: a year at each simulated crossing, where vehicles on wheels may be part of the answer. */
function waitsWanted(network: Network, { modes, date, seed }: RouteQuery): readonly WaitsWanted[] {
  if (!modes.includes('road')) return []
  return network.facts.crossings
    .filter(({ waitFrom }) => waitFrom === 'simulation')
    .map(({ id }) => ({
      key: contentHash({ dataset: network.datasetHash, scenario: network.scenario.hash, crossing: id, year: date.slice(0, 4), seed }),
      crossing: id,
      date,
      seed,
    }))
}

/** Routes with the queue waits that a simulation of the same scenario gives. */
export function planWithWaits(network: Network, query: RouteQuery, cache: WaitsCache, wording: Wording): RouteAnswer {
  return planRoutes(network, query, waitsFor(network, query, cache), wording)
}

/** The simulated waits that a question needs, run here where the cache does not hold them. */
export function waitsFor(network: Network, query: RouteQuery, cache: WaitsCache): SimulatedWaits {
  const byCrossing = new Map<string, CrossingWaits>()
  const keys: string[] = []
  for (const { key, crossing, date, seed } of waitsWanted(network, query)) {
    // A run covers the crossings beside the one asked for.
    if (byCrossing.has(crossing)) continue
    const waits = cache.get(key) ?? simulate(network, crossing, date, seed)
    cache.set(key, waits)
    keys.push(waits.key)
    for (const [id, found] of waits.byCrossing) byCrossing.set(id, found)
  }
  return { key: contentHash(keys), byCrossing }
}

function simulate(network: Network, crossing: string, date: string, seed: number): SimulatedWaits {
  const waits = simulatedWaits(network, crossing, date, seed)
  if (!waits.ok) throw new Error(`${crossing} takes its wait from a simulation, but none can be made`)
  return waits.value
}
