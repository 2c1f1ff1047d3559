import { randomStream } from '#core/random.ts'
import { createBidirectionalSearch, type Way } from '#core/routing/bidirectional-search.ts'
import { type SearchArcs, searchArcs } from '#core/routing/search-arcs.ts'
import { type DrawnNetwork, planarNetwork } from './planar-network.ts'
import { productNetwork } from './product-network.ts'

export interface BenchedNetwork {
  readonly name: string
  readonly network: DrawnNetwork
  readonly arcs: SearchArcs
  /** Random pairs of nodes that a way joins, with its weight, and how often each contestant runs them all. */
  readonly pairs: readonly Pair[]
  readonly rounds: number
}

export interface Pair {
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** The product's network, and planar ones of ten and a hundred thousand towns. */
export async function searchNetworks(): Promise<readonly BenchedNetwork[]> {
  return [
    benched("the product's network", await productNetwork(), 30, 11),
    benched('planar, 10k towns', planarNetwork(10_000), 10, 7),
    benched('planar, 100k towns', planarNetwork(100_000), 3, 3),
  ]
}

function benched(name: string, network: DrawnNetwork, count: number, rounds: number): BenchedNetwork {
  const arcs = searchArcs(network.rows, network.weights, new Uint8Array(network.weights.length).fill(1))
  const search = createBidirectionalSearch(arcs)
  const draw = randomStream(1, 'pairs')
  const pairs: Pair[] = []
  while (pairs.length < count) {
    const [from, to] = [Math.floor(draw() * arcs.nodeCount), Math.floor(draw() * arcs.nodeCount)]
    const way = search(from, to)
    if (from !== to && way !== null) pairs.push({ from, to, weight: way.weight })
  }
  return { name, network, arcs, pairs, rounds }
}

/** The way that a search found, checked against what the pair's best way weighs; a fast wrong answer is worth nothing. */
export function checked(way: Way | null, { from, to, weight }: Pair): Way {
  if (way === null || Math.abs(way.weight - weight) > 1e-9 * weight) throw new Error(`from ${from} to ${to}: ${way?.weight ?? 'no way'} instead of ${weight}`)
  return way
}
