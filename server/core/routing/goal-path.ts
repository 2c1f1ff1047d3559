import type { CompiledGraph } from './compiled-graph.ts'
import { createIndexHeap } from './index-heap.ts'

/**
 * A* from gate to gate: Dijkstra's algorithm led by a lower bound of what is left. Exact as long as `bound` never says more
 * than the weight that is left, nor falls along an arc by more than the arc weighs; the tree of the same weights before
 * arcs were made dearer does both.
 *
 * @returns arc numbers in travel order; null where no way is left
 */
export function goalPath(graph: CompiledGraph, weights: Float64Array, inUse: Uint8Array, bound: Float64Array): number[] | null {
  const { start, arcs } = graph.leaving
  const weight = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY)
  const arcAt = new Int32Array(graph.nodeCount).fill(-1)
  const heap = createIndexHeap(graph.nodeCount)
  weight[graph.origin] = 0
  heap.offer(graph.origin, bound[graph.origin] as number)
  for (let node = heap.take(); node !== undefined; node = heap.take()) {
    if (node === graph.destination) return wayBack(graph, arcAt)
    const here = weight[node] as number
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const arc = arcs[at] as number
      const next = graph.heads[arc] as number
      const left = bound[next] as number
      if (inUse[arc] === 0 || left === Number.POSITIVE_INFINITY) continue
      const there = here + (weights[arc] as number)
      if (there >= (weight[next] as number)) continue
      weight[next] = there
      arcAt[next] = arc
      heap.offer(next, there + left)
    }
  }
  return null
}

function wayBack(graph: CompiledGraph, arcAt: Int32Array): number[] {
  const way: number[] = []
  for (let at = graph.destination; arcAt[at] !== -1; at = graph.tails[arcAt[at] as number] as number) way.push(arcAt[at] as number)
  return way.reverse()
}
