import { DirectedGraph } from 'graphology'
import type { SparseRows } from './sparse-rows.ts'

export type EdgeAttributes = { readonly weight: number; readonly arc: number }
export type SearchGraph = DirectedGraph<Record<string, never>, EdgeAttributes>

/**
 * The arcs in use as a graphology digraph. Where two services share their ends, each but the lightest is left out, because a
 * path of graphology names nodes and not arcs.
 */
export function searchGraph({ tails, heads }: SparseRows, weights: Float64Array, inUse: Uint8Array): SearchGraph {
  const graph: SearchGraph = new DirectedGraph({ allowSelfLoops: false })
  for (const arc of tails.keys()) {
    if (inUse[arc] === 0 || tails[arc] === heads[arc]) continue
    const [tail, head] = [String(tails[arc]), String(heads[arc])]
    const weight = weights[arc] as number
    graph.mergeNode(tail)
    graph.mergeNode(head)
    const taken = graph.directedEdge(tail, head)
    if (taken === undefined) graph.addDirectedEdge(tail, head, { weight, arc })
    else if (weight < graph.getEdgeAttribute(taken, 'weight')) graph.replaceEdgeAttributes(taken, { weight, arc })
  }
  return graph
}
