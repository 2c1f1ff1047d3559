import type { CargoUnit, CargoUnitFacts } from '../network/facts/operations.ts'
import type { Provenance } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import type { RouteQuery } from '../routing/query.ts'

/** What a query's cargo counts as in tariffs. */
export interface CarriedUnits {
  /** Box on rail and at sea: the cargo unit itself, or the box that takes a truck body's goods. */
  readonly box: CargoUnit
  /** Row of the tariffs: 1 for 20 ft, 2 for 40 and 45 ft. */
  readonly teu: 1 | 2
  /** Whole units paid for: the quantity, times the share of a unit that a part load takes. */
  readonly count: number
  /** Share of a unit, 0 to 1; 1 for anything but a part load. */
  readonly share: number
  /** What the share rests on; empty for whole units. */
  readonly shareFacts: readonly Pick<Provenance, 'source' | 'grade'>[]
}

export function carriedUnits(network: Network, query: RouteQuery): CarriedUnits {
  const asked = unitFacts(network, query.cargo)
  const box = asked.boxEquivalent === undefined ? asked : unitFacts(network, asked.boxEquivalent)
  const part = partShare(asked, query)
  return { box: box.unit, teu: box.teu >= 2 ? 2 : 1, count: query.quantity * part.share, ...part }
}

/**
 * A part load pays for the larger of its shares of payload and volume, and at least the least share. Without those facts it
 * pays for the whole unit.
 */
function partShare(facts: CargoUnitFacts, query: RouteQuery): Pick<CarriedUnits, 'share' | 'shareFacts'> {
  const { payloadTonnes, minimumShare, volumeCubicMetres } = facts
  if (payloadTonnes === undefined || minimumShare === undefined) return { share: 1, shareFacts: [] }
  const byWeight = query.weight / payloadTonnes.value
  const byVolume = (query.volume ?? 0) / volumeCubicMetres.value
  return { share: Math.min(1, Math.max(byWeight, byVolume, minimumShare.value)), shareFacts: [payloadTonnes, minimumShare] }
}

function unitFacts(network: Network, unit: CargoUnit): CargoUnitFacts {
  const facts = network.facts.cargo.units.find((record) => record.unit === unit)
  if (facts === undefined) throw new RangeError(`no facts of cargo unit ${unit}`)
  return facts
}
