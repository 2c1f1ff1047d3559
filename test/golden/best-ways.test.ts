import { beforeAll, describe, expect, it } from 'vitest'
import { bestWays, type WaysByPair } from '#core/appraisal/best-ways.ts'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Network } from '#core/network/network.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { pathTree } from '#core/routing/path-tree.ts'
import { queryGraph } from '#core/routing/query-graph.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { arcsInUse } from '#core/routing/search-space.ts'
import { shippedNetwork } from '../shipped-world.ts'

const pairs = [
  ['harbin', 'moscow'],
  ['harbin', 'khabarovsk'],
  ['guangzhou', 'moscow'],
  ['heihe', 'blagoveshchensk'],
] as const

describe('ways of many pairs found together', () => {
  let network: Network
  let queries: readonly RouteQuery[]
  let ways: WaysByPair
  beforeAll(async () => {
    network = await shippedNetwork()
    queries = pairs.map(([from, to]) => {
      const query = readRouteQuery({ from, to, date: '2025-07-01', quoteDate: '2025-07-01', cargo: 'tent', weight: 14 }, network)
      if (!query.ok) throw new Error(JSON.stringify(query.failures))
      return query.value
    })
    ways = bestWays(network, queries, ['rail', 'road', 'river'])
  })

  it('weigh as much as the search of each pair by itself finds, by train and by truck', () => {
    for (const query of queries) {
      const context = createJourneyContext(network, query, null)
      const { graph, weights, columns } = queryGraph(context)
      for (const { unit, families, boxed } of [
        { unit: 'train', families: ['rail'], boxed: true },
        { unit: 'truck', families: ['road', 'river'], boxed: false },
      ] as const) {
        const tree = pathTree(graph, weights.generalised, arcsInUse(context, { columns }, { families, boxed, isWidest: false }), 'backward')
        const own = (ways.get(`${query.from} ${query.to}`) ?? [])
          .filter((way) => way.unit === unit)
          .map(({ costEur, minutes }) => costEur + (query.valueOfTime * query.weight * minutes) / 60)
        // A family far dearer than the best is not on offer.
        if (own.length > 0) expect(Math.min(...own)).toBeCloseTo(tree.weight[graph.origin] as number, 6)
      }
    }
  })

  it('add up: travel to each border, the border itself, and travel to the end', () => {
    for (const { legs, minutes, minutesAfter } of [...ways.values()].flat()) {
      expect(legs.reduce((sum, { minutesBefore, passageMinutes }) => sum + minutesBefore + passageMinutes, minutesAfter)).toBeCloseTo(minutes, 6)
    }
  })

  it('lead from Harbin to Moscow over each railway border of the north, and no two are the same', () => {
    const ids = ways.get('harbin moscow')?.map(({ id }) => id) ?? []
    expect(ids).toEqual(expect.arrayContaining(['train.manzhouli-rail', 'train.suifenhe-rail', 'train.tongjiang-bridge', 'truck.heihe-bridge']))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
