import { beforeAll, describe, expect, it } from 'vitest'
import { sweepWeek } from '#core/appraisal/ready-date-sweep.ts'
import type { RawRouteQuery } from '#core/journey/query.ts'
import type { Network } from '#core/network/network.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { readRouteQuery } from '#core/routing/read-route-query.ts'
import { shippedNetwork } from '../../shipped-world.ts'

let network: Network

beforeAll(async () => {
  network = await shippedNetwork()
})

function alternatives(raw: RawRouteQuery): readonly Alternative[] {
  const query = readRouteQuery({ date: '2026-05-12', currency: 'USD', ...raw }, network)
  if (!query.ok) throw new Error(JSON.stringify(query.failures))
  return planRoutes(network, query.value, null, ({ code }) => code).alternatives
}

/** Borders in order of travel, and ports where a ship lands. */
const corridorOf = ({ crossings, legs }: Alternative): string =>
  [...crossings, ...legs.flatMap(({ kind, mode, from, to }) => (kind === 'move' && mode === 'sea' && from !== to ? [`sea ${to}`] : []))].join(' ')

function over(found: readonly Alternative[], corridor: string): Alternative {
  const own = found.find((each) => corridorOf(each) === corridor)
  if (own === undefined) throw new Error(`no way by ${corridor}: ${found.map(corridorOf).join('; ')}`)
  return own
}

const kmWithin = ({ distanceKm }: Alternative, low: number, high: number): void => {
  expect(distanceKm).toBeGreaterThanOrEqual(low)
  expect(distanceKm).toBeLessThanOrEqual(high)
}

describe('the corridors that a forwarder would name, with distances that he would not dispute', () => {
  it('Harbin to Blagoveshchensk: by truck over the Heihe bridge; by rail round by Tongjiang far longer and dearer', () => {
    const found = alternatives({ from: 'Harbin', to: 'Blagoveshchensk', alternatives: 8 })
    const bridge = found.find(({ family, crossings }) => family === 'road' && crossings.join() === 'heihe-bridge')
    const railway = over(found, 'tongjiang-bridge')
    // 570-600 km to Heihe and some 20 over the bridge to the town.
    kmWithin(bridge as Alternative, 585, 640)
    kmWithin(railway, 1450, 1700)
    expect(railway.cost.amountMinor).toBeGreaterThan(bridge?.cost.amountMinor ?? Number.POSITIVE_INFINITY)
  }, 120_000)

  it('Guangzhou to Moscow: by rail over Dostyk and over Manzhouli, by ship to Novorossiysk, by truck; and on request by ship to Vladivostok and train', () => {
    const found = alternatives({ from: 'Guangzhou', to: 'Moscow' })
    kmWithin(over(found, 'alashankou-dostyk'), 9000, 9700)
    // Zabaikalsk to Moscow 6,660 km, and the length of China before it.
    kmWithin(over(found, 'manzhouli-rail'), 10_700, 11_500)
    expect(over(found, 'sea novorossiysk').days.p50).toBeGreaterThan(30)
    expect(found.some(({ family }) => family === 'road')).toBe(true)
    const byVladivostok = over(alternatives({ from: 'Guangzhou', to: 'Moscow', via: 'vladivostok' }), 'sea vladivostok')
    // About 3,460 km by ship from Nansha and 9,150 to 9,290 by rail.
    kmWithin(byVladivostok, 12_500, 13_000)
    // A study tells of 36.5 days with all waits, plans of 15 to 20.
    expect(byVladivostok.days.p50).toBeGreaterThan(18)
    expect(byVladivostok.days.p90).toBeGreaterThan(36.5)
  }, 240_000)

  it('Yiwu to Hamburg: by rail over Dostyk and Brest within some 11,000 km and over Manzhouli longer, by ship for less and in twice the days', () => {
    const found = alternatives({ from: 'Yiwu', to: 'Hamburg', alternatives: 8 })
    const kazakh = over(found, 'alashankou-dostyk brest-malaszewicze')
    const siberian = over(found, 'manzhouli-rail brest-malaszewicze')
    const ship = over(found, 'sea hamburg')
    kmWithin(kazakh, 10_600, 11_500)
    kmWithin(siberian, 12_200, 13_100)
    expect(ship.cost.amountMinor).toBeLessThan(kazakh.cost.amountMinor)
    expect(ship.days.p50 / kazakh.days.p50).toBeGreaterThan(1.7)
  }, 240_000)

  it('Harbin to Moscow in a sweep: the week is told by its train, which is cheaper and faster than its truck, though a truck to the box terminal outside the town comes cheaper still', () => {
    const query = readRouteQuery({ date: '2026-01-01', from: 'Harbin', to: 'Moscow' }, network)
    if (!query.ok) throw new Error(JSON.stringify(query.failures))
    const { week } = sweepWeek(network, query.value, '2026-01-01', null, new Map())
    const [rail, road] = ['rail', 'road'].map((family) => week.families.find((each) => each.family === family)?.point)
    expect(rail?.amountMinor).toBeLessThan(road?.amountMinor ?? 0)
    expect([week.best?.family, week.best?.amountMinor]).toEqual(['rail', rail?.amountMinor])
  }, 120_000)

  it('Yiwu to Hamburg in July: the train with a truck shuttle at Brest does not stand beside the train', () => {
    const found = alternatives({ from: 'Yiwu', to: 'Hamburg', date: '2026-07-06' })
    const trains = found.filter(
      ({ modes, legs }) =>
        legs.every(({ kind, mode, distanceKm }) => kind !== 'move' || mode.startsWith('rail') || distanceKm < 50) && modes.includes('rail-1520'),
    )
    expect(trains.map(corridorOf)).toEqual(['alashankou-dostyk brest-malaszewicze'])
  }, 120_000)
})
