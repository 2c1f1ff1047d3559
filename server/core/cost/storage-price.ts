import type { Network } from '../network/network.ts'
import { addPrices, type PriceRange, priceOf } from './price-range.ts'

/** Price of a box that stands at a terminal for whole days, the free ones included; null where none is on file or none is due. */
export function storagePrice(network: Network, place: string, teu: 1 | 2, days: number, date: string): PriceRange | null {
  const list = network.facts.tariffs.storage?.find((record) => record.teu === teu && record.places.includes(place))
  if (list === undefined) return null
  const parts = list.tiers.map((tier, index) => {
    const lastDay = Math.min(days, (list.tiers[index + 1]?.fromDay ?? Number.POSITIVE_INFINITY) - 1)
    return priceOf(tier.perDay, list, date, Math.max(0, lastDay - tier.fromDay + 1))
  })
  const due = parts.filter(({ amount }) => amount > 0)
  const [first, ...others] = due
  return first === undefined ? null : others.reduce(addPrices, first)
}

/** Days on which a box stands at a place, arrival and departure both counted. */
export function standingDays(arrival: string, departure: string): number {
  return Math.round((Date.parse(departure) - Date.parse(arrival)) / 86_400_000) + 1
}
