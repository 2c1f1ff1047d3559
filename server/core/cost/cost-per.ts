import { decimalString, roundHalfEven } from '../money.ts'
import type { CargoUnit, CargoUnitFacts } from '../network/facts/operations.ts'
import type { Fact } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import type { CostPer, CostShare } from './cost.ts'

/** What a cost is divided by: the units as carried, and what is in each of them. */
export interface Measures {
  readonly unit: CargoUnit
  readonly count: number
  /** Cargo of one unit, t. */
  readonly tonnes: number
  readonly cubicMetres: number | null
  readonly pallets: number | null
}

/**
 * The total by unit, tonne, cubic metre and pallet, each rounded once, half to even. Where no volume or number of pallets was given a
 * whole unit counts with what it holds when full; a part load then has no such figure, because nobody knows what it fills.
 */
export function costPer(network: Network, amountMinor: number, currency: string, measures: Measures): CostPer {
  const facts = network.facts.cargo.units.find((record) => record.unit === measures.unit)
  const by = (perUnit: number, basis: CostShare['basis'], fact?: Fact<number>): CostShare => {
    const count = perUnit * measures.count
    const share = roundHalfEven(amountMinor / count)
    return {
      currency,
      amount: decimalString(share),
      amountMinor: share,
      count,
      basis,
      ...(fact && { source: fact.source, asOf: fact.asOf, grade: fact.grade }),
    }
  }
  const given = (asked: number | null, capacity: Fact<number> | undefined): CostShare | null => {
    if (asked !== null) return by(asked, 'asked')
    return capacity === undefined || isPart(facts) ? null : by(capacity.value, 'capacity', capacity)
  }
  const m3 = given(measures.cubicMetres, facts?.volumeCubicMetres)
  const pallet = given(measures.pallets, facts?.palletPlaces)
  return { unit: by(1, 'asked'), tonne: by(measures.tonnes, 'asked'), ...(m3 && { m3 }), ...(pallet && { pallet }) }
}

const isPart = (facts: CargoUnitFacts | undefined): boolean => facts?.payloadTonnes !== undefined
