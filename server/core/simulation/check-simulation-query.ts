import { addDays, isDate } from '../calendar/local-time.ts'
import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { crossingFaults } from './crossing-faults.ts'
import type { SimulationQuery } from './result.ts'

/** Days simulated in all: of one crossing some seconds, of the whole network some ten thousand events a day, half an hour at most. */
const most = { days: 1000, replications: 1000, replicationDays: 100_000, networkReplicationDays: 40_000, seed: 2 ** 31 - 1 } as const

/** Half a width of 0.1 % of the mean: ten times finer takes a hundred times the replications. */
const leastPrecision = 0.001

/** All that keeps a run from starting, said before it starts; the query itself where nothing does. */
export function checkSimulationQuery(network: Network, query: SimulationQuery): Result<SimulationQuery, Fault> {
  const faults = [
    ...(query.crossing === null ? freightFaults(network) : crossingFaults(network, query.crossing)),
    ...integerFaults('days', query.days, 1, most.days),
    ...integerFaults('replications', query.replications, 1, most.replications),
    ...precisionFaults(query.precision),
    ...integerFaults('seed', query.seed, 0, most.seed),
    ...horizonFaults(network, query),
  ]
  if (faults.length > 0) return failed(faults)
  const limit = query.crossing === null ? most.networkReplicationDays : most.replicationDays
  if (query.days * query.replications <= limit) return ok(query)
  const replications = Math.floor(limit / query.days)
  return failed([{ pointer: '/replications', code: 'tooMany', value: query.replications, allowed: [`1-${replications}`], parameters: { most: replications } }])
}

/** The whole network needs a base year of freight. */
function freightFaults({ facts }: Network): readonly Fault[] {
  if (facts.freight !== undefined) return []
  return [{ pointer: '/crossing', code: 'missing', value: null, allowed: facts.demand.map(({ crossing }) => crossing) }]
}

function integerFaults(field: 'days' | 'replications' | 'seed', value: number, low: number, high: number): readonly Fault[] {
  const pointer = `/${field}`
  if (!Number.isInteger(value)) return [{ pointer, code: 'invalidNumber', value, allowed: [`${low}-${high}`] }]
  return value >= low && value <= high ? [] : [{ pointer, code: 'outOfRange', value, allowed: [`${low}-${high}`], parameters: { low, high } }]
}

function precisionFaults(precision: number | undefined): readonly Fault[] {
  if (precision === undefined || (precision >= leastPrecision && precision <= 1)) return []
  return [{ pointer: '/precision', code: 'outOfRange', value: precision, allowed: [`${leastPrecision}-1`], parameters: { low: leastPrecision, high: 1 } }]
}

function horizonFaults(network: Network, { start, days }: SimulationQuery): readonly Fault[] {
  const { readyFrom, readyTo } = network.facts.dataset
  const allowed = [`${readyFrom} - ${readyTo}`]
  if (!isDate(start)) return [{ pointer: '/start', code: 'invalidDate', value: start, allowed }]
  const parameters = { from: readyFrom, to: readyTo }
  if (start < readyFrom || start > readyTo) return [{ pointer: '/start', code: 'dateOutsideData', value: start, allowed, parameters }]
  const last = Number.isInteger(days) && days > 0 && days <= most.days ? addDays(start, days - 1) : start
  return last > readyTo ? [{ pointer: '/days', code: 'dateOutsideData', value: last, allowed, parameters }] : []
}
