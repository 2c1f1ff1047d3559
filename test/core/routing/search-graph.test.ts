import { describe, expect, it } from 'vitest'
import { type Arc, destinationGate, originGate } from '#core/routing/arc.ts'
import { searchGraph } from '#core/routing/search-graph.ts'
import { shortestPath } from '#core/routing/shortest-path.ts'

const arc = (from: string, to: string): Arc => ({
  from,
  to,
  step: { kind: 'handling', operation: 'transfer', place: 'harbin', mode: 'road' },
  needs: [],
  obstacle: null,
  boxedObstacle: null,
})
const costs = (weights: ReadonlyMap<Arc, number>) => (each: Arc) => ({ cost: weights.get(each) ?? 1, co2e: 0, generalised: 0 })

describe('the searched graph', () => {
  it('takes the cheaper of two services between the same ends, whichever comes first', () => {
    const [dear, cheap, after] = [arc(originGate, 'a'), arc(originGate, 'a'), arc('a', destinationGate)]
    const weights = new Map([
      [dear, 9],
      [cheap, 2],
      [after, 1],
    ])
    for (const arcs of [
      [dear, cheap, after],
      [cheap, dear, after],
    ]) {
      expect(shortestPath(searchGraph(arcs, costs(weights)), 'cost')).toEqual([cheap, after])
    }
  })

  it.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('refuses the weight %d, which the search would take for another', (weight) => {
    const only = arc(originGate, destinationGate)
    expect(() => searchGraph([only], costs(new Map([[only, weight]])))).toThrow(RangeError)
  })

  it('finds no way where there is none', () => {
    expect(shortestPath(searchGraph([arc(originGate, 'a')], costs(new Map())), 'cost')).toBeNull()
  })
})
