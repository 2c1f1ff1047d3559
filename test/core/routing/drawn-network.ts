import fc from 'fast-check'
import { bestRoute } from '#core/routing/best-route.ts'
import { type SearchArcs, searchArcs } from '#core/routing/search-arcs.ts'
import { type SparseRows, sparseRows } from '#core/routing/sparse-rows.ts'

export interface DrawnNetwork {
  readonly rows: SparseRows
  readonly weights: Float64Array
  readonly inUse: Uint8Array
  readonly arcs: SearchArcs
}

export function drawnNetwork(towns: number, services: readonly (readonly [from: number, to: number, weight: number, inUse?: 0 | 1])[]): DrawnNetwork {
  const rows = sparseRows(
    towns,
    Int32Array.from(services, ([from]) => from),
    Int32Array.from(services, ([, to]) => to),
  )
  const weights = Float64Array.from(services, ([, , weight]) => weight)
  const inUse = Uint8Array.from(services, ([, , , used = 1]) => used)
  return { rows, weights, inUse, arcs: searchArcs(rows, weights, inUse) }
}

/**
 * Up to fourteen towns on a corridor with services up and down it, and up to thirty more anywhere: parallel ones, ones from a
 * town to itself, ones out of use, and towns that nothing reaches. Whole weights add up exactly in any order.
 */
export const networks: fc.Arbitrary<DrawnNetwork> = fc
  .record({
    towns: fc.integer({ min: 2, max: 14 }),
    corridor: fc.array(fc.tuple(fc.nat(20), fc.nat(9), fc.boolean()), { maxLength: 26 }),
    others: fc.array(fc.tuple(fc.nat(13), fc.nat(13), fc.nat(50), fc.nat(9)), { maxLength: 30 }),
  })
  .map(({ towns, corridor, others }) => {
    const used = (luck: number): 0 | 1 => (luck === 0 ? 0 : 1)
    const along = corridor.map(([weight, luck, isBack], index) => {
      const [here, there] = [index % towns, (index + 1) % towns]
      return isBack ? ([there, here, weight, used(luck)] as const) : ([here, there, weight, used(luck)] as const)
    })
    return drawnNetwork(towns, [...along, ...others.map(([from, to, weight, luck]) => [from % towns, to % towns, weight, used(luck)] as const)])
  })

/** What the best way weighs by graphology; infinite where there is none. */
export function weightByGraphology({ rows, weights, inUse }: DrawnNetwork, origin: number, destination: number): number {
  if (origin === destination) return 0
  const way = bestRoute({ ...rows, origin, destination }, weights, inUse)
  return way === null ? Number.POSITIVE_INFINITY : sum(weights, way)
}

export const sum = (weights: Float64Array, way: readonly number[]): number => way.reduce((total, arc) => total + (weights[arc] as number), 0)

/** True where the arcs lead from one node to the other, each in use and leaving where the one before came to. */
export function leads({ rows, inUse }: DrawnNetwork, way: readonly number[], from: number, to: number): boolean {
  const ends = way.map((arc) => rows.heads[arc] as number)
  return way.every((arc, index) => inUse[arc] === 1 && rows.tails[arc] === (index === 0 ? from : ends[index - 1])) && (ends.at(-1) ?? from) === to
}
