import type { Fault } from '#core/failures.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import type { Result } from '#core/result.ts'
import { compareSimulations, type SimulationComparison } from '#core/simulation/compare-simulations.ts'
import type { SimulationQuery, SimulationResult } from '#core/simulation/result.ts'
import type { SimulationHooks } from '#core/simulation/run-replications.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'

/** A network as it travels to a worker: maps and geometry stay behind, the first are built again, the second is not simulated. */
export interface NetworkParcel {
  readonly facts: Facts
  readonly datasetHash: string
  readonly scenario: Network['scenario']
}

export type SimulationJob =
  | { readonly kind: 'simulate'; readonly network: NetworkParcel; readonly query: SimulationQuery }
  | { readonly kind: 'compare'; readonly a: NetworkParcel; readonly b: NetworkParcel; readonly query: SimulationQuery }

export type SimulationOutcome = Result<SimulationResult | SimulationComparison, Fault>

export function parcelOf({ facts, datasetHash, scenario }: Network): NetworkParcel {
  return { facts: { ...facts, geometry: {} }, datasetHash, scenario }
}

/** Does the job on the thread it is called on; the same bytes on any. */
export function runSimulationJob(job: SimulationJob, nodeVersion: string, hooks: SimulationHooks): SimulationOutcome {
  const open = ({ facts, datasetHash, scenario }: NetworkParcel): Network => buildNetwork(facts, datasetHash, scenario)
  return job.kind === 'simulate'
    ? simulateCrossing(open(job.network), job.query, nodeVersion, hooks)
    : compareSimulations(open(job.a), open(job.b), job.query, nodeVersion, hooks)
}
