import type { CompiledGraph } from './compiled-graph.ts'
import { type PathTree, pathTree } from './path-tree.ts'
import { rowsBetween } from './sparse-rows.ts'

/** The best ways from the origin and to the destination over the arcs in use. */
export interface GateTrees {
  readonly fromOrigin: PathTree
  readonly toDestination: PathTree
}

export const gateTrees = (graph: CompiledGraph, weights: Float64Array, inUse: Uint8Array): GateTrees => ({
  toDestination: pathTree(graph, weights, inUse, 'backward'),
  fromOrigin: pathTree(graph, weights, inUse, 'forward'),
})

/** Whether any way leads from gate to gate. */
export const isJoined = ({ toDestination }: GateTrees, { origin }: CompiledGraph): boolean => toDestination.weight[origin] !== Number.POSITIVE_INFINITY

/** The graph with those of the arcs in use that lie on some way from gate to gate; numbers of nodes and arcs stay. */
export function graphWithin(graph: CompiledGraph, inUse: Uint8Array, { fromOrigin, toDestination }: GateTrees): CompiledGraph {
  return {
    ...graph,
    leaving: rowsBetween(graph.leaving, inUse, fromOrigin.weight, toDestination.weight),
    entering: rowsBetween(graph.entering, inUse, toDestination.weight, fromOrigin.weight),
  }
}
