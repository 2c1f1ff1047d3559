import { type Arc, destinationGate, originGate } from './arc.ts'

/** One end of every arc, grouped by node: the arcs of node n are `arcs[start[n]]` to `arcs[start[n + 1] - 1]`. */
interface Adjacency {
  readonly start: Int32Array
  readonly arcs: Int32Array
}

/**
 * The arcs of a query with nodes and arcs as integers (compressed sparse rows, forward and backward), for searches that run
 * many times. Parallel arcs stay apart, since a path names arcs and not nodes.
 */
export interface CompiledGraph {
  readonly arcs: readonly Arc[]
  readonly nodeCount: number
  /** Node that each arc leaves and enters, by arc number. */
  readonly tails: Int32Array
  readonly heads: Int32Array
  readonly leaving: Adjacency
  readonly entering: Adjacency
  readonly origin: number
  readonly destination: number
}

export function compileGraph(arcs: readonly Arc[]): CompiledGraph {
  const nodeOf = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = nodeOf.get(key)
    if (known !== undefined) return known
    nodeOf.set(key, nodeOf.size)
    return nodeOf.size - 1
  }
  const origin = numberOf(originGate)
  const destination = numberOf(destinationGate)
  const tails = Int32Array.from(arcs, (arc) => numberOf(arc.from))
  const heads = Int32Array.from(arcs, (arc) => numberOf(arc.to))
  const nodeCount = nodeOf.size
  return { arcs, nodeCount, tails, heads, leaving: adjacency(tails, nodeCount), entering: adjacency(heads, nodeCount), origin, destination }
}

/** Counting sort of arc numbers by node; arcs of one node keep their order. */
function adjacency(nodeOfArc: Int32Array, nodeCount: number): Adjacency {
  const start = new Int32Array(nodeCount + 1)
  for (const node of nodeOfArc) start[node + 1] = (start[node + 1] as number) + 1
  for (let node = 0; node < nodeCount; node += 1) start[node + 1] = (start[node + 1] as number) + (start[node] as number)
  const next = start.slice()
  const arcs = new Int32Array(nodeOfArc.length)
  for (let arc = 0; arc < nodeOfArc.length; arc += 1) {
    const node = nodeOfArc[arc] as number
    const at = next[node] as number
    arcs[at] = arc
    next[node] = at + 1
  }
  return { start, arcs }
}
