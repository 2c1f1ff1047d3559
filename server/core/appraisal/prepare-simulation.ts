import { findBottleneck } from '../assignment/bottleneck.ts'
import { heldShares, type SettledShares, type SettleRules, settleShares } from '../assignment/settle-shares.ts'
import type { Network } from '../network/network.ts'
import type { ComparedRun } from '../simulation/compare-simulations.ts'
import type { Figures } from '../simulation/figures.ts'
import { measuredDelays } from '../simulation/network/measured-delays.ts'
import type { DirectionBound } from '../simulation/network/network-certificates.ts'
import { networkResult } from '../simulation/network/network-result.ts'
import { networkMeasures } from '../simulation/network/network-samples.ts'
import { prepareNetwork } from '../simulation/network/prepare-network.ts'
import type { SimulationQuery } from '../simulation/result.ts'
import { mostPilots, runCourse } from '../simulation/run-course.ts'
import { prepareRun, replicationsOf } from '../simulation/run-replications.ts'
import { simulationResult } from '../simulation/simulate-crossing.ts'
import type { SimulationHooks } from '../simulation/simulation-hooks.ts'
import type { TracedRun } from '../simulation/trace/run-trace.ts'
import { baseYearFlows } from './base-year-flows.ts'

/** A run of one crossing or of the whole network, laid out: each of its replications can be made in any order and on any thread. */
export interface PreparedSimulation {
  /** @throws SimulationCancelled where the hook says so */
  replicate(replication: number, hooks?: SimulationHooks): Figures
  /**
   * What happened in one of them, to be looked at.
   *
   * @throws SimulationCancelled where the hook says so
   */
  trace(replication: number, hooks?: SimulationHooks): TracedRun
  /** The document of replications that were made, in their order. */
  conclude(parts: readonly Figures[]): ComparedRun
}

/** A pilot run is of one replication: what it settles is a mean over the run. */
const pilotRules: SettleRules = { residual: 0.01, rounds: mostPilots }

/**
 * Lays out a query that was checked before. A whole run first searches the ways of all flows, and makes pilot runs until the shares
 * of the ways settle: that takes as long as some replications.
 *
 * @param known shares of a whole run, where they were settled before
 * @param hooks told the share of search and pilot runs that is done, 0 to 1
 * @throws SimulationCancelled where the hook says so
 */
export function prepareSimulation(
  network: Network,
  query: SimulationQuery,
  nodeVersion: string,
  hooks: SimulationHooks = {},
  known?: SettledShares,
): PreparedSimulation {
  const { crossing } = query
  if (crossing !== null) {
    const prepared = prepareRun(network, { ...query, crossing }, hooks)
    return {
      replicate: prepared.replicate,
      trace: prepared.trace,
      conclude(parts) {
        const run = replicationsOf(prepared, query, parts)
        return { result: simulationResult(network, { ...query, crossing }, nodeVersion, run), samples: run.samples }
      },
    }
  }
  const settled = known ?? settledFlows(network, query, hooks)
  const prepared = prepareNetwork(network, settled.assignment, query)
  return {
    replicate: prepared.replicate,
    trace: prepared.trace,
    conclude(parts) {
      const samples = prepared.together(parts)
      return { result: networkResult(network, query, nodeVersion, settled, samples, landBounds(network, query)), samples: networkMeasures(samples) }
    },
  }
}

/** What most trains of a direction carry decides their tonnes. */
const directions = [
  { direction: 'CN>RU', trains: 'containers' },
  { direction: 'RU>CN', trains: 'bulk' },
] as const

/** The maximum flow by land between China and Russia, each way. */
function landBounds(network: Network, { start, days }: SimulationQuery): readonly DirectionBound[] {
  const placesIn = (country: string): readonly string[] => network.facts.places.filter((place) => place.country === country).map(({ id }) => id)
  return directions.map(({ direction, trains }) => {
    const [from = '', to = ''] = direction.split('>')
    return { direction, found: findBottleneck(network, { from: placesIn(from), to: placesIn(to), modes: ['rail', 'road', 'river'], trains, start, days }) }
  })
}

/**
 * Flows of the base year with the shares that a run is to hold: as chosen at the border times on file, or settled by pilot runs.
 *
 * @param hooks told the share of all this that is done, 0 to 1
 * @throws SimulationCancelled where the hook says so
 */
export function settledFlows(network: Network, query: SimulationQuery, { cancelled, progress }: SimulationHooks = {}): SettledShares {
  const { searched, settled } = runCourse(query, 1)
  const search = settled === 0 ? 1 : searched / settled
  const hooksFrom = (from: number, length: number): SimulationHooks => ({
    ...(cancelled && { cancelled }),
    ...(progress && { progress: (share: number) => progress(from + length * share) }),
  })
  const { periods, flows, tasteOf } = baseYearFlows(network, query.start, query.days, hooksFrom(0, search))
  if (query.noReroute === true) return heldShares({ periods, flows })
  const pilot = (1 - search) / pilotRules.rounds
  let round = 0
  return settleShares(
    { periods, flows },
    tasteOf,
    (assignment) => {
      const { plan, replicate } = prepareNetwork(network, assignment, query)
      const { samples } = replicate(0, hooksFrom(search + pilot * round, pilot))
      round += 1
      return measuredDelays({ plan, measures: samples })
    },
    pilotRules,
  )
}
