import type { Network } from '#core/network/network.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { type PreparedRun, prepareRun } from '#core/simulation/run-replications.ts'

/** The last run laid out for each network on this thread: the replications of one job ask for the same. */
const kept = new WeakMap<Network, { readonly query: string; readonly run: PreparedRun }>()

export function preparedRun(network: Network, query: SimulationQuery): PreparedRun {
  const asked = JSON.stringify(query)
  const known = kept.get(network)
  if (known?.query === asked) return known.run
  const run = prepareRun(network, query)
  kept.set(network, { query: asked, run })
  return run
}
