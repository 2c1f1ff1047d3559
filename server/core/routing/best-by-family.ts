import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { alternativeOf, type DraftAlternative } from './alternative.ts'
import { byObjective } from './by-objective.ts'
import { journeyContext } from './journey-context.ts'
import type { RouteQuery } from './query.ts'
import { queryGraph } from './query-graph.ts'
import { searchSpaces, searchWithout } from './search-space.ts'
import type { SimulatedWaits } from './waits.ts'

export interface FamilyBest {
  /** A family alone, or null for all that were asked for together. */
  readonly family: ModeFamily | null
  /** Null where the family has no way on that day. */
  readonly route: DraftAlternative | null
}

/**
 * The single best route of all modes together and of each family alone, without the front and the many ways that an answer
 * compares: what a table of many days needs of each day. By time it is the best by generalised cost that is told, since
 * the fastest way is a search of another kind.
 */
export function bestByFamily(network: Network, query: RouteQuery, waits: SimulatedWaits | null): readonly FamilyBest[] {
  const context = journeyContext(network, query, waits)
  const weighed = queryGraph(context)
  const objective = query.objective === 'time' ? 'generalised' : query.objective
  const spaces = searchSpaces(query.modes)
  const bestOf = (families: readonly ModeFamily[]): DraftAlternative | null => {
    const space = spaces.find((each) => each.families.length === families.length && families.every((family) => each.families.includes(family)))
    const found = space === undefined ? null : searchWithout(context, weighed, space, objective, new Set())
    return found === null ? null : alternativeOf(found)
  }
  // A truck that carries its load whole is searched apart from boxes; the better of the two is the best.
  const onWheels = query.modes.filter((family) => family === 'road' || family === 'river')
  const together = [bestOf(query.modes), ...(onWheels.length < query.modes.length ? [bestOf(onWheels)] : [])].flatMap((route) => route ?? [])
  return [
    { family: null, route: byObjective(context, together)[0] ?? null },
    ...(query.modes.length === 1 ? [] : query.modes.map((family) => ({ family, route: bestOf([family]) }))),
  ]
}
