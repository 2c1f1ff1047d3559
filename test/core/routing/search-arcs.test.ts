import { describe, expect, it } from 'vitest'
import { searchArcs } from '#core/routing/search-arcs.ts'
import { sparseRows } from '#core/routing/sparse-rows.ts'
import { drawnNetwork } from './drawn-network.ts'

describe('arcs made ready for a search', () => {
  it('stand by the node that they leave and by the node that they enter, in the order of the data', () => {
    const { leaving, entering } = sparseRows(3, Int32Array.of(2, 0, 2), Int32Array.of(0, 1, 1))
    expect([[...leaving.start], [...leaving.arcs], [...leaving.ends]]).toEqual([
      [0, 1, 1, 3],
      [1, 0, 2],
      [1, 0, 1],
    ])
    expect([[...entering.start], [...entering.arcs], [...entering.ends]]).toEqual([
      [0, 1, 3, 3],
      [0, 1, 2],
      [2, 0, 2],
    ])
  })

  it.each([Number.NaN, -0.5, Number.POSITIVE_INFINITY])('are refused where one in use weighs %d, and the message names it', (weight) => {
    const rows = sparseRows(3, Int32Array.of(0, 1), Int32Array.of(1, 2))
    const weights = Float64Array.of(1, weight)
    expect(() => searchArcs(rows, weights, Uint8Array.of(1, 1))).toThrow(
      `the weight of arc 1 from node 1 to node 2 is ${weight}; it must be finite and not below zero`,
    )
    expect([...searchArcs(rows, weights, Uint8Array.of(1, 0)).leaving.weights]).toEqual([1, Number.POSITIVE_INFINITY])
  })

  it('may weigh nothing', () => {
    expect([...drawnNetwork(2, [[0, 1, 0]]).arcs.entering.weights]).toEqual([0])
  })
})
