import { uncontracted } from './contracted-arcs.ts'
import { createLandmarkSearch } from './landmark-search.ts'
import { type Landmarks, landmarkAt } from './landmarks.ts'
import { searchArcs } from './search-arcs.ts'
import type { ObjectiveWeight, WeighedGraph } from './weighed-graph.ts'

/** Arc numbers of the best way from gate to gate over the arcs in use, in travel order; null where there is none. */
export type GateSearch = (objective: ObjectiveWeight, inUse: Uint8Array) => readonly number[] | null

type Gated = Pick<WeighedGraph, 'graph' | 'weights'> & { readonly columns: Pick<WeighedGraph['columns'], 'shut'> }

/**
 * Best ways of one load while arcs go out of use: by mode families, by crossings that are shut, by borders to keep off. What
 * is left from each node to the destination over all arcs is worked out once an objective; fewer arcs never leave less, so
 * that it leads each search straight to its end (A*).
 */
export function createGateSearch({ graph, weights, columns: { shut } }: Gated): GateSearch {
  const search = createLandmarkSearch(graph.nodeCount)
  const passable = shut.map((bits) => (bits === 3 ? 0 : 1))
  const known = new Map<ObjectiveWeight, Landmarks>()
  const boundsBy = (objective: ObjectiveWeight): Landmarks => {
    const bounds = known.get(objective) ?? landmarkAt(searchArcs(graph, weights[objective], passable), graph.destination)
    known.set(objective, bounds)
    return bounds
  }
  return (objective, inUse) => {
    const arcs = searchArcs(graph, weights[objective], inUse)
    return search(uncontracted(arcs), boundsBy(objective), graph.origin, graph.destination)?.arcs ?? null
  }
}
