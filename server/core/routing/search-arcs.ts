import type { Rows, SparseRows } from './sparse-rows.ts'

/** Arcs grouped by node with what a search reads of them side by side; one shape for both directions, so that the engine compiles each search once. */
export interface ArcSide {
  readonly start: Int32Array
  readonly arcs: Int32Array
  readonly ends: Int32Array
  /** Weight of each of `arcs`; infinite where it is out of use. */
  readonly weights: Float64Array
}

/** A graph with the weights of one search, to be searched any number of times. Of parallel arcs a search takes the lightest. */
export interface SearchArcs {
  readonly nodeCount: number
  readonly tails: Int32Array
  readonly heads: Int32Array
  readonly leaving: ArcSide
  readonly entering: ArcSide
}

/**
 * @param weights by arc, in any one unit
 * @param inUse 1 for each arc that may be taken
 * @throws RangeError where the weight of an arc in use is not finite or below zero: a search would go astray in silence
 */
export function searchArcs(graph: SparseRows, weights: Float64Array, inUse: Uint8Array): SearchArcs {
  const { nodeCount, tails, heads, leaving, entering } = graph
  return { nodeCount, tails, heads, leaving: arcSide(graph, leaving, weights, inUse), entering: arcSide(graph, entering, weights, inUse) }
}

/** One side of {@link searchArcs}, for a search that goes one way. */
export function arcSide(graph: SparseRows, { start, arcs, ends }: Rows, weights: Float64Array, inUse: Uint8Array): ArcSide {
  const sorted = new Float64Array(arcs.length)
  for (let at = 0; at < arcs.length; at += 1) {
    const arc = arcs[at] as number
    const weight = weights[arc] as number
    if (inUse[arc] === 0) sorted[at] = Number.POSITIVE_INFINITY
    else if (weight >= 0 && weight < Number.POSITIVE_INFINITY) sorted[at] = weight
    else throw strayWeight(graph, arc, weight)
  }
  return { start, arcs, ends, weights: sorted }
}

/** What is thrown where a search would go astray in silence. */
export const strayWeight = ({ tails, heads }: Pick<SparseRows, 'tails' | 'heads'>, arc: number, weight: number): RangeError =>
  new RangeError(`the weight of arc ${arc} from node ${tails[arc]} to node ${heads[arc]} is ${weight}; it must be finite and not below zero`)
