import { DirectedGraph } from 'graphology'
import createNgraph, { type Graph as Ngraph } from 'ngraph.graph'
import type { DrawnNetwork } from './planar-network.ts'

export type PeerGraph = DirectedGraph<Record<string, never>, { readonly weight: number }>

/** The network as graphology holds it; of parallel arcs the lightest, since its paths name nodes. */
export function graphologyOf({ rows, weights }: DrawnNetwork): PeerGraph {
  const graph: PeerGraph = new DirectedGraph()
  for (let node = 0; node < rows.nodeCount; node += 1) graph.addNode(String(node))
  for (const [key, weight] of lightest({ rows, weights })) {
    const [tail, head] = key.split('>') as [string, string]
    graph.addDirectedEdge(tail, head, { weight })
  }
  return graph
}

/** The network as ngraph holds it. */
export function ngraphOf(network: DrawnNetwork): Ngraph<undefined, number> {
  const graph = createNgraph<undefined, number>()
  for (let node = 0; node < network.rows.nodeCount; node += 1) graph.addNode(node)
  for (const [key, weight] of lightest(network)) {
    const [tail, head] = key.split('>') as [string, string]
    graph.addLink(Number(tail), Number(head), weight)
  }
  return graph
}

function lightest({ rows: { tails, heads }, weights }: DrawnNetwork): ReadonlyMap<string, number> {
  const least = new Map<string, number>()
  for (const [arc, weight] of weights.entries()) {
    const key = `${tails[arc]}>${heads[arc]}`
    if (tails[arc] !== heads[arc] && weight < (least.get(key) ?? Number.POSITIVE_INFINITY)) least.set(key, weight)
  }
  return least
}
