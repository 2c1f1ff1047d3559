import { describe, expect, it } from 'vitest'
import { storagePrice } from '#core/cost/storage-price.ts'
import type { HandlingStep } from '#core/journey/steps.ts'
import type { HaulTariff, SeaTradeTariff, StorageFacts } from '#core/network/facts/money.ts'
import { freightNetwork, freightQuery, move, seaRail, transfer } from './freight-network.ts'
import { priceSteps } from './price-steps.ts'
import { byCode, only, priceOn } from './priced-lines.ts'

const network = freightNetwork()
const price = priceOn(network)

describe('the sea', () => {
  it('is priced by lane and direction, whichever way the ship takes', () => {
    const lane = 'shanghai-hamburg-sea-suez'
    const out = price(freightQuery('shanghai', 'hamburg', { currency: 'USD' }), [move(network, lane, 'shanghai')])
    const back = price(freightQuery('hamburg', 'shanghai', { currency: 'USD' }), [move(network, lane, 'hamburg')])
    expect([only(out, 'haulSea').amountMinor, only(back, 'haulSea').amountMinor]).toEqual([384_400, 45_100])
  })

  const lane = 'shanghai-vostochny-sea'
  const freight = (tariffs: readonly HaulTariff[], from: 'shanghai' | 'vostochny', km: number) => {
    const traded = freightNetwork((facts) => ({ ...facts, tariffs: { ...facts.tariffs, hauls: tariffs } }))
    const known = move(traded, lane, from)
    const step = { ...known, link: { ...known.link, id: 'drawn', lengthKm: { ...known.link.lengthKm, value: km } } }
    const [line] = priceSteps(traded, freightQuery(from, step.to, { currency: 'USD' }), [step], ['2026-09-29'], [0])
    return line?.amountMinor
  }
  const trade = (id: string, base: number, perKm: number, more: Partial<SeaTradeTariff> = {}): SeaTradeTariff => ({
    kind: 'seaTrade',
    id,
    name: id,
    mode: 'sea',
    teu: 2,
    base: [{ value: { currency: 'USD', amount: base }, source: 'broker', asOf: '2026', grade: 'B' }],
    perKm: [{ value: { currency: 'USD', amount: perKm }, source: 'broker', asOf: '2026', grade: 'B' }],
    ...more,
  })

  it('costs base and kilometres where a lane has no price of its own', () => {
    expect(freight([trade('any', 200, 0.1)], 'shanghai', 1500)).toBe(35_000)
  })

  it('goes by the trade that names most: a short lane before its countries, both countries before one', () => {
    const tariffs = [
      trade('any', 1000, 0),
      trade('short', 100, 0, { underKm: 2000 }),
      trade('to-russia', 900, 0, { toCountries: ['RU'] }),
      trade('china-russia', 800, 0, { fromCountries: ['CN'], toCountries: ['RU'] }),
    ]
    expect([freight(tariffs, 'shanghai', 1999), freight(tariffs, 'shanghai', 2000), freight(tariffs, 'vostochny', 2000)]).toEqual([10_000, 80_000, 100_000])
  })

  it('has a market price of the pair of ports before any trade', () => {
    const market: HaulTariff = {
      kind: 'marketPerBox',
      id: 'quoted',
      name: 'quoted',
      mode: 'sea',
      teu: 2,
      direction: 'shanghai>vostochny',
      price: [{ value: { currency: 'USD', amount: 1234 }, source: 'broker', asOf: '2026', grade: 'B' }],
    }
    const tariffs = [trade('any', 200, 0.1), market]
    expect([freight(tariffs, 'shanghai', 1500), freight(tariffs, 'vostochny', 1500)]).toEqual([123_400, 35_000])
  })
})

