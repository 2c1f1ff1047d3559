import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowPaths } from '#core/assignment/flow-paths.ts'
import { maximumFlow } from '#core/assignment/max-flow.ts'

describe('a flow taken apart into ways', () => {
  it('drops what only runs in circles', () => {
    const network = { nodeCount: 4, from: Int32Array.of(0, 1, 2, 1), to: Int32Array.of(1, 2, 1, 3), capacity: Float64Array.of(5, 2, 2, 5) }
    expect(flowPaths(network, Float64Array.of(5, 2, 2, 5), 0, 3)).toEqual([{ arcs: [0, 3], amount: 5 }])
  })

  it('adds up to the flow, each way from source to sink without a node twice', () => {
    const cases = fc.integer({ min: 2, max: 12 }).chain((nodeCount) =>
      fc.tuple(
        fc.constant(nodeCount),
        fc.array(
          fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.nat(9)).filter(([from, to]) => from !== to),
          { maxLength: 4 * nodeCount },
        ),
      ),
    )
    fc.assert(
      fc.property(cases, ([nodeCount, arcs]) => {
        const network = {
          nodeCount,
          from: Int32Array.from(arcs, ([from]) => from),
          to: Int32Array.from(arcs, ([, to]) => to),
          capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
        }
        const { value, flow } = maximumFlow(network, 0, nodeCount - 1)
        const paths = flowPaths(network, flow, 0, nodeCount - 1)
        expect(paths.reduce((sum, { amount }) => sum + amount, 0)).toBe(value)
        for (const { arcs: way } of paths) {
          const nodes = [0, ...way.map((arc) => network.to[arc] as number)]
          expect(nodes.at(-1)).toBe(nodeCount - 1)
          expect(new Set(nodes).size).toBe(nodes.length)
          way.forEach((arc, index) => {
            expect(network.from[arc]).toBe(nodes[index])
          })
        }
      }),
      { numRuns: 300 },
    )
  })
})
