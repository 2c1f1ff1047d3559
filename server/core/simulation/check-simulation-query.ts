import { isDate } from '../calendar/local-time.ts'
import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { crossingFaults } from './crossing-faults.ts'
import { estimatedMinutes, replicationsWithin } from './estimated-minutes.ts'
import { leavingFaults } from './leaving-faults.ts'
import type { SimulationQuery } from './result.ts'

const most = { days: 1000, replications: 1000, seed: 2 ** 31 - 1 } as const

/** Of one processor core, by estimate: a run of one crossing is waited for, one of the whole network is left to itself. */
const mostMinutes = { crossing: 1, network: 30 } as const

/** Half a width of 0.1 % of the mean: ten times finer takes a hundred times the replications. */
const leastPrecision = 0.001

/**
 * All that keeps a run from starting, said before it starts; the query itself where nothing does.
 *
 * @param networks two where runs are compared
 */
export function checkSimulationQuery(network: Network, query: SimulationQuery, networks = 1): Result<SimulationQuery, Fault> {
  const faults = [
    ...(query.crossing === null ? freightFaults(network) : crossingFaults(network, query.crossing)),
    ...steadyFaults(query),
    ...integerFaults('days', query.days, 1, most.days),
    ...integerFaults('replications', query.replications, 1, most.replications),
    ...precisionFaults(query.precision),
    ...integerFaults('seed', query.seed, 0, most.seed),
    ...horizonFaults(network, query),
  ]
  if (faults.length > 0) return failed(faults)
  const limit = query.crossing === null ? mostMinutes.network : mostMinutes.crossing
  const minutes = estimatedMinutes(query, networks)
  if (minutes <= limit) return ok(query)
  const within = replicationsWithin(limit, query, networks)
  const parameters = { days: query.days, minutes: Math.ceil(minutes), most: limit }
  return failed([{ pointer: '/replications', code: 'runTooLong', value: query.replications, ...(within > 0 && { allowed: [`1-${within}`] }), parameters }])
}

/** The whole network needs a base year of freight. */
function freightFaults({ facts }: Network): readonly Fault[] {
  if (facts.freight !== undefined) return []
  return [{ pointer: '/crossing', code: 'missing', value: null, allowed: facts.demand.map(({ crossing }) => crossing) }]
}

/** The run-in of the whole network is fixed: its base year has seasons and closures, and no steady state that one could find the start of. */
function steadyFaults({ steady, crossing }: SimulationQuery): readonly Fault[] {
  return steady === true && crossing === null ? [{ pointer: '/steady', code: 'steadyNeedsCrossing', value: true, allowed: ['crossing'] }] : []
}

function integerFaults(field: 'days' | 'replications' | 'seed', value: number, low: number, high: number): readonly Fault[] {
  const pointer = `/${field}`
  if (!Number.isFinite(value)) return [{ pointer, code: 'invalidNumber', value, allowed: [`${low}-${high}`] }]
  if (!Number.isInteger(value)) return [{ pointer, code: 'notWhole', value, allowed: [`${low}-${high}`] }]
  return value >= low && value <= high ? [] : [{ pointer, code: 'outOfRange', value, allowed: [`${low}-${high}`], parameters: { low, high } }]
}

function precisionFaults(precision: number | undefined): readonly Fault[] {
  if (precision === undefined) return []
  if (!Number.isFinite(precision)) return [{ pointer: '/precision', code: 'invalidNumber', value: precision, allowed: [`${leastPrecision}-1`] }]
  if (precision >= leastPrecision && precision <= 1) return []
  return [{ pointer: '/precision', code: 'outOfRange', value: precision, allowed: [`${leastPrecision}-1`], parameters: { low: leastPrecision, high: 1 } }]
}

function horizonFaults(network: Network, { start, days }: SimulationQuery): readonly Fault[] {
  const { readyFrom, readyTo } = network.facts.dataset
  const allowed = [`${readyFrom} - ${readyTo}`]
  if (!isDate(start)) return [{ pointer: '/start', code: 'invalidDate', value: start, allowed }]
  const parameters = { from: readyFrom, to: readyTo }
  if (start < readyFrom || start > readyTo) return [{ pointer: '/start', code: 'dateOutsideData', value: start, allowed, parameters }]
  return Number.isInteger(days) && days > 0 && days <= most.days ? leavingFaults(start, days, readyTo) : []
}
