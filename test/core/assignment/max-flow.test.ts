import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FlowNetwork, maximumFlow } from '#core/assignment/max-flow.ts'

type Arc = readonly [from: number, to: number, capacity: number]

const network = (nodeCount: number, arcs: readonly Arc[]): FlowNetwork => ({
  nodeCount,
  from: Int32Array.from(arcs, ([from]) => from),
  to: Int32Array.from(arcs, ([, to]) => to),
  capacity: Float64Array.from(arcs, ([, , capacity]) => capacity),
})

/** Augmenting shortest paths (Edmonds and Karp 1972): slow, and nothing in common with pushes and labels. */
function byAugmentingPaths(nodeCount: number, arcs: readonly Arc[], source: number, sink: number): number {
  const left = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0))
  for (const [from, to, capacity] of arcs) (left[from] as number[])[to] = ((left[from] as number[])[to] as number) + capacity
  for (let value = 0; ; ) {
    const parent = new Array<number>(nodeCount).fill(-1)
    parent[source] = source
    const queue = [source]
    for (const node of queue)
      for (let next = 0; next < nodeCount; next += 1)
        if (parent[next] === -1 && ((left[node] as number[])[next] as number) > 0) {
          queue.push(next)
          parent[next] = node
        }
    if (parent[sink] === -1) return value
    let room = Number.POSITIVE_INFINITY
    for (let node = sink; node !== source; node = parent[node] as number) room = Math.min(room, (left[parent[node] as number] as number[])[node] as number)
    for (let node = sink; node !== source; node = parent[node] as number) {
      const row = left[parent[node] as number] as number[]
      row[node] = (row[node] as number) - room
      const back = left[node] as number[]
      back[parent[node] as number] = (back[parent[node] as number] as number) + room
    }
    value += room
  }
}

describe('the most that a network lets through', () => {
  it('is the least part of a chain: bridge 21, line 11, station 10 Mt a year', () => {
    const { value, sourceSide, flow } = maximumFlow(
      network(4, [
        [0, 1, 21],
        [1, 2, 11],
        [2, 3, 10],
      ]),
      0,
      3,
    )
    expect([value, [...sourceSide], [...flow]]).toEqual([10, [1, 1, 1, 0], [10, 10, 10]])
  })

  it('adds up over crossings side by side, and the cut runs through each of them', () => {
    const { value, sourceSide } = maximumFlow(
      network(4, [
        [0, 1, 8],
        [1, 3, 100],
        [0, 2, 100],
        [2, 3, 5],
      ]),
      0,
      3,
    )
    expect([value, [...sourceSide]]).toEqual([13, [1, 0, 1, 0]])
  })

  it('sends flow back where the first way was a bad choice', () => {
    expect(
      maximumFlow(
        network(4, [
          [0, 1, 1],
          [0, 2, 1],
          [1, 2, 1],
          [1, 3, 1],
          [2, 3, 1],
        ]),
        0,
        3,
      ).value,
    ).toBe(2)
  })

  it('is nothing where no way leads there, and boundless where a way has no stated capacity', () => {
    expect(maximumFlow(network(3, [[0, 1, 7]]), 0, 2).value).toBe(0)
    expect(
      maximumFlow(
        network(3, [
          [0, 1, Number.POSITIVE_INFINITY],
          [1, 2, Number.POSITIVE_INFINITY],
          [0, 2, 3],
        ]),
        0,
        2,
      ).value,
    ).toBe(Number.POSITIVE_INFINITY)
  })

  it('refuses what cannot be counted', () => {
    expect(() => maximumFlow(network(2, [[0, 1, 0.5]]), 0, 1)).toThrow('0.5')
    expect(() => maximumFlow(network(2, [[0, 1, -1]]), 0, 1)).toThrow('-1')
    expect(() => maximumFlow(network(2, [[0, 1, Number.NaN]]), 0, 1)).toThrow('NaN')
    expect(() => maximumFlow(network(2, [[0, 1, 2 ** 53]]), 0, 1)).toThrow('counted exactly')
    expect(() => maximumFlow(network(2, [[0, 1, 1]]), 1, 1)).toThrow('node 1')
  })

  it('equals augmenting paths on random networks; flow is conserved within capacities, and the cut has its value', () => {
    const arcs = (nodeCount: number) =>
      fc.array(
        fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1), fc.nat(20)).filter(([from, to]) => from !== to),
        { maxLength: 4 * nodeCount },
      )
    const cases = fc.integer({ min: 2, max: 14 }).chain((nodeCount) => fc.tuple(fc.constant(nodeCount), arcs(nodeCount)))
    fc.assert(
      fc.property(cases, ([nodeCount, list]) => {
        const { value, flow, sourceSide } = maximumFlow(network(nodeCount, list), 0, nodeCount - 1)
        expect(value).toBe(byAugmentingPaths(nodeCount, list, 0, nodeCount - 1))
        const net = new Array<number>(nodeCount).fill(0)
        let cut = 0
        list.forEach(([from, to, capacity], arc) => {
          const through = flow[arc] as number
          expect(through).toBeGreaterThanOrEqual(0)
          expect(through).toBeLessThanOrEqual(capacity)
          net[from] = (net[from] as number) - through
          net[to] = (net[to] as number) + through
          if (sourceSide[from] === 1 && sourceSide[to] === 0) cut += capacity
        })
        expect([cut, net[nodeCount - 1], net[0]]).toEqual([value, value, value === 0 ? net[0] : -value])
        for (let node = 1; node < nodeCount - 1; node += 1) expect(net[node]).toBe(0)
      }),
      { numRuns: 500 },
    )
  })
})
