import type { PathTree } from '#core/routing/path-tree.ts'
import type { SparseRows } from '#core/routing/sparse-rows.ts'

const longPath = 64

/** Every best way of a tree that grew forward, written out: the arcs to a node stand at `start[node]` to `start[node + 1] - 1`. */
export function everyPath({ nodeCount, tails }: SparseRows, { arcAt }: PathTree): { readonly start: Float64Array; readonly arcs: Int32Array } {
  const length = new Int32Array(nodeCount).fill(-1)
  const order = new Int32Array(nodeCount)
  const climbed: number[] = []
  let count = 0
  for (let node = 0; node < nodeCount; node += 1) {
    for (let at = node; length[at] === -1; at = tails[arcAt[at] as number] as number) {
      climbed.push(at)
      if (arcAt[at] === -1) break
    }
    for (let at = climbed.pop(); at !== undefined; at = climbed.pop()) {
      const arc = arcAt[at] as number
      length[at] = arc === -1 ? 0 : (length[tails[arc] as number] as number) + 1
      order[count] = at
      count += 1
    }
  }
  const start = new Float64Array(nodeCount + 1)
  for (let node = 0; node < nodeCount; node += 1) start[node + 1] = (start[node] as number) + (length[node] as number)
  const arcs = new Int32Array(start[nodeCount] as number)
  // A node comes after the one before it on its way, whose path it copies.
  for (const node of order) {
    const arc = arcAt[node] as number
    if (arc === -1) continue
    const before = tails[arc] as number
    const [first, end] = [start[before] as number, start[before + 1] as number]
    let to = start[node] as number
    // Moving a long path at once takes less than an arc at a time, a short one more.
    if (end - first > longPath) {
      arcs.copyWithin(to, first, end)
      to += end - first
    } else {
      for (let from = first; from < end; from += 1) {
        arcs[to] = arcs[from] as number
        to += 1
      }
    }
    arcs[to] = arc
  }
  return { start, arcs }
}
