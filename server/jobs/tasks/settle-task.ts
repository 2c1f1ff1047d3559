import { settledFlows } from '#core/appraisal/prepare-simulation.ts'
import { prepareNetwork } from '#core/simulation/network/prepare-network.ts'
import type { SimulationQuery } from '#core/simulation/result.ts'
import { packSettled, type SettledRun } from '../settled-run.ts'
import type { Task } from '../task.ts'

interface SettleInput {
  /** Key of the network. */
  readonly world: string
  readonly query: SimulationQuery
}

/** Searches the ways of all flows of a whole run and settles their shares. */
export const settleTask: Task<SettleInput, SettledRun> = ({ world, query }, { world: networkOf, progress, cancelled }) => {
  const network = networkOf(world)
  const shares = settledFlows(network, query, { progress, cancelled })
  return packSettled(JSON.stringify([world, query]), shares, prepareNetwork(network, shares.assignment, query).run)
}
