import type { CompiledGraph } from './compiled-graph.ts'
import { pathTree, wayFromOrigin, wayToDestination } from './path-tree.ts'

/** A graph some of whose arcs are blocked, each by one thing or by several at once; a thing may block many arcs. */
export interface BlockedGraph {
  readonly graph: CompiledGraph
  /** 1 for each arc that may be taken once nothing blocks it. */
  readonly inUse: Uint8Array
  /** Numbers of the things that block each arc; empty for a free one. */
  readonly blockersOf: readonly (readonly number[])[]
  /** How much one would rather not see each thing lifted. */
  readonly reluctance: readonly number[]
  /** 1 for each arc of which a way has to take at least one. */
  readonly isWanted: Uint8Array
}

export interface Opening {
  /** Numbers of the things to lift: with all of them lifted there is a way, with all but any one of them there is none. */
  readonly blockers: readonly number[]
  /** Arc numbers of that way. */
  readonly way: readonly number[]
}

/** Sets tried in search of a smaller one; beyond, the set found cannot be cut down, but another may be smaller. */
const mostSetsTried = 400

/** The smallest set of things to lift for a way to open, of equals the one least reluctantly lifted; null where none opens one. */
export function smallestOpening(blocked: BlockedGraph): Opening | null {
  const first = leastReluctantWay(blocked, null)
  if (first === null) return null
  const all = [...new Set(first.flatMap((arc) => blocked.blockersOf[arc] ?? []))]
  if (all.length === 0) return { blockers: all, way: first }
  const byReluctance = [...all].sort((left, right) => reluctanceOf(blocked, [right]) - reluctanceOf(blocked, [left]))
  const cut = byReluctance.reduce<readonly number[]>((kept, each) => {
    const fewer = kept.filter((other) => other !== each)
    return isOpen(blocked, fewer) ? fewer : kept
  }, all)
  const blockers = smallerSet(blocked, cut.length) ?? cut
  const way = leastReluctantWay(blocked, blockers)
  return way === null ? null : { blockers, way }
}

/** A set of fewer things than `size` that opens a way: the sets of one thing, then of two, up to the most tried. */
function smallerSet(blocked: BlockedGraph, size: number): readonly number[] | null {
  if (size < 2) return null
  const [outwards, homewards] = [firstBlockers(blocked, 'forward'), firstBlockers(blocked, 'backward')]
  const things = [...new Set(blocked.blockersOf.flatMap((blockers, arc) => (blocked.inUse[arc] === 1 ? blockers : [])))]
  let left = mostSetsTried
  for (let count = 1; count < size; count += 1) {
    const opening: (readonly number[])[] = []
    for (const set of setsThatPass(things, count, outwards, homewards)) {
      if (left === 0) return best(opening, blocked)
      left -= 1
      if (isOpen(blocked, set)) opening.push(set)
    }
    if (opening.length > 0) return best(opening, blocked)
  }
  return null
}

function best(sets: readonly (readonly number[])[], blocked: BlockedGraph): readonly number[] | null {
  return [...sets].sort((left, right) => reluctanceOf(blocked, left) - reluctanceOf(blocked, right))[0] ?? null
}

/**
 * What blocks the arcs at all that is reached while nothing is lifted: a way that opens takes one of them first, with all its
 * blockers lifted. Each set once.
 */
function firstBlockers(blocked: BlockedGraph, way: 'forward' | 'backward'): readonly (readonly number[])[] {
  const { graph, inUse, blockersOf } = blocked
  const reached = spread(blocked, [], way)
  const near = way === 'forward' ? graph.tails : graph.heads
  const sets = new Map<string, readonly number[]>()
  for (let arc = 0; arc < inUse.length; arc += 1) {
    const blockers = blockersOf[arc] as readonly number[]
    if (inUse[arc] === 1 && blockers.length > 0 && reached[near[arc] as number] === 1) sets.set(blockers.join(), blockers)
  }
  return [...sets.values()]
}

