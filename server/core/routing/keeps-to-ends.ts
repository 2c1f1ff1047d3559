import type { Arc } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * False for an arc that comes back to the country set out from, or leaves the one gone to. Goods between two places of one
 * country stay in it: abroad and back would be an export and an import, with duty or transit papers at each border. Only a
 * place or crossing that the shipper names on the way takes them there.
 */
export function keepsToEnds(context: JourneyContext, { step }: Arc): boolean {
  if (step.kind !== 'move') return true
  const [from, to] = [context.countryOf(step.from), context.countryOf(step.to)]
  if (from === to) return true
  const [home, goal] = [context.countryOf(context.query.from), context.countryOf(context.query.to)]
  if (home === goal && isAbroadAsked(context, home)) return true
  return to !== home && from !== goal
}

/** True where the shipper names a crossing, another country or a place in one on the way. */
function isAbroadAsked({ query, network }: JourneyContext, home: string): boolean {
  return query.via.some((id) => (network.placesById.get(id)?.country ?? id) !== home)
}
