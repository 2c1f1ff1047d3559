import type { Fact, Price } from '../network/facts/provenance.ts'
import { addPrices, type PriceRange, priceOf } from './price-range.ts'

interface Tiers {
  readonly id: string
  readonly name: string
  readonly tiers: readonly { readonly fromDay: number; readonly perDay: Fact<Price> }[]
}

/** Price of whole days under a list whose rate rises with the day, the free days included in the count; null where none is due. */
export function tieredPrice(list: Tiers, days: number, date: string): PriceRange | null {
  const parts = list.tiers.map((tier, index) => {
    const lastDay = Math.min(days, (list.tiers[index + 1]?.fromDay ?? Number.POSITIVE_INFINITY) - 1)
    return priceOf(tier.perDay, list, date, Math.max(0, lastDay - tier.fromDay + 1))
  })
  const due = parts.filter(({ amount }) => amount > 0)
  const [first, ...others] = due
  return first === undefined ? null : others.reduce(addPrices, first)
}
