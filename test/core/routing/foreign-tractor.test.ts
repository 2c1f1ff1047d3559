import { beforeAll, describe, expect, it } from 'vitest'
import type { RawRouteQuery } from '#core/journey/query.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'
import type { Unavailable } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { readFacts } from '../../../server/data/read-facts.ts'
import { fact, tinyNetwork, tinyQuery } from '../tiny-network.ts'

let network: Network

beforeAll(async () => {
  const loaded = await readFacts('network-data')
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failures.slice(0, 3)))
  network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
})

function refused(raw: RawRouteQuery): readonly Unavailable[] {
  const query = readRouteQuery({ date: '2026-05-12', modes: ['road'], ...raw }, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  const { alternatives, unavailable } = planRoutes(network, query.value, null, ({ code }) => code)
  expect(alternatives).toEqual([])
  return unavailable
}

describe('A tractor that is a stranger at both ends', () => {
  it('is refused by the country that does not admit it, and nobody claims that there is no road', () => {
    expect(refused({ from: 'Harbin', to: 'Moscow', vehicle: 'DE' })).toMatchObject([
      { code: 'vehicleNotAdmitted', parameters: { vehicle: 'DE', country: 'CN' } },
    ])
    expect(refused({ from: 'Hamburg', to: 'Warsaw', vehicle: 'RU' })).toMatchObject([
      { code: 'vehicleNotAdmitted', parameters: { vehicle: 'RU', country: 'DE' } },
    ])
  })

  it('lacks a permit for third countries where both ends admit it', () => {
    const told = { source: 'tiny', asOf: '2026', grade: 'A' } as const
    const withMongolian = tinyNetwork((facts) => ({
      ...facts,
      trucking: {
        ...facts.trucking,
        registrations: ['CN', 'RU', 'MN'],
        costs: ['CN', 'RU', 'MN'].map((registration) => ({ registration, pricePerKm: [fact({ currency: 'CNY', amount: 8 })] })),
        admission: [...facts.trucking.admission, { registrations: ['MN'], countries: ['CN', 'RU'], admitted: true, rule: 'mn', ...told }],
      },
    }))
    const { unavailable } = planRoutes(withMongolian, tinyQuery({ modes: ['road'], vehicle: 'MN' }), null, ({ code }) => code)
    expect(unavailable).toMatchObject([{ code: 'vehicleNotAdmitted', blockedBy: ['no-cross-trade'] }])
  })

  it('is no reason where roads join the ends for nobody', () => {
    expect(refused({ from: 'Busan', to: 'Moscow', vehicle: 'CN' })).toMatchObject([{ code: 'noLink', blockedBy: [] }])
  })
})
