import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractArcs } from '#core/routing/contracted-arcs.ts'
import { createLandmarkSearch } from '#core/routing/landmark-search.ts'
import { chooseLandmarks } from '#core/routing/landmarks.ts'
import { growTree } from '#core/routing/path-tree.ts'
import { type SearchArcs, searchArcs } from '#core/routing/search-arcs.ts'
import { drawnNetwork, leads, networks, sum } from './drawn-network.ts'

function searchOf(arcs: SearchArcs, landmarks = chooseLandmarks(arcs, 3), mostArcs = 16) {
  const [contracted, search] = [contractArcs(arcs, mostArcs), createLandmarkSearch(arcs.nodeCount)]
  return (from: number, to: number) => search(contracted, landmarks, from, to)
}

describe('landmarks', () => {
  it('lie at the far ends of a corridor', () => {
    const { arcs } = drawnNetwork(
      5,
      [0, 1, 2, 3].flatMap((town) => [[town, town + 1, 1] as const, [town + 1, town, 1] as const]),
    )
    const { width, columns } = chooseLandmarks(arcs, 2)
    const row = (town: number) => [...columns.subarray(town * width, (town + 1) * width)]
    expect(row(0)).toEqual([4, -4, 0, -0])
    expect(row(4)).toEqual([0, -0, 4, -4])
  })

  it('never bound a way above what it weighs, not even after prices have risen', () => {
    fc.assert(
      fc.property(networks, fc.array(fc.nat(20), { minLength: 1, maxLength: 10 }), ({ rows, weights, inUse, arcs }, rises) => {
        const { width, columns } = chooseLandmarks(arcs, 3)
        const dearer = searchArcs(
          rows,
          weights.map((weight, arc) => weight + (rises[arc % rises.length] as number)),
          inUse,
        )
        for (const { leaving } of [arcs, dearer]) {
          for (let from = 0; from < rows.nodeCount; from += 1) {
            const { weight } = growTree(leaving, rows.nodeCount, from)
            for (let to = 0; to < rows.nodeCount; to += 1) {
              for (let column = 0; column < width; column += 1) {
                const bound = (columns[to * width + column] as number) - (columns[from * width + column] as number)
                if (!Number.isNaN(bound)) expect(bound).toBeLessThanOrEqual(weight[to] as number)
              }
            }
          }
        }
      }),
    )
  })
})

describe('the search led by landmarks', () => {
  it('finds ways within a chain, out of it and across, worked out by hand', () => {
    // A ring of six towns, 1 each way round, with a spur of two towns at town 0.
    const ring = [0, 1, 2, 3, 4, 5].flatMap((town) => [[town, (town + 1) % 6, 1] as const, [(town + 1) % 6, town, 1] as const])
    const search = searchOf(drawnNetwork(8, [...ring, [0, 6, 2], [6, 0, 2], [6, 7, 2]]).arcs)
    expect(search(2, 7)).toEqual({ weight: 6, arcs: [3, 1, 12, 14] })
    expect(search(7, 2)).toBeNull()
    expect(search(1, 1)).toEqual({ weight: 0, arcs: [] })
    expect(search(4, 5)).toEqual({ weight: 1, arcs: [8] })
  })

  it('agrees with Dijkstra on all pairs, with landmarks of old prices too once prices have risen', () => {
    fc.assert(
      // Small networks contract to nothing unless some towns are told to stay.
      fc.property(networks, fc.integer({ min: 0, max: 16 }), fc.array(fc.nat(20), { minLength: 1, maxLength: 10 }), (drawn, mostArcs, rises) => {
        const { rows, inUse } = drawn
        const landmarks = chooseLandmarks(drawn.arcs, 3)
        const raised = drawn.weights.map((weight, arc) => weight + (rises[arc % rises.length] as number))
        for (const weights of [drawn.weights, raised]) {
          const arcs = searchArcs(rows, weights, inUse)
          const search = searchOf(arcs, landmarks, mostArcs)
          for (let from = 0; from < rows.nodeCount; from += 1) {
            const { weight } = growTree(arcs.leaving, rows.nodeCount, from)
            for (let to = 0; to < rows.nodeCount; to += 1) {
              const way = search(from, to)
              expect(way?.weight ?? Number.POSITIVE_INFINITY).toBe(weight[to])
              if (way !== null) expect([sum(weights, way.arcs), leads(drawn, way.arcs, from, to)]).toEqual([way.weight, true])
            }
          }
        }
      }),
    )
  })
})
