import type { Way } from './bidirectional-search.ts'
import type { ContractedArcs } from './contracted-arcs.ts'
import { createIndexHeap } from './index-heap.ts'
import type { Landmarks } from './landmarks.ts'
import type { ArcSide } from './search-arcs.ts'

/** Columns that a query asks: those that bound it best. More tell little more and cost at every node. */
const mostActive = 4

/** What a query knows by node; entries count only where `query` is its number. */
interface Reached {
  readonly query: Int32Array
  readonly weight: Float64Array
  /** Arc by which the node was reached, from the first node or towards the last; -1 at these. */
  readonly arcAt: Int32Array
}

/**
 * The best way between two nodes of a network, null where there is none.
 *
 * @param landmarks chosen on the network before contraction, for weights nowhere higher
 */
export type LandmarkSearch = (graph: ContractedArcs, landmarks: Landmarks, from: number, to: number) => Way | null

/**
 * A* led by landmarks (ALT) over what contraction left of a network, for many queries; the search owns the memory for
 * networks of so many nodes and answers one query at a time.
 */
export function createLandmarkSearch(nodeCount: number): LandmarkSearch {
  const reachedNowhere = (): Reached => ({ query: new Int32Array(nodeCount), weight: new Float64Array(nodeCount), arcAt: new Int32Array(nodeCount) })
  const [ahead, behind] = [reachedNowhere(), reachedNowhere()]
  const heap = createIndexHeap(nodeCount)
  const left = new Float64Array(nodeCount)
  const active = new Int32Array(mostActive)
  const target = new Float64Array(mostActive)
  let activeCount = 0
  let query = 0

  /** Up from a node through those taken out of the network to those that stay; nodes in the order they were reached. */
  const climb = (reached: Reached, { start, ends, arcs, weights }: ArcSide, rank: Int32Array, root: number): readonly number[] => {
    const seen: number[] = [root]
    reached.query[root] = query
    reached.weight[root] = 0
    reached.arcAt[root] = -1
    heap.clear()
    heap.offer(root, rank[root] as number)
    for (let node = heap.take(); node !== -1; node = heap.take()) {
      if (rank[node] === nodeCount) continue
      const here = reached.weight[node] as number
      for (let at = start[node] as number; at < (start[node + 1] as number); at += 1) {
        const next = ends[at] as number
        const there = here + (weights[at] as number)
        if (reached.query[next] !== query) {
          seen.push(next)
          heap.offer(next, rank[next] as number)
        } else if (there >= (reached.weight[next] as number)) continue
        reached.query[next] = query
        reached.weight[next] = there
        reached.arcAt[next] = arcs[at] as number
      }
    }
    return seen
  }
  const activate = ({ width, columns }: Landmarks, from: number, to: number): void => {
    activeCount = 0
    const gaps = new Float64Array(mostActive)
    for (let column = 0; column < width; column += 1) {
      const end = columns[to * width + column] as number
      const gap = end - (columns[from * width + column] as number)
      if (!(gap > 0)) continue
      let at = activeCount < mostActive ? activeCount : mostActive - 1
      if (activeCount === mostActive && gap <= (gaps[at] as number)) continue
      activeCount = at + 1
      for (; at > 0 && gap > (gaps[at - 1] as number); at -= 1) {
        gaps[at] = gaps[at - 1] as number
        active[at] = active[at - 1] as number
        target[at] = target[at - 1] as number
      }
      gaps[at] = gap
      active[at] = column
      target[at] = end
    }
  }
  /** What is left from a node to the last at least. */
  const bound = ({ width, columns }: Landmarks, node: number): number => {
    const row = node * width
    let most = 0
    for (let at = 0; at < activeCount; at += 1) {
      const gap = (target[at] as number) - (columns[row + (active[at] as number)] as number)
      if (gap > most) most = gap
    }
    return most
  }
  const wayOver = ({ tails, heads, unpack }: ContractedArcs, node: number): readonly number[] => {
    const way: number[] = []
    for (let arc = ahead.arcAt[node] as number; arc !== -1; arc = ahead.arcAt[tails[arc] as number] as number) way.push(arc)
    way.reverse()
    for (let arc = behind.arcAt[node] as number; arc !== -1; arc = behind.arcAt[heads[arc] as number] as number) way.push(arc)
    return unpack(way)
  }

  return (graph, landmarks, from, to) => {
    const { rank } = graph
    query += 1
    activate(landmarks, from, to)
    let best = Number.POSITIVE_INFINITY
    let meeting = -1
    climb(behind, graph.entering, rank, to)
    const first = climb(ahead, graph.leaving, rank, from)
    heap.clear()
    for (const node of first) {
      const here = ahead.weight[node] as number
      if (behind.query[node] === query && here + (behind.weight[node] as number) < best) {
        best = here + (behind.weight[node] as number)
        meeting = node
      }
      if (rank[node] !== nodeCount) continue
      left[node] = bound(landmarks, node)
      heap.offer(node, here + (left[node] as number))
    }
    const { start, ends, arcs, weights } = graph.leaving
    while (heap.least < best) {
      const node = heap.take()
      const here = ahead.weight[node] as number
      const end = start[node + 1] as number
      for (let at = start[node] as number; at < end; at += 1) {
        const next = ends[at] as number
        const there = here + (weights[at] as number)
        if (ahead.query[next] !== query) left[next] = bound(landmarks, next)
        else if (there >= (ahead.weight[next] as number)) continue
        const least = there + (left[next] as number)
        if (least >= best) continue
        ahead.query[next] = query
        ahead.weight[next] = there
        ahead.arcAt[next] = arcs[at] as number
        if (behind.query[next] === query && there + (behind.weight[next] as number) < best) {
          best = there + (behind.weight[next] as number)
          meeting = next
        }
        heap.offer(next, least)
      }
    }
    return meeting === -1 ? null : { weight: best, arcs: wayOver(graph, meeting) }
  }
}
