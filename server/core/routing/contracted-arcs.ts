import type { ArcSide, SearchArcs } from './search-arcs.ts'

/**
 * A graph with most of its nodes taken out, each bridged by arcs between its neighbours. The rows of a
 * node that stays hold arcs between nodes that stay; those of a node taken out hold its arcs to neighbours that went later or
 * stay, so that every best way climbs out of its first node, crosses what stays and climbs down into its last.
 */
export interface ContractedArcs extends SearchArcs {
  /** Order in which nodes were taken out; {@link nodeCount} for those that stay. */
  readonly rank: Int32Array
  /** Arc numbers of the graph before, for arc numbers of this one. */
  unpack(arcs: readonly number[]): readonly number[]
}

const usualMostArcs = 16

/**
 * Takes out every node that needs no more bridges than the arcs that go with it, first of all the nodes of chains: corridors
 * are chains, and most of a network is corridors. No way is looked for around a bridge, as contraction hierarchies do
 * (Geisberger et al. 2008): a bridge too many costs less than the look.
 *
 * @param mostArcs a node with more stays, so that nobody counts the bridges of a hub
 */
export function contractArcs(graph: SearchArcs, mostArcs = usualMostArcs): ContractedArcs {
  const { nodeCount } = graph
  const draft = draftOf(graph)
  const rank = new Int32Array(nodeCount).fill(nodeCount)
  let removed = 0
  // Neighbours never go in the same round: half of a chain goes at a time, and a climb out of it stays short.
  const round = new Int32Array(nodeCount)
  let waiting = Array.from({ length: nodeCount }, (_, node) => node)
  for (let number = 1; waiting.length > 0; number += 1) {
    const touched = new Set<number>()
    for (const node of waiting) {
      if (rank[node] !== nodeCount || !isWorthTaking(draft, node, mostArcs)) continue
      if (round[node] === number) {
        touched.add(node)
        continue
      }
      rank[node] = removed
      removed += 1
      remove(draft, node)
      for (const neighbour of neighboursOf(draft, node)) {
        round[neighbour] = number
        touched.add(neighbour)
      }
    }
    waiting = [...touched]
  }
  const { tails, heads, halves, weights } = draft
  const arcCount = graph.tails.length
  const unpack = (arcs: readonly number[]): readonly number[] => {
    const way: number[] = []
    const stack = [...arcs].reverse()
    for (let arc = stack.pop(); arc !== undefined; arc = stack.pop()) {
      if (arc < arcCount) way.push(arc)
      else stack.push(halves[2 * (arc - arcCount) + 1] as number, halves[2 * (arc - arcCount)] as number)
    }
    return way
  }
  const sideOf = (rows: readonly (readonly number[])[], ends: readonly number[]): ArcSide => compact(rows, ends, weights)
  return {
    nodeCount,
    tails: Int32Array.from(tails),
    heads: Int32Array.from(heads),
    leaving: sideOf(draft.leaving, heads),
    entering: sideOf(draft.entering, tails),
    rank,
    unpack,
  }
}

/** A graph in the making: rows of arc numbers, and columns that grow by an entry for each bridge. */
interface Draft {
  readonly leaving: number[][]
  readonly entering: number[][]
  readonly tails: number[]
  readonly heads: number[]
  readonly weights: number[]
  /** The two arcs that each bridge stands for, pair by pair. */
  readonly halves: number[]
}

/** Arcs in use, the lightest of parallel ones, and none from a node to itself. */
function draftOf({ nodeCount, tails, heads, leaving }: SearchArcs): Draft {
  const draft: Draft = {
    leaving: Array.from({ length: nodeCount }, () => []),
    entering: Array.from({ length: nodeCount }, () => []),
    tails: Array.from(tails),
    heads: Array.from(heads),
    weights: new Array(tails.length).fill(Number.POSITIVE_INFINITY),
    halves: [],
  }
  for (let node = 0; node < nodeCount; node += 1) {
    for (let at = leaving.start[node] as number; at < (leaving.start[node + 1] as number); at += 1) {
      const [arc, end, weight] = [leaving.arcs[at] as number, leaving.ends[at] as number, leaving.weights[at] as number]
      draft.weights[arc] = weight
      if (end !== node && weight < Number.POSITIVE_INFINITY) join(draft, arc)
    }
  }
  return draft
}

/** Puts an arc between its ends where none lighter joins them. */
function join({ leaving, entering, tails, heads, weights }: Draft, arc: number): void {
  const [out, into] = [leaving[tails[arc] as number] as number[], entering[heads[arc] as number] as number[]]
  const at = out.findIndex((other) => heads[other] === heads[arc])
  if (at === -1) {
    out.push(arc)
    into.push(arc)
    return
  }
  const other = out[at] as number
  if ((weights[other] as number) <= (weights[arc] as number)) return
  out[at] = arc
  into[into.indexOf(other)] = arc
}

/** The neighbours of a node, whichever way its arcs lead. */
function neighboursOf({ leaving, entering, tails, heads }: Draft, node: number): readonly number[] {
  const [into, out] = [entering[node] as number[], leaving[node] as number[]]
  return [...new Set([...into.map((arc) => tails[arc] as number), ...out.map((arc) => heads[arc] as number)])]
}

/** True where bridges between the node's neighbours would be no more than the arcs that go. */
function isWorthTaking({ leaving, entering, tails, heads }: Draft, node: number, mostArcs: number): boolean {
  const [into, out] = [entering[node] as number[], leaving[node] as number[]]
  const arcCount = into.length + out.length
  if (arcCount > mostArcs) return false
  let bridges = 0
  for (const first of into) {
    const row = leaving[tails[first] as number] as number[]
    for (const second of out) {
      const end = heads[second]
      if (tails[first] !== end && !row.some((arc) => heads[arc] === end)) bridges += 1
    }
  }
  return bridges <= arcCount
}

/** Takes a node out of its neighbours' rows and bridges it; its own rows keep the way out. */
function remove(draft: Draft, node: number): void {
  const { leaving, entering, tails, heads, weights, halves } = draft
  const [into, out] = [entering[node] as number[], leaving[node] as number[]]
  for (const arc of into) drop(leaving[tails[arc] as number] as number[], arc)
  for (const arc of out) drop(entering[heads[arc] as number] as number[], arc)
  for (const first of into) {
    for (const second of out) {
      if (tails[first] === heads[second]) continue
      tails.push(tails[first] as number)
      heads.push(heads[second] as number)
      halves.push(first, second)
      join(draft, weights.push((weights[first] as number) + (weights[second] as number)) - 1)
    }
  }
}

function drop(row: number[], arc: number): void {
  row.splice(row.indexOf(arc), 1)
}

function compact(rows: readonly (readonly number[])[], ends: readonly number[], weights: readonly number[]): ArcSide {
  const start = new Int32Array(rows.length + 1)
  for (const [node, row] of rows.entries()) start[node + 1] = (start[node] as number) + row.length
  const arcs = Int32Array.from(rows.flat())
  return { start, arcs, ends: Int32Array.from(arcs, (arc) => ends[arc] as number), weights: Float64Array.from(arcs, (arc) => weights[arc] as number) }
}
