import type { Fault } from '../failures.ts'
import type { Network } from '../network/network.ts'
import { failed, type Result } from '../result.ts'
import { createReader } from '../scenario/field-reader.ts'
import { checkSimulationQuery } from '../simulation/check-simulation-query.ts'
import type { SimulationQuery } from '../simulation/result.ts'

export type RawSimulationQuery = Readonly<Partial<Record<keyof SimulationQuery, unknown>>>

const simulationDefaults = { start: '2025-01-01', days: 365, replications: 30, seed: 1 }
/** Most replications where a precision is wanted and no limit was named. */
const mostForPrecision = 200

/**
 * What is to be simulated, after defaults; faults of type and of value together.
 *
 * @param networks two where runs are compared
 */
export function readSimulationQuery(raw: RawSimulationQuery, network: Network, networks = 1): Result<SimulationQuery, Fault> {
  const faults: Fault[] = []
  const reader = createReader(raw, '', faults)
  reader.only(['crossing', 'start', 'days', 'replications', 'precision', 'seed', 'noReroute', 'steady'])
  const crossing = reader.text('crossing') ?? null
  const noReroute = reader.field('noReroute')
  if (noReroute !== undefined && typeof noReroute !== 'boolean') reader.fault('noReroute', 'wrongType', ['true', 'false'])
  const steady = reader.field('steady')
  if (steady !== undefined && typeof steady !== 'boolean') reader.fault('steady', 'wrongType', ['true', 'false'])
  // What is no number at all is told with its range, by the check of the values.
  const number = (name: 'days' | 'replications' | 'seed') => (reader.has(name) ? (reader.field(name) as number) : simulationDefaults[name])
  const precision = reader.has('precision') ? (reader.field('precision') as number) : undefined
  const query: SimulationQuery = {
    crossing,
    ...(noReroute === true && { noReroute }),
    ...(steady === true && { steady }),
    start: reader.text('start') ?? simulationDefaults.start,
    days: number('days'),
    replications: precision !== undefined && !reader.has('replications') ? mostForPrecision : number('replications'),
    ...(precision !== undefined && { precision }),
    seed: number('seed'),
  }
  const checked = checkSimulationQuery(network, query, networks)
  if (faults.length === 0) return checked
  const further = checked.ok ? [] : checked.failures.filter(({ pointer }) => !faults.some((fault) => fault.pointer === pointer))
  return failed([...faults, ...further])
}