describe('a trade that follows a market', () => {
  it('takes its share of the market price of the day and what comes on top, at the worst grade of them', () => {
    const known = { source: 'broker', asOf: '2026' }
    const usd = (amount: number) => ({ currency: 'USD', amount })
    const hauls: HaulTariff[] = [
      {
        kind: 'marketPerBox',
        id: 'index',
        name: 'index',
        mode: 'sea',
        teu: 2,
        direction: 'shanghai>rotterdam',
        price: [
          { value: usd(2000), validTo: '2026-06-30', ...known, grade: 'B' },
          { value: usd(4000), validFrom: '2026-07-01', ...known, grade: 'B' },
        ],
      },
      {
        kind: 'marketTrade',
        id: 'trade',
        name: 'trade',
        mode: 'sea',
        teu: 2,
        market: 'index',
        share: { value: 0.6, low: 0.5, high: 0.7, ...known, grade: 'D' },
        surcharge: { value: usd(100), ...known, grade: 'C' },
      },
    ]
    const on = freightNetwork((facts) => ({ ...facts, tariffs: { ...facts.tariffs, hauls } }))
    const freight = (date: string) =>
      only(price(freightQuery('shanghai', 'hamburg', { currency: 'USD' }), [move(on, 'shanghai-hamburg-sea-suez', 'shanghai')], date, on), 'haulSea')
    expect(freight('2026-06-30')).toMatchObject({ amountMinor: 130_000, lowMinor: 110_000, highMinor: 150_000, grade: 'D', tariff: 'trade' })
    expect(freight('2026-07-01').amountMinor).toBe(250_000)
  })
})

describe('a barge', () => {
  it('costs base and kilometres along a river, and is no ferry', () => {
    const known = move(network, 'shanghai-vostochny-sea', 'shanghai')
    const { crossing: _, ...link } = { ...known.link, id: 'songhua', mode: 'river' as const, lengthKm: { ...known.link.lengthKm, value: 300 } }
    const lines = price(freightQuery('shanghai', 'vostochny', { currency: 'USD' }), [{ ...known, mode: 'river', service: 'river', link }])
    // 150 + 0.30 x 300
    expect(only(lines, 'haulBarge')).toMatchObject({ amountMinor: 24_000, grade: 'D' })
    expect(byCode(lines, 'haulRiver')).toEqual([])
  })
})

describe('a terminal with a list of its own', () => {
  const listed = freightNetwork((facts) => ({
    ...facts,
    tariffs: {
      ...facts.tariffs,
      charges: [
        {
          id: 'quay',
          name: 'quay',
          charge: 'terminal',
          places: ['vostochny'],
          operations: ['transfer'],
          modes: ['sea'],
          toModes: ['rail-1520'],
          price: [{ value: { currency: 'RUB', amount: 14_300 }, source: 'list', asOf: '2025', grade: 'C' }],
        },
      ],
    },
  }))
  const lift = (step: HandlingStep) => priceSteps(listed, freightQuery('shanghai', 'moscow', { currency: 'RUB' }), [step], ['2026-05-12'], [0])[0]

  it('asks by kind of move, and leaves other moves to the lift of the country', () => {
    expect(lift(transfer('vostochny', 'sea', 'rail-1520'))).toMatchObject({ tariff: 'quay', amountMinor: 1_430_000 })
    expect(lift(transfer('vostochny', 'rail-1520', 'sea'))?.tariff).toBe('handling-transfer-rail-1520-ru')
  })
})

describe('storage', () => {
  it('at Vladivostok is free for five days, then rises by the day', () => {
    const asked = (days: number) => storagePrice(network, 'vladivostok', 1, days, '2026-05-12')?.amount ?? 0
    // 9 days at 8.4, then 16 at 23, then one at 49.9.
    expect([5, 6, 14, 15, 31].map(asked)).toEqual([0, 8.4, 75.6, 98.6, 493.5].map((amount) => expect.closeTo(amount, 6)))
  })

  it('is a line of the journey for the days between the ship and the train', () => {
    const steps = seaRail(network)
    const at = { ...network.facts.tariffs.storage?.[1], places: ['vostochny'] } as StorageFacts
    const on = freightNetwork((facts) => ({ ...facts, tariffs: { ...facts.tariffs, storage: [at] } }))
    const dates = steps.map((_, index) => (index < 3 ? '2026-05-12' : '2026-05-20'))
    const lines = priceSteps(
      on,
      freightQuery('shanghai', 'moscow', { currency: 'USD' }),
      steps,
      dates,
      steps.map(() => 0),
    )
    // Nine days, four of them beyond the free ones, at 16.8.
    expect(only(lines, 'terminalStorage')).toMatchObject({ amountMinor: 6720, parameters: { place: 'vostochny', days: 9 } })
  })
})
