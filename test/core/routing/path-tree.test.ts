import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, destinationGate, originGate } from '#core/routing/arc.ts'
import { bestRoute } from '#core/routing/best-route.ts'
import { type CompiledGraph, compileGraph } from '#core/routing/compiled-graph.ts'
import { pathTree, wayFromOrigin, wayToDestination } from '#core/routing/path-tree.ts'

const arc = (from: string, to: string): Arc => ({
  from,
  to,
  step: { kind: 'handling', operation: 'transfer', place: 'harbin', mode: 'road' },
  needs: [],
  obstacle: null,
  boxedObstacle: null,
})

interface Drawn {
  readonly graph: CompiledGraph
  readonly weights: Float64Array
  readonly inUse: Uint8Array
}

/** Graphs of up to twelve towns and sixty services, some of them out of use, with parallel services and towns that nothing reaches. */
const graphs: fc.Arbitrary<Drawn> = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 50 }), fc.nat(9)), { minLength: 1, maxLength: 60 })
  .map((rows) => {
    const name = (town: number): string => (town === 0 ? originGate : town === 1 ? destinationGate : `town ${town}`)
    const used = rows.filter(([from, to]) => from !== to)
    return {
      graph: compileGraph(used.map(([from, to]) => arc(name(from), name(to)))),
      weights: Float64Array.from(used, ([, , weight]) => weight),
      inUse: Uint8Array.from(used, ([, , , luck]) => (luck === 0 ? 0 : 1)),
    }
  })

const sum = (weights: Float64Array, way: readonly number[] | null): number =>
  way === null ? Number.POSITIVE_INFINITY : way.reduce((total, number) => total + (weights[number] as number), 0)

function isWay({ graph, inUse }: Drawn, way: readonly number[]): boolean {
  const joins = way.every((number, index) => index === 0 || graph.tails[number] === graph.heads[way[index - 1] as number])
  return joins && way.every((number) => inUse[number] === 1)
}

describe('best ways between one gate and all places', () => {
  it('weigh the same as the way that graphology finds, forward and backward', () => {
    fc.assert(
      fc.property(graphs, (drawn) => {
        const { graph, weights, inUse } = drawn
        const oracle = sum(weights, bestRoute(graph, weights, inUse))
        const [forward, backward] = [pathTree(graph, weights, inUse, 'forward'), pathTree(graph, weights, inUse, 'backward')]
        for (const way of [wayFromOrigin(graph, forward, graph.destination), wayToDestination(graph, backward, graph.origin)]) {
          expect(sum(weights, way)).toBe(oracle)
          if (way !== null) expect(isWay(drawn, way)).toBe(true)
        }
      }),
    )
  })

  it('are never better than any way that somebody walks at random', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(), { maxLength: 30 }), ({ graph, weights, inUse }, turns) => {
        const tree = pathTree(graph, weights, inUse, 'forward')
        let [node, walked] = [graph.origin, 0]
        for (const turn of turns) {
          const open = [...graph.leaving.arcs.slice(graph.leaving.start[node], graph.leaving.start[node + 1])].filter((number) => inUse[number] === 1)
          if (open.length === 0) break
          const number = open[turn % open.length] as number
          walked += weights[number] as number
          node = graph.heads[number] as number
          expect(tree.weight[node]).toBeLessThanOrEqual(walked)
        }
      }),
    )
  })
})
