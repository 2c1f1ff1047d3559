import type { CompiledGraph } from './compiled-graph.ts'
import { createIndexHeap } from './index-heap.ts'

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
  const { start, arcs } = isForward ? graph.leaving : graph.entering
  const beyond = isForward ? graph.heads : graph.tails
  const root = isForward ? graph.origin : graph.destination
  const weight = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY)
  const arcAt = new Int32Array(graph.nodeCount).fill(-1)
  const heap = createIndexHeap(graph.nodeCount)
  weight[root] = 0
  heap.offer(root, 0)
  for (let node = heap.take(); node !== undefined; node = heap.take()) {
    const here = weight[node] as number
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const arc = arcs[at] as number
      if (inUse[arc] === 0) continue
      const next = beyond[arc] as number
      const there = here + (weights[arc] as number)
      if (there >= (weight[next] as number)) continue
      weight[next] = there
      arcAt[next] = arc
      heap.offer(next, there)
    }
  }
  return { weight, arcAt }
}

/** Arc numbers of the tree's way from the origin to a node, in travel order; null where there is none. */
export function wayFromOrigin(graph: CompiledGraph, tree: PathTree, node: number): number[] | null {
  if (tree.weight[node] === Number.POSITIVE_INFINITY) return null
  const way: number[] = []
  for (let at = node; tree.arcAt[at] !== -1; at = graph.tails[tree.arcAt[at] as number] as number) way.push(tree.arcAt[at] as number)
  return way.reverse()
}

/** Arc numbers of the tree's way from a node to the destination, in travel order; null where there is none. */
export function wayToDestination(graph: CompiledGraph, tree: PathTree, node: number): number[] | null {
  if (tree.weight[node] === Number.POSITIVE_INFINITY) return null
  const way: number[] = []
  for (let at = node; tree.arcAt[at] !== -1; at = graph.heads[tree.arcAt[at] as number] as number) way.push(tree.arcAt[at] as number)
  return way
}
