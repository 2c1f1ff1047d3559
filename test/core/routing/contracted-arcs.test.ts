import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractArcs } from '#core/routing/contracted-arcs.ts'
import { growTree } from '#core/routing/path-tree.ts'
import { drawnNetwork, leads, networks, sum } from './drawn-network.ts'

const both = (from: number, to: number, weight: number) =>
  [
    [from, to, weight],
    [to, from, weight],
  ] as const

/** Small networks contract to nothing unless some towns are told to stay. */
const mostArcs = fc.integer({ min: 0, max: 16 })

describe('contraction', () => {
  it('leaves nothing of a corridor to search, and half of it goes at a time', () => {
    const { arcs } = drawnNetwork(
      9,
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap((town) => both(town, town + 1, town + 1)),
    )
    const { rank } = contractArcs(arcs)
    expect([...rank].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect([0, 2, 4, 6, 8].map((town) => rank[town])).toEqual([0, 1, 2, 3, 4])
  })

  it('bridges a town of a chain both ways, and unpacks the bridge into the arcs it stands for', () => {
    const { arcs } = drawnNetwork(3, [...both(0, 1, 2), ...both(1, 2, 3), ...both(0, 2, 9)])
    const contracted = contractArcs(arcs)
    expect(contracted.tails.length).toBe(6 + 2)
    const bridges = Array.from({ length: contracted.tails.length - 6 }, (_, index) => index + 6)
    const unpacked = bridges.map((bridge) => contracted.unpack([bridge]))
    for (const [index, way] of unpacked.entries()) {
      const bridge = bridges[index] as number
      expect(way.length).toBeGreaterThan(1)
      expect(way.map((arc) => contracted.tails[arc]).at(0)).toBe(contracted.tails[bridge])
      expect(way.map((arc) => contracted.heads[arc]).at(-1)).toBe(contracted.heads[bridge])
    }
    expect(contracted.unpack([0, 2])).toEqual([0, 2])
  })

  it('keeps every distance between towns that stay', () => {
    fc.assert(
      fc.property(networks, mostArcs, (drawn, most) => {
        const { rank, leaving, tails, heads, unpack } = contractArcs(drawn.arcs, most)
        const { nodeCount } = drawn.rows
        for (let from = 0; from < nodeCount; from += 1) {
          if (rank[from] !== nodeCount) continue
          const [before, after] = [growTree(drawn.arcs.leaving, nodeCount, from), growTree(leaving, nodeCount, from)]
          for (let to = 0; to < nodeCount; to += 1) if (rank[to] === nodeCount) expect(after.weight[to]).toBe(before.weight[to])
        }
        for (const [at, arc] of leaving.arcs.entries()) {
          const way = unpack([arc])
          expect(sum(drawn.weights, way)).toBe(leaving.weights[at])
          expect(leads(drawn, way, tails[arc] as number, heads[arc] as number)).toBe(true)
        }
      }),
    )
  })

  it('lets every arc of a town taken out climb', () => {
    fc.assert(
      fc.property(networks, mostArcs, ({ arcs, rows: { nodeCount } }, most) => {
        const { rank, leaving, entering } = contractArcs(arcs, most)
        for (const { start, ends } of [leaving, entering]) {
          for (let town = 0; town < nodeCount; town += 1) {
            for (const end of ends.subarray(start[town], start[town + 1])) {
              if (rank[town] === nodeCount) expect(rank[end]).toBe(nodeCount)
              else expect(rank[end]).toBeGreaterThan(rank[town] as number)
            }
          }
        }
      }),
    )
  })
})
