import type { Network } from '../network/network.ts'
import type { PriceRange } from './price-range.ts'
import { tieredPrice } from './tiered-price.ts'

/** Price of a box that stands at a terminal for whole days, the free ones included; null where none is on file or none is due. */
export function storagePrice(network: Network, place: string, teu: 1 | 2, days: number, date: string): PriceRange | null {
  const list = network.facts.tariffs.storage?.find((record) => record.teu === teu && record.places.includes(place))
  if (list === undefined) return null
  return tieredPrice(list, days, date)
}

/** Days on which a box stands at a place, arrival and departure both counted. */
export function standingDays(arrival: string, departure: string): number {
  return Math.round((Date.parse(departure) - Date.parse(arrival)) / 86_400_000) + 1
}
