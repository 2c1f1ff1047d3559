import type { RouteQuery } from '../journey/query.ts'
import type { CargoUnit, CargoUnitFacts } from '../network/facts/operations.ts'
import type { Fact, Provenance } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'

/** The measure that decides what a part load is charged as. */
export type ChargedBy = 'weight' | 'volume' | 'pallets' | 'minimum'

/** What a query's cargo counts as in tariffs. */
export interface CarriedUnits {
  /** Box on rail and at sea: the cargo unit itself, or the box that takes a truck body's goods. */
  readonly box: CargoUnit
  /** Row of the tariffs: 1 for 20 ft, 2 for 40 and 45 ft. */
  readonly teu: 1 | 2
  /** Whole units paid for: the quantity, times the share of a unit that a part load takes. */
  readonly count: number
  /** Share of a unit; 1 for anything but a part load. */
  readonly share: number
  /** What a part load is charged as, t, and by which of its measures; absent where whole units are charged. */
  readonly charged?: { readonly tonnes: number; readonly by: ChargedBy }
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
 * A part load pays for the share of a whole unit that its chargeable weight takes: the greatest of its weight, of what its volume and
 * its pallets are charged as, and of the least that is charged. Bulk fills one unit at the most, weight may need more.
 * Without facts of part loads the whole unit is paid for.
 */
function partShare(facts: CargoUnitFacts, query: RouteQuery): Pick<CarriedUnits, 'share' | 'shareFacts' | 'charged'> {
  const { payloadTonnes: whole, minimumShare, tonnesPerCubicMetre, tonnesPerPallet } = facts
  if (whole === undefined || minimumShare === undefined) return { share: 1, shareFacts: [] }
  const bulk = (measure: number | null, rate: Fact<number> | undefined): number => Math.min(whole.value, (measure ?? 0) * (rate?.value ?? 0))
  const weights = [
    { by: 'weight', tonnes: query.weight, facts: [] },
    { by: 'volume', tonnes: bulk(query.volume, tonnesPerCubicMetre), facts: [tonnesPerCubicMetre] },
    { by: 'pallets', tonnes: bulk(query.pallets, tonnesPerPallet), facts: [tonnesPerPallet] },
    { by: 'minimum', tonnes: minimumShare.value * whole.value, facts: [minimumShare] },
  ] as const
  const [charged] = [...weights].sort((left, right) => right.tonnes - left.tonnes)
  if (charged === undefined) throw new RangeError('a part load is charged by something')
  return {
    share: charged.tonnes / whole.value,
    shareFacts: [whole, ...charged.facts].filter((fact) => fact !== undefined),
    charged: { by: charged.by, tonnes: charged.tonnes },
  }
}

function unitFacts(network: Network, unit: CargoUnit): CargoUnitFacts {
  const facts = network.facts.cargo.units.find((record) => record.unit === unit)
  if (facts === undefined) throw new RangeError(`no facts of cargo unit ${unit}`)
  return facts
}
