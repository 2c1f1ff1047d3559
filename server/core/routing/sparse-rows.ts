/** Arcs grouped by the node at one of their ends: those of node n stand at `start[n]` to `start[n + 1] - 1`. */
export interface Rows {
  readonly start: Int32Array
  /** Arc numbers. */
  readonly arcs: Int32Array
  /** The node at the other end of each of `arcs`. */
  readonly ends: Int32Array
}

/** A directed graph as compressed sparse rows, by the node that an arc leaves and by the node that it enters. */
export interface SparseRows {
  readonly nodeCount: number
  /** Node that each arc leaves and enters, by arc number. */
  readonly tails: Int32Array
  readonly heads: Int32Array
  readonly leaving: Rows
  readonly entering: Rows
}

/** Arcs of one node keep their order. */
export function sparseRows(nodeCount: number, tails: Int32Array, heads: Int32Array): SparseRows {
  return { nodeCount, tails, heads, leaving: rowsOf(nodeCount, tails, heads), entering: rowsOf(nodeCount, heads, tails) }
}

/**
 * The rows with those arcs in use only whose node and whose other end are reached.
 *
 * @param near finite for each node that is reached, for the nodes of the rows
 * @param beyond the same for the other ends
 */
export function rowsBetween({ start, arcs, ends }: Rows, inUse: Uint8Array, near: Float64Array, beyond: Float64Array): Rows {
  // Written where there is room for all, and copied: most searches keep a tenth.
  const kept = roomFor(arcs.length)
  const starts = new Int32Array(start.length)
  let to = 0
  for (let node = 0; node + 1 < start.length; node += 1) {
    if ((near[node] as number) < Number.POSITIVE_INFINITY) {
      const last = start[node + 1] as number
      for (let at = start[node] as number; at < last; at += 1) {
        const arc = arcs[at] as number
        const end = ends[at] as number
        if (inUse[arc] === 0 || (beyond[end] as number) === Number.POSITIVE_INFINITY) continue
        kept.arcs[to] = arc
        kept.ends[to] = end
        to += 1
      }
    }
    starts[node + 1] = to
  }
  return { start: starts, arcs: kept.arcs.slice(0, to), ends: kept.ends.slice(0, to) }
}

/**
 * Kept for the module and not by a search: made anew for each, the rows of 6,250 nodes of which a tenth is reached took 1.8 to
 * 1.9 times the processor time (2026-11-28, in turns). No result can hang on it: what is read of it was written in the same call,
 * and what is given back is a copy.
 */
let room: Pick<Rows, 'arcs' | 'ends'> = { arcs: new Int32Array(0), ends: new Int32Array(0) }

function roomFor(length: number): Pick<Rows, 'arcs' | 'ends'> {
  if (room.arcs.length < length) room = { arcs: new Int32Array(length), ends: new Int32Array(length) }
  return room
}

/** Counting sort of arc numbers by node. */
function rowsOf(nodeCount: number, nodeOfArc: Int32Array, beyond: Int32Array): Rows {
  const start = new Int32Array(nodeCount + 1)
  for (const node of nodeOfArc) start[node + 1] = (start[node + 1] as number) + 1
  for (let node = 0; node < nodeCount; node += 1) start[node + 1] = (start[node + 1] as number) + (start[node] as number)
  const next = start.slice()
  const arcs = new Int32Array(nodeOfArc.length)
  const ends = new Int32Array(nodeOfArc.length)
  for (let arc = 0; arc < nodeOfArc.length; arc += 1) {
    const node = nodeOfArc[arc] as number
    const at = next[node] as number
    arcs[at] = arc
    ends[at] = beyond[arc] as number
    next[node] = at + 1
  }
  return { start, arcs, ends }
}
