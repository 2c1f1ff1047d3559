import { addDays, daysBetween } from '../calendar/local-time.ts'
import { contentHash } from '../content-hash.ts'
import type { Fault } from '../failures.ts'
import type { CrossingWaits, SimulatedWaits } from '../journey/simulated-waits.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { crossingFaults } from './crossing-faults.ts'
import { crossingGroup, groupDemand } from './crossing-group.ts'
import { planCrossing } from './crossing-plan.ts'
import { crossingStations } from './crossing-stations.ts'
import { StationRun } from './engine/station-run.ts'
import { engineVersion } from './engine-version.ts'
import { MonthWaits } from './month-waits.ts'
import { warmUpDays } from './run-replications.ts'

/** Enough for a month's median and 90th percentile (thousands of trucks each), few enough for a traveller to wait for. */
const replications = 2

/**
 * Queue waits of trucks over the calendar year of a day, for routes under the same scenario: of the crossing and of
 * those beside it. Buses and cars are left out: they meet trucks on the bridge only, which they hardly use. Years past the data are simulated with what is known of them (weekly hours, the last capacity).
 */
export function simulatedWaits(network: Network, crossingId: string, date: string, seed: number): Result<SimulatedWaits, Fault> {
  const faults = crossingFaults(network, crossingId)
  const demand = groupDemand(network, crossingGroup(network, crossingId))
  if (faults.length > 0 || demand === undefined) return failed(faults)
  const year = date.slice(0, 4)
  const start = `${year}-01-01`
  const days = daysBetween(start, addDays(`${year}-12-31`, 1))
  const plan = planCrossing(network, crossingId, start, days, warmUpDays, ['truck'])
  const zone = network.placesById.get(plan.crossings[0]?.crossing.sides[0] ?? '')?.timeZone ?? 'UTC'
  const listener = new MonthWaits(plan, zone)
  const { stations } = crossingStations(plan, { serviceVariation: demand.serviceVariation.value, noShowShare: demand.noShowShare.value })
  for (let replication = 0; replication < replications; replication += 1) {
    const run = new StationRun(stations, { seed, replication }, listener)
    while (run.advance());
  }
  const byCrossing = plan.crossings.map(({ crossing }, position): [string, CrossingWaits] => {
    const months = plan.chains.flatMap((chain, index): readonly [Direction, ReturnType<MonthWaits['months']>][] =>
      chain.crossing === position ? [[chain.direction, listener.months(index)]] : [],
    )
    return [crossing.id, { crossing: crossing.id, months: new Map(months), replications }]
  })
  const { datasetHash, scenario } = network
  const key = contentHash({ purpose: 'waits', dataset: datasetHash, scenario: scenario.hash, crossing: crossingId, year, seed, engine: engineVersion })
  return ok({ key, byCrossing: new Map(byCrossing) })
}
