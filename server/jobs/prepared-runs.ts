import { type PreparedSimulation, prepareSimulation } from '#core/appraisal/prepare-simulation.ts'
import type { Network } from '#core/network/network.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import type { SimulationHooks } from '#core/simulation/simulation-hooks.ts'
import { openShares, type SettledRun } from './settled-run.ts'

/** The last run laid out for each network on this thread: the replications of one job ask for the same. */
const kept = new WeakMap<Network, { readonly query: string; readonly run: PreparedSimulation }>()

/**
 * @param settled of a whole run, where it is at hand; else its ways are searched and settled again
 * @throws SimulationCancelled where the hook says so
 */
export function preparedRun(
  network: Network,
  query: SimulationQuery,
  settled: SettledRun | null = null,
  hooks: Pick<SimulationHooks, 'cancelled'> = {},
): PreparedSimulation {
  const asked = JSON.stringify(query)
  const known = kept.get(network)
  if (known?.query === asked) return known.run
  const run = prepareSimulation(network, query, process.version, hooks, settled === null ? undefined : openShares(settled))
  kept.set(network, { query: asked, run })
  return run
}
