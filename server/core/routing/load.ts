import type { RouteQuery } from '../journey/query.ts'
import type { CargoUnit, CargoUnitFacts } from '../network/facts/operations.ts'
import type { Network } from '../network/network.ts'

/** What one unit of the query weighs, by the way it is carried. */
export interface Load {
  /** Unit on a route by road and ferry alone: as asked. */
  readonly truckUnit: CargoUnit
  /** Tractor, trailer and load as asked, t. */
  readonly truckGrossTonnes: number
  /** Unit on a route with a train, ship or barge: the box that carries a truck body's goods, else as asked. */
  readonly boxUnit: CargoUnit
  /** Box and cargo, t. */
  readonly boxGrossTonnes: number
  /** Tractor and chassis under that box, t. */
  readonly boxTruckGrossTonnes: number
}

export function loadOf(network: Network, query: RouteQuery): Load {
  const asked = unitFacts(network, query.cargo)
  const box = asked.boxEquivalent === undefined ? asked : unitFacts(network, asked.boxEquivalent)
  const { tentEmptyTonnes, containerChassisEmptyTonnes } = network.facts.trucking.weights
  // A part load rides beside others: what carries it counts as full.
  const carriedTonnes = Math.max(query.weight, asked.payloadTonnes?.value ?? 0)
  const boxGrossTonnes = sum(box.tareTonnes.value, carriedTonnes)
  const boxTruckGrossTonnes = sum(containerChassisEmptyTonnes.value, boxGrossTonnes)
  return {
    truckUnit: asked.unit,
    truckGrossTonnes: asked.boxEquivalent === undefined ? boxTruckGrossTonnes : sum(tentEmptyTonnes.value, carriedTonnes),
    boxUnit: box.unit,
    boxGrossTonnes,
    boxTruckGrossTonnes,
  }
}

/** @throws RangeError when the data has no such unit; queries are checked before. */
function unitFacts(network: Network, unit: CargoUnit): CargoUnitFacts {
  const facts = network.facts.cargo.units.find((record) => record.unit === unit)
  if (facts === undefined) throw new RangeError(`no facts of cargo unit ${unit}`)
  return facts
}

/** Tonnes are compared with limits: no dust of binary fractions. */
const sum = (left: number, right: number): number => Math.round((left + right) * 1e6) / 1e6
