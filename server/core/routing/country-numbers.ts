import type { Network } from '../network/network.ts'

/** A number for each country, in the order of the places. */
export function countryNumbers({ facts }: Network): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { country } of facts.places) if (!numbers.has(country)) numbers.set(country, numbers.size)
  return numbers
}
