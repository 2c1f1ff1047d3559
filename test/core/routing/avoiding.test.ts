import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRouteQuery, RouteQuery } from '#core/journey/query.ts'
import type { Network } from '#core/network/network.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { pathTree, wayFromOrigin } from '#core/routing/path-tree.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { queryGraph } from '#core/routing/query-graph.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { arcsInUse } from '#core/routing/search-space.ts'
import { shippedNetwork } from '../../shipped-world.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

describe('avoiding something on the data as shipped', () => {
  let network: Network
  beforeAll(async () => {
    network = await shippedNetwork()
  })

  const asked = (raw: RawRouteQuery): RouteQuery => {
    const query = readRouteQuery({ date: '2026-07-01', cargo: '45G1', weight: 14, ...raw }, network)
    if (!query.ok) throw new Error(JSON.stringify(query.failures))
    return query.value
  }
  /** Weight of the best way by cost, infinite where there is none, and the crossings that it passes. */
  const cheapest = (query: RouteQuery) => {
    const context = createJourneyContext(network, query, null)
    const { graph, weights, columns } = queryGraph(context)
    const tree = pathTree(graph, weights.cost, arcsInUse(context, { columns }, { families: query.modes, boxed: true, isWidest: true }), 'forward')
    const way = wayFromOrigin(graph, tree, graph.destination) ?? []
    const crossings = way.flatMap((number) => {
      const step = graph.arcs[number]?.step
      return step?.kind === 'border' ? [step.crossing] : []
    })
    return { weight: tree.weight[graph.destination] as number, crossings }
  }

  it.each([
    ['harbin', 'moscow'],
    ['blagoveshchensk', 'shanghai'],
  ])('never makes the way from %s to %s cheaper, and what is avoided is not passed', (from, to) => {
    const query = asked({ from, to })
    const ids = [...network.facts.crossings.map(({ id }) => id), 'KZ', 'MN', 'BY']
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 6 }), (avoided) => {
        // One way each of three lists, each the one before and more.
        const ways = [1, 3, avoided.length].map((count) => ({ count, ...cheapest({ ...query, avoid: avoided.slice(0, count) }) }))
        const weights = ways.map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((left, right) => left - right))
        for (const { count, crossings } of ways) expect(crossings.filter((id) => avoided.slice(0, count).includes(id))).toEqual([])
      }),
      // Four comparisons of two lists; a search of the whole network takes its time.
      { numRuns: 2 },
    )
  })

  it('leaves no cheaper way in the answer, though the cheapest changes carrier three times', () => {
    const least = (avoid: readonly string[]): number => {
      const query = asked({ from: 'warsaw', to: 'chita', date: '2025-07-28', cargo: '45R1', weight: 18, objective: 'cost', avoid })
      return Math.min(...planRoutes(network, query, null, ({ code }) => code).alternatives.map(({ cost }) => cost.amountMinor))
    }
    expect(least(['manzhouli-rail'])).toBeGreaterThanOrEqual(least([]))
  })

  it('costs something where the best way goes there', () => {
    const query = asked({ from: 'harbin', to: 'moscow' })
    const { weight, crossings } = cheapest(query)
    expect(crossings.length).toBeGreaterThan(0)
    expect(cheapest({ ...query, avoid: crossings }).weight).toBeGreaterThan(weight)
  })
})

describe('avoiding something in a whole answer', () => {
  it('never leaves a cheaper one than there was', () => {
    const network = tinyNetwork()
    const ids = network.facts.crossings.map(({ id }) => id)
    const least = (avoid: readonly string[]): number =>
      Math.min(...planRoutes(network, tinyQuery({ objective: 'cost', avoid }), null, ({ code }) => code).alternatives.map(({ cost }) => cost.amountMinor))
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), (some, one) => {
        expect(least([...new Set([...some, one])])).toBeGreaterThanOrEqual(least(some))
      }),
      { numRuns: 30 },
    )
  })
})
