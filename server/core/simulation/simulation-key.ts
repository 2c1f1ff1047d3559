import { contentHash } from '../content-hash.ts'
import type { Network } from '../network/network.ts'
import { engineVersion } from './engine-version.ts'
import type { SimulationQuery } from './result.ts'

/**
 * Key of a run: same key, same bytes. It holds the Node version too, since logarithm and cosine may differ between
 * versions of its engine.
 *
 * @param purpose what is made of the run, so that a result and a comparison never share a key
 */
export function simulationKey(purpose: string, networks: readonly Network[], query: SimulationQuery, nodeVersion: string): string {
  const { crossing, noReroute = false, steady = false, start, days, replications, precision, seed } = query
  return contentHash({
    purpose,
    networks: networks.map(({ datasetHash, scenario }) => ({ dataset: datasetHash, scenario: scenario.hash })),
    query: {
      crossing,
      ...(crossing === null && { noReroute }),
      ...(steady && { steady }),
      start,
      days,
      replications,
      seed,
      ...(precision !== undefined && { precision }),
    },
    engine: engineVersion,
    node: nodeVersion,
  })
}
