import type { CompiledGraph } from './compiled-graph.ts'
import { createIndexHeap } from './index-heap.ts'
import { type ArcSide, arcSide } from './search-arcs.ts'
import type { SparseRows } from './sparse-rows.ts'

/** Best ways between one node and all others. */
export interface PathTree {
  /** Weight of the best way by node; infinite where there is none. */
  readonly weight: Float64Array
  /** Arc by which the best way enters the node (forward) or leaves it (backward); -1 at the root and where there is none. */
  readonly arcAt: Int32Array
}

/**
 * Dijkstra's algorithm from the origin gate (`forward`) or to the destination gate (`backward`) over the arcs in use.
 *
 * @param weights by arc, finite and not negative
 * @param inUse 1 for each arc that may be taken
 */
export function pathTree(graph: CompiledGraph, weights: Float64Array, inUse: Uint8Array, way: 'forward' | 'backward'): PathTree {
  const isForward = way === 'forward'
  const side = arcSide(graph, isForward ? graph.leaving : graph.entering, weights, inUse)
  return growTree(side, graph.nodeCount, isForward ? graph.origin : graph.destination)
}

/** The tree of best ways from one node by the side that leaves, or to it by the side that enters. */
export function growTree({ start, ends, arcs, weights }: ArcSide, nodeCount: number, root: number): PathTree {
  const weight = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY)
  const arcAt = new Int32Array(nodeCount).fill(-1)
  const heap = createIndexHeap(nodeCount)
  weight[root] = 0
  heap.offer(root, 0)
  for (let node = heap.take(); node !== -1; node = heap.take()) {
    const here = weight[node] as number
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const there = here + (weights[at] as number)
      const next = ends[at] as number
      if (there >= (weight[next] as number)) continue
      weight[next] = there
      arcAt[next] = arcs[at] as number
      heap.offer(next, there)
    }
  }
  return { weight, arcAt }
}

/** Arc numbers of the tree's way from the origin to a node, in travel order; null where there is none. */
export function wayFromOrigin({ tails }: SparseRows, tree: PathTree, node: number): number[] | null {
  if (tree.weight[node] === Number.POSITIVE_INFINITY) return null
  const way: number[] = []
  for (let at = node; tree.arcAt[at] !== -1; at = tails[tree.arcAt[at] as number] as number) way.push(tree.arcAt[at] as number)
  return way.reverse()
}

/** Arc numbers of the tree's way from a node to the destination, in travel order; null where there is none. */
export function wayToDestination({ heads }: SparseRows, tree: PathTree, node: number): number[] | null {
  if (tree.weight[node] === Number.POSITIVE_INFINITY) return null
  const way: number[] = []
  for (let at = node; tree.arcAt[at] !== -1; at = heads[tree.arcAt[at] as number] as number) way.push(tree.arcAt[at] as number)
  return way
}
