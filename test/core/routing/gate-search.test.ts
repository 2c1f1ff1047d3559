import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Arc, destinationGate, type Obstacle, originGate } from '#core/routing/arc.ts'
import { compileGraph } from '#core/routing/compiled-graph.ts'
import { createGateSearch } from '#core/routing/gate-search.ts'
import { pathTree } from '#core/routing/path-tree.ts'
import { sum } from './drawn-network.ts'

const tooHeavy: Obstacle = { code: 'tooHeavy', parameters: {}, blockedBy: [] }
const arc = (from: string, to: string, isObstructed = false): Arc => ({
  from,
  to,
  step: { kind: 'handling', operation: 'transfer', place: 'harbin', mode: 'road' },
  needs: [],
  obstacle: isObstructed ? tooHeavy : null,
  boxedObstacle: isObstructed ? tooHeavy : null,
})

const town = (number: number): string => (number === 0 ? originGate : number === 1 ? destinationGate : `town ${number}`)
const services = fc.array(
  fc.record({ from: fc.nat(9), to: fc.nat(9), cost: fc.nat(50), co2e: fc.nat(50), isObstructed: fc.nat(9).map((luck) => luck === 0) }),
  {
    minLength: 1,
    maxLength: 50,
  },
)

describe('the search from gate to gate', () => {
  it('weighs what Dijkstra finds, by each objective, however arcs go out of use one query after another', () => {
    fc.assert(
      fc.property(services, fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 }), (drawn, masks) => {
        const graph = compileGraph(drawn.map(({ from, to, isObstructed }) => arc(town(from), town(to), isObstructed)))
        const [cost, co2e] = [Float64Array.from(drawn, (each) => each.cost), Float64Array.from(drawn, (each) => each.co2e)]
        const weights = { cost, co2e, generalised: cost.map((each, index) => each + 2 * (co2e[index] as number)) }
        const search = createGateSearch({ graph, weights, columns: { shut: Uint8Array.from(drawn, ({ isObstructed }) => (isObstructed ? 3 : 0)) } })
        for (const mask of masks) {
          const inUse = Uint8Array.from(drawn, ({ isObstructed }, index) => (!isObstructed && mask[index % mask.length] ? 1 : 0))
          for (const objective of ['cost', 'co2e', 'generalised'] as const) {
            const way = search(objective, inUse)
            const least = pathTree(graph, weights[objective], inUse, 'forward').weight[graph.destination] as number
            expect(way === null ? Number.POSITIVE_INFINITY : sum(weights[objective], way)).toBe(least)
            if (way === null) continue
            expect(way.every((number, index) => inUse[number] === 1 && (index === 0 || graph.tails[number] === graph.heads[way[index - 1] as number]))).toBe(
              true,
            )
            expect([graph.tails[way[0] as number], graph.heads[way.at(-1) as number]]).toEqual([graph.origin, graph.destination])
          }
        }
      }),
    )
  })
})
