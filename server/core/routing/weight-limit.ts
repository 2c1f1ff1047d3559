import { factOn } from '../network/fact-on.ts'
import type { CargoUnit, WeightLimit } from '../network/facts/operations.ts'
import type { Fact } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'

/**
 * The limit of a service in a country for a unit on a day: one that names the unit wins over one that does not, then the
 * lowest. Undefined where the data has none.
 */
export function weightLimit(network: Network, service: WeightLimit['service'], country: string, unit: CargoUnit, date: string): Fact<number> | undefined {
  const holding = network.facts.cargo.limits.filter(
    (limit) => limit.service === service && (limit.countries?.includes(country) ?? true) && (limit.units?.includes(unit) ?? true),
  )
  const named = holding.filter((limit) => limit.units !== undefined)
  return (named.length > 0 ? named : holding)
    .map((limit) => factOn(limit.limit, date))
    .filter((fact) => fact !== undefined)
    .sort((left, right) => left.value - right.value)[0]
}
