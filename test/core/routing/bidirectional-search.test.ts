import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBidirectionalSearch } from '#core/routing/bidirectional-search.ts'
import { drawnNetwork, leads, networks, sum, weightByGraphology } from './drawn-network.ts'

describe('the search from both ends', () => {
  it('takes the way that is lightest as a whole, not the one that meets first', () => {
    // By way of 1 the waves meet at once at 10; over 2 and 3 there are more arcs and 9 in all.
    const { arcs } = drawnNetwork(5, [
      [0, 1, 5],
      [1, 4, 5],
      [0, 2, 3],
      [2, 3, 3],
      [3, 4, 3],
    ])
    expect(createBidirectionalSearch(arcs)(0, 4)).toEqual({ weight: 9, arcs: [2, 3, 4] })
  })

  it('takes the lighter of two services between the same towns, and none out of use', () => {
    const { arcs } = drawnNetwork(2, [
      [0, 1, 7],
      [0, 1, 4],
      [0, 1, 1, 0],
    ])
    expect(createBidirectionalSearch(arcs)(0, 1)).toEqual({ weight: 4, arcs: [1] })
  })

  it('finds nothing against one-way services, and an empty way from a town to itself', () => {
    const search = createBidirectionalSearch(drawnNetwork(2, [[0, 1, 7]]).arcs)
    expect([search(1, 0), search(1, 1), search(0, 1)]).toEqual([null, { weight: 0, arcs: [] }, { weight: 7, arcs: [0] }])
  })

  it('agrees with graphology on all pairs, one after another in the same memory', () => {
    fc.assert(
      fc.property(networks, (drawn) => {
        const search = createBidirectionalSearch(drawn.arcs)
        for (let from = 0; from < drawn.rows.nodeCount; from += 1) {
          for (let to = 0; to < drawn.rows.nodeCount; to += 1) {
            const way = search(from, to)
            expect(way?.weight ?? Number.POSITIVE_INFINITY).toBe(weightByGraphology(drawn, from, to))
            if (way !== null) expect([sum(drawn.weights, way.arcs), leads(drawn, way.arcs, from, to)]).toEqual([way.weight, true])
          }
        }
      }),
    )
  })
})
