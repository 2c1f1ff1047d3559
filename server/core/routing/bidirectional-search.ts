import { createIndexHeap, type IndexHeap } from './index-heap.ts'
import type { ArcSide, SearchArcs } from './search-arcs.ts'

/** A best way between two nodes. */
export interface Way {
  readonly weight: number
  /** Arc numbers in travel order. */
  readonly arcs: readonly number[]
}

/** What one of the two searches knows; entries count only where `query` is the number of the present query, so that nothing is cleared between. */
interface Wave {
  readonly side: ArcSide
  readonly query: Int32Array
  readonly weight: Float64Array
  /** Arc by which the wave came to the node; -1 where it began. */
  readonly arcAt: Int32Array
  readonly heap: IndexHeap
}

/**
 * Dijkstra's algorithm from both ends at once (Pohl 1971), for many pairs on the same weights without preparation: the wave
 * with fewer nodes waiting goes on, until no way over what both have left can be better than the best that they met on.
 *
 * @returns a function that gives the best way between two nodes, null where there is none; it owns its memory, one query at a time
 */
export function createBidirectionalSearch(graph: SearchArcs): (from: number, to: number) => Way | null {
  const { nodeCount, tails, heads, leaving, entering } = graph
  const waveOn = (side: ArcSide): Wave => ({
    side,
    query: new Int32Array(nodeCount),
    weight: new Float64Array(nodeCount),
    arcAt: new Int32Array(nodeCount),
    heap: createIndexHeap(nodeCount),
  })
  const [ahead, behind] = [waveOn(leaving), waveOn(entering)]
  let query = 0
  let best = Number.POSITIVE_INFINITY
  let meeting = -1

  const begin = (wave: Wave, node: number): void => {
    wave.heap.clear()
    wave.query[node] = query
    wave.weight[node] = 0
    wave.arcAt[node] = -1
    wave.heap.offer(node, 0)
  }
  const advance = (own: Wave, other: Wave): void => {
    const { start, ends, arcs, weights } = own.side
    const node = own.heap.take()
    const here = own.weight[node] as number
    const worst = best - other.heap.least
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const there = here + (weights[at] as number)
      const next = ends[at] as number
      if (there === Number.POSITIVE_INFINITY || (own.query[next] === query && there >= (own.weight[next] as number))) continue
      if (other.query[next] === query) {
        const joined = there + (other.weight[next] as number)
        if (joined < best) {
          best = joined
          meeting = next
        }
      } else if (there >= worst) continue
      own.query[next] = query
      own.weight[next] = there
      own.arcAt[next] = arcs[at] as number
      own.heap.offer(next, there)
    }
  }
  const wayOver = (node: number): readonly number[] => {
    const way: number[] = []
    for (let arc = ahead.arcAt[node] as number; arc !== -1; arc = ahead.arcAt[tails[arc] as number] as number) way.push(arc)
    way.reverse()
    for (let arc = behind.arcAt[node] as number; arc !== -1; arc = behind.arcAt[heads[arc] as number] as number) way.push(arc)
    return way
  }

  return (from, to) => {
    if (from === to) return { weight: 0, arcs: [] }
    query += 1
    best = Number.POSITIVE_INFINITY
    meeting = -1
    begin(ahead, from)
    begin(behind, to)
    while (ahead.heap.size > 0 && behind.heap.size > 0 && ahead.heap.least + behind.heap.least < best) {
      if (ahead.heap.size <= behind.heap.size) advance(ahead, behind)
      else advance(behind, ahead)
    }
    return meeting === -1 ? null : { weight: best, arcs: wayOver(meeting) }
  }
}
