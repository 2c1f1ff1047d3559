import { growTree } from './path-tree.ts'
import type { SearchArcs } from './search-arcs.ts'

/**
 * Columns of numbers by node whose differences bound every best way from below: the best way from v to t weighs at least
 * `columns[t] - columns[v]` in each column (the triangle over a landmark).
 */
export interface Landmarks {
  /** Columns to a node: for each landmark the weight from it and, below zero, the weight to it, or the latter alone. */
  readonly width: number
  readonly columns: Float64Array
}

/**
 * Landmarks far from each other and at the rim of the network (farthest selection, Goldberg and Harrelson 2005), so that
 * most ways lead towards one or away from it. They hold for the weights that they were chosen with and for any that are
 * nowhere lower.
 */
export function chooseLandmarks(graph: SearchArcs, count: number): Landmarks {
  const { nodeCount, leaving } = graph
  const width = 2 * Math.min(count, nodeCount)
  const columns = new Float64Array(nodeCount * width)
  const nearest = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY)
  // The first is what lies farthest from the node with most ways.
  let landmark = farthest(growTree(leaving, nodeCount, busiest(leaving.start)).weight)
  for (let column = 0; column < width; column += 2) {
    const { away, towards } = fillColumns(columns, width, column, graph, landmark)
    for (let node = 0; node < nodeCount; node += 1) nearest[node] = Math.min(nearest[node] as number, away[node] as number, towards[node] as number)
    // In a network of one-way layers some lie where all ways begin and some where all end.
    landmark = farthest(nearest, column % 4 === 0 ? towards : away)
  }
  return { width, columns }
}

function fillColumns(columns: Float64Array, width: number, column: number, { nodeCount, leaving, entering }: SearchArcs, landmark: number) {
  const away = growTree(leaving, nodeCount, landmark).weight
  const towards = growTree(entering, nodeCount, landmark).weight
  for (let node = 0; node < nodeCount; node += 1) {
    columns[node * width + column] = away[node] as number
    columns[node * width + column + 1] = -(towards[node] as number)
  }
  return { away, towards }
}

function busiest(start: Int32Array): number {
  let best = 0
  let most = -1
  for (let node = 0; node + 1 < start.length; node += 1) {
    const ways = (start[node + 1] as number) - (start[node] as number)
    if (ways > most) {
      most = ways
      best = node
    }
  }
  return best
}

/** The node with the greatest finite weight among those with a finite weight in the second column, the first of equals. */
function farthest(weights: Float64Array, within: Float64Array = weights): number {
  let best = 0
  let most = -1
  for (let node = 0; node < weights.length; node += 1) {
    const weight = weights[node] as number
    if (weight > most && weight < Number.POSITIVE_INFINITY && (within[node] as number) < Number.POSITIVE_INFINITY) {
      most = weight
      best = node
    }
  }
  return best
}
