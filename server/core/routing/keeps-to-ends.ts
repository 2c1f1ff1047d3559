import { countryNumbers } from './country-numbers.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * The countries of the two ends, by number: a move over a border neither comes back to the one set out from nor leaves the
 * one gone to. Goods between two places of one country stay in it: abroad and back would be an export and an import, with
 * duty or transit papers at each border. Null where the shipper names a place or crossing abroad on the way: only that takes
 * such goods there.
 */
export function endsKeptTo(context: JourneyContext): { readonly home: number; readonly goal: number } | null {
  const { query, countryOf } = context
  const [home, goal] = [countryOf(query.from), countryOf(query.to)]
  if (home === goal && isAbroadAsked(context, home)) return null
  const numbers = countryNumbers(context.network)
  return { home: numbers.get(home) ?? -1, goal: numbers.get(goal) ?? -1 }
}

/** True where the shipper names a crossing, another country or a place in one on the way. */
function isAbroadAsked({ query, network }: JourneyContext, home: string): boolean {
  return query.via.some((id) => (network.placesById.get(id)?.country ?? id) !== home)
}
