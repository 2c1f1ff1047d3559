import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRouteQuery } from '#core/journey/query.ts'
import type { Network } from '#core/network/network.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { shippedNetwork } from '../../shipped-world.ts'

let network: Network

beforeAll(async () => {
  network = await shippedNetwork()
})

function plan(raw: RawRouteQuery): RouteAnswer {
  const query = readRouteQuery(raw, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  return planRoutes(network, query.value, null, ({ code }) => code)
}

describe('Goods between two places of one country', () => {
  it.each([
    ['Vladivostok', 'Moscow'],
    ['Moscow', 'Vladivostok'],
    ['Heihe', 'Guangzhou'],
  ])('go from %s to %s without crossing a border', (from, to) => {
    const { alternatives } = plan({ from, to, date: '2026-10-12' })
    expect(alternatives.length).toBeGreaterThan(0)
    expect(alternatives.flatMap(({ crossings }) => crossings)).toEqual([])
  })

  it('go abroad and back where the shipper names a place abroad on the way', () => {
    const { alternatives } = plan({ from: 'Vladivostok', to: 'Moscow', via: ['Harbin'], date: '2026-10-12' })
    expect(alternatives.some(({ crossings }) => crossings.length >= 2)).toBe(true)
  })

  it.each([18, 40])('go on no foreign tractor, and the reason is that and not their weight of %d t', (weight) => {
    const { alternatives, unavailable } = plan({
      from: 'Moscow',
      to: 'Kazan',
      date: '2026-10-12',
      modes: ['road'],
      cargo: 'tent',
      vehicle: 'CN',
      weight,
      split: 'no',
    })
    expect(alternatives).toEqual([])
    expect(unavailable).toMatchObject([{ code: 'vehicleNotAdmitted', parameters: { vehicle: 'CN', country: 'RU' }, blockedBy: ['no-cabotage'] }])
  })

  it('are told what bars them at home, not what would have to open for a way through another country', () => {
    const { unavailable } = plan({ from: 'Vladivostok', to: 'Moscow', date: '2026-10-12', modes: ['road'], cargo: 'tent', avoid: ['Chita'] })
    expect(unavailable).toMatchObject([{ code: 'ruleForbids', blockedBy: ['chita'] }])
  })
})
