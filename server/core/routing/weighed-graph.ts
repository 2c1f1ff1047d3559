import type { Arc } from './arc.ts'
import type { ArcColumns } from './arc-columns.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import type { GateSearch } from './gate-search.ts'
import { type ArcWeights, type ObjectiveWeight, objectiveWeights } from './objective-weight.ts'
import type { Standing } from './standing.ts'

/** The compiled arcs of a query with their weights by arc number: EUR, kg CO2e and generalised EUR. */
export interface WeighedGraph {
  readonly graph: CompiledGraph
  readonly weights: Readonly<Record<ObjectiveWeight, Float64Array>>
  readonly columns: ArcColumns
  /** Best ways over any part of the arcs. */
  readonly gateSearch: GateSearch
  /** Moves into the place set out from and out of the one gone to; none where there are stops, that may lie beyond. */
  readonly returning: readonly number[]
  /** What stands against each arc, for a load in a box or as asked. */
  readonly standing: (boxed: boolean) => Standing
}

/**
 * Weights of the arcs that nothing obstructs; an obstructed one weighs nothing and is in use nowhere.
 *
 * @throws RangeError on a weight that is not finite or below zero: a search would go astray in silence.
 */
export function weightsOver(arcs: readonly Arc[], weightsOf: (arc: Arc) => ArcWeights): WeighedGraph['weights'] {
  const weights = { cost: new Float64Array(arcs.length), co2e: new Float64Array(arcs.length), generalised: new Float64Array(arcs.length) }
  for (const [number, arc] of arcs.entries()) {
    if (arc.obstacle !== null && arc.boxedObstacle !== null) continue
    const own = weightsOf(arc)
    for (const objective of objectiveWeights) {
      const weight = own[objective]
      if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`${objective} of the arc from ${arc.from} to ${arc.to} is ${weight}`)
      weights[objective][number] = weight
    }
  }
  return weights
}
