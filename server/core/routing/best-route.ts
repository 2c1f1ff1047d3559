import { bidirectional } from 'graphology-shortest-path/dijkstra.js'
import { type EdgeAttributes, searchGraph } from './search-graph.ts'
import type { SparseRows } from './sparse-rows.ts'

interface Gates {
  readonly origin: number
  readonly destination: number
}

/**
 * The single best way from gate to gate by bidirectional Dijkstra on graphology; arc numbers in travel order, null where
 * there is none. Weights are finite and not negative: graphology turns any other into 1 or goes astray in silence.
 */
export function bestRoute(compiled: SparseRows & Gates, weights: Float64Array, inUse: Uint8Array): readonly number[] | null {
  const graph = searchGraph(compiled, weights, inUse)
  const [from, to] = [String(compiled.origin), String(compiled.destination)]
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null
  const weigh = (_: string, { weight }: EdgeAttributes): number => weight
  const nodes: readonly string[] | null = bidirectional(graph, from, to, weigh)
  return nodes === null ? null : nodes.slice(1).map((node, index) => graph.getDirectedEdgeAttributes(nodes[index], node).arc)
}
