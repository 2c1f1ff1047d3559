import type { ArcColumns } from './arc-columns.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import { createIndexHeap } from './index-heap.ts'
import type { ObjectiveWeight } from './objective-weight.ts'
import { pathTree } from './path-tree.ts'
import { strayWeight } from './search-arcs.ts'

/** Arc numbers of the best way from gate to gate over the arcs in use, in travel order; null where there is none. */
export type GateSearch = (objective: ObjectiveWeight, inUse: Uint8Array) => readonly number[] | null

interface Gated {
  readonly graph: CompiledGraph
  readonly weights: Readonly<Record<ObjectiveWeight, Float64Array>>
  readonly columns: Pick<ArcColumns, 'shut'>
}

/**
 * Best ways of one load while arcs go out of use: by mode families, by crossings that are shut, by borders to keep off. What
 * is left from each node to the destination over all arcs is worked out once an objective; fewer arcs never leave less, so
 * that it leads each search straight to its end (A*). Weights are read by arc number: a search that is led reaches few.
 */
export function createGateSearch({ graph, weights, columns: { shut } }: Gated): GateSearch {
  const { nodeCount, origin, destination, tails, heads } = graph
  const known = new Map<ObjectiveWeight, Float64Array>()
  const leftBy = (objective: ObjectiveWeight): Float64Array => {
    const left =
      known.get(objective) ??
      pathTree(
        graph,
        weights[objective],
        shut.map((bits) => (bits === 3 ? 0 : 1)),
        'backward',
      ).weight
    known.set(objective, left)
    return left
  }
  return (objective, inUse) => {
    const left = leftBy(objective)
    const weight = weights[objective]
    const { start, arcs } = graph.leaving
    const paid = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY)
    const arcAt = new Int32Array(nodeCount).fill(-1)
    const heap = createIndexHeap(nodeCount)
    paid[origin] = 0
    heap.offer(origin, left[origin] as number)
    // Until the destination is reached it is infinitely far, and so is what never leads there.
    while (heap.least < (paid[destination] as number)) {
      const node = heap.take()
      const here = paid[node] as number
      const end = start[node + 1] as number
      for (let at = start[node] as number; at < end; at += 1) {
        const arc = arcs[at] as number
        if (inUse[arc] === 0) continue
        const own = weight[arc] as number
        if (!(own >= 0 && own < Number.POSITIVE_INFINITY)) throw strayWeight(graph, arc, own)
        const there = here + own
        const next = heads[arc] as number
        const least = there + (left[next] as number)
        if (there >= (paid[next] as number) || least >= (paid[destination] as number)) continue
        paid[next] = there
        arcAt[next] = arc
        heap.offer(next, least)
      }
    }
    return arcAt[destination] === -1 ? null : wayTo(tails, arcAt, destination)
  }
}

function wayTo(tails: Int32Array, arcAt: Int32Array, destination: number): readonly number[] {
  const way: number[] = []
  for (let arc = arcAt[destination] as number; arc !== -1; arc = arcAt[tails[arc] as number] as number) way.push(arc)
  return way.reverse()
}