/** Sets of so many things, in the order of the things, of which each lets a load out of its end and into the other. */
function* setsThatPass(
  things: readonly number[],
  count: number,
  outwards: readonly (readonly number[])[],
  homewards: readonly (readonly number[])[],
): Generator<readonly number[]> {
  const passes = (set: readonly number[], ways: readonly (readonly number[])[]): boolean =>
    ways.some((blockers) => blockers.every((each) => set.includes(each)))
  for (const set of subsets(things, count)) if (passes(set, outwards) && passes(set, homewards)) yield set
}

function* subsets(things: readonly number[], count: number, from = 0): Generator<readonly number[]> {
  if (count === 0) {
    yield []
    return
  }
  for (let at = from; at <= things.length - count; at += 1) {
    for (const rest of subsets(things, count - 1, at + 1)) yield [things[at] as number, ...rest]
  }
}

const reluctanceOf = ({ reluctance }: BlockedGraph, set: readonly number[]): number => set.reduce((sum, each) => sum + (reluctance[each] ?? 0), 0)

/** Whether a way that takes a wanted arc opens when a set of things is lifted. */
function isOpen(blocked: BlockedGraph, lifted: readonly number[]): boolean {
  const { graph, isWanted } = blocked
  const [reached, reaching] = [spread(blocked, lifted, 'forward'), spread(blocked, lifted, 'backward')]
  for (let arc = 0; arc < isWanted.length; arc += 1) {
    if (isWanted[arc] === 1 && reached[graph.tails[arc] as number] === 1 && reaching[graph.heads[arc] as number] === 1 && isLifted(blocked, arc, lifted)) {
      return true
    }
  }
  return false
}

/** Whether an arc may be taken once a set of things is lifted. */
function isLifted({ inUse, blockersOf }: BlockedGraph, arc: number, lifted: readonly number[]): boolean {
  if (inUse[arc] === 0) return false
  const blockers = blockersOf[arc] as readonly number[]
  return blockers.length === 0 || blockers.every((each) => lifted.includes(each))
}

/** 1 for each node that open arcs lead to from the origin, or from which they lead to the destination. */
function spread(blocked: BlockedGraph, lifted: readonly number[], way: 'forward' | 'backward'): Uint8Array {
  const { graph } = blocked
  const { start, arcs, ends } = way === 'forward' ? graph.leaving : graph.entering
  const root = way === 'forward' ? graph.origin : graph.destination
  const reached = new Uint8Array(graph.nodeCount)
  const waiting = [root]
  reached[root] = 1
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const next = ends[at] as number
      if (reached[next] === 1 || !isLifted(blocked, arcs[at] as number, lifted)) continue
      reached[next] = 1
      waiting.push(next)
    }
  }
  return reached
}

/** The way with the least against it that takes a wanted arc, over any arc or those that a set of things opens; of equals the one of fewest arcs. */
function leastReluctantWay(blocked: BlockedGraph, lifted: readonly number[] | null): readonly number[] | null {
  const { graph, inUse, blockersOf, isWanted } = blocked
  const taken = new Uint8Array(inUse.length)
  const weights = new Float64Array(inUse.length)
  for (let arc = 0; arc < inUse.length; arc += 1) {
    if (inUse[arc] === 0) continue
    const blockers = blockersOf[arc] as readonly number[]
    if (lifted !== null && blockers.length > 0 && !isLifted(blocked, arc, lifted)) continue
    taken[arc] = 1
    weights[arc] = blockers.length === 0 ? 1 : 1 + reluctanceOf(blocked, blockers)
  }
  const [before, after] = [pathTree(graph, weights, taken, 'forward'), pathTree(graph, weights, taken, 'backward')]
  let least = Number.POSITIVE_INFINITY
  let through = -1
  for (let arc = 0; arc < taken.length; arc += 1) {
    if (taken[arc] === 0 || isWanted[arc] === 0) continue
    const weight = (before.weight[graph.tails[arc] as number] as number) + (weights[arc] as number) + (after.weight[graph.heads[arc] as number] as number)
    if (weight >= least) continue
    least = weight
    through = arc
  }
  if (through === -1) return null
  const [head, tail] = [wayFromOrigin(graph, before, graph.tails[through] as number), wayToDestination(graph, after, graph.heads[through] as number)]
  return [...(head ?? []), through, ...(tail ?? [])]
}
