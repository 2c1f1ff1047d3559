import type { CompiledGraph } from './compiled-graph.ts'
import { createIndexHeap, type IndexHeap } from './index-heap.ts'
import { type ArcSide, strayWeight } from './search-arcs.ts'
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
 * It reads weights by arc number, so that a search that reaches little costs little, however many arcs there are.
 *
 * @param weights by arc, finite and not negative
 * @param inUse 1 for each arc that may be taken
 * @throws RangeError where the weight of an arc that is reached is not finite or below zero
 */
export function pathTree(graph: CompiledGraph, weights: Float64Array, inUse: Uint8Array, way: 'forward' | 'backward'): PathTree {
  const isForward = way === 'forward'
  const { start, arcs, ends } = isForward ? graph.leaving : graph.entering
  const root = isForward ? graph.origin : graph.destination
  const weight = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY)
  const arcAt = new Int32Array(graph.nodeCount).fill(-1)
  const heap = takeHeap(graph.nodeCount)
  weight[root] = 0
  heap.offer(root, 0)
  for (let node = heap.take(); node !== -1; node = heap.take()) {
    const here = weight[node] as number
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const arc = arcs[at] as number
      if (inUse[arc] === 0) continue
      const own = weights[arc] as number
      if (!(own >= 0 && own < Number.POSITIVE_INFINITY)) throw strayWeight(graph, arc, own)
      const there = here + own
      const next = ends[at] as number
      if (there >= (weight[next] as number)) continue
      weight[next] = there
      arcAt[next] = arc
      heap.offer(next, there)
    }
  }
  spareHeap = { capacity: graph.nodeCount, heap }
  return { weight, arcAt }
}

/**
 * A heap that a search has emptied, for the next of as many nodes: an answer grows dozens of trees. It is kept for the module and
 * not by whoever grows the tree, since those come and go with each query: with a heap made anew, trees of 6,250 nodes took 21 to
 * 31 % more processor time (2026-11-28, in turns). No result can hang on it: it is empty when it is laid aside, and out of
 * reach while a search has it.
 */
let spareHeap: { readonly capacity: number; readonly heap: IndexHeap } | null = null

function takeHeap(capacity: number): IndexHeap {
  const spare = spareHeap
  spareHeap = null
  return spare?.capacity === capacity ? spare.heap : createIndexHeap(capacity)
}

/** The tree of best ways from one node by the side that leaves, or to it by the side that enters. */
export function growTree({ start, ends, arcs, weights }: ArcSide, nodeCount: number, root: number): PathTree {
  const weight = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY)
  const arcAt = new Int32Array(nodeCount).fill(-1)
  const heap = takeHeap(nodeCount)
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
  spareHeap = { capacity: nodeCount, heap }
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
