import { type Arc, destinationGate, originGate } from './arc.ts'
import { type SparseRows, sparseRows } from './sparse-rows.ts'

/**
 * The arcs of a query with nodes and arcs as integers, for searches that run many times. Parallel arcs stay apart, since a
 * path names arcs and not nodes.
 */
export interface CompiledGraph extends SparseRows {
  readonly arcs: readonly Arc[]
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
  return { arcs, ...sparseRows(nodeOf.size, tails, heads), origin, destination }
}
