import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CostLine } from '#core/cost/cost.ts'
import { totalCost } from '#core/cost/total-cost.ts'
import { currencies, type RouteQuery } from '#core/journey/query.ts'
import type { RoadClass } from '#core/network/facts/links.ts'
import { freightNetwork, freightQuery, load, move, railWest, seaRail, transfer, truckWest, unload } from './freight-network.ts'
import { priceSteps } from './price-steps.ts'
import { byCode, only, priceOn } from './priced-lines.ts'

const network = freightNetwork()
const price = priceOn(network)

describe('rail hauls', () => {
  it('charge Harbin - Manzhouli, 935 km, CNY 680 + 2.754 a km for 40 ft', () => {
    const line = only(price(freightQuery('harbin', 'manzhouli'), [move(network, 'harbin-manzhouli-rail-1435', 'harbin')]), 'haulRail')
    expect(line.amountMinor).toBe(325_499)
    expect(line).toMatchObject({
      kind: 'haul',
      tariff: 'china-railway-40',
      currency: 'CNY',
      original: { currency: 'CNY', amountMinor: 325_499 },
      assumption: false,
    })
  })

  it('charge Harbin - Suifenhe, 548 km, CNY 2,189.19 for 40 ft and CNY 1,609.70 for 20 ft', () => {
    const steps = [move(network, 'harbin-suifenhe-rail-1435', 'harbin')]
    expect(only(price(freightQuery('harbin', 'suifenhe'), steps), 'haulRail').amountMinor).toBe(218_919)
    expect(only(price(freightQuery('harbin', 'suifenhe', { cargo: '22G1' }), steps), 'haulRail').amountMinor).toBe(160_970)
  })

  it('run over the border under the Chinese list and charge its base once', () => {
    const [chinese] = byCode(price(freightQuery('harbin', 'moscow'), railWest(network, 'moscow')), 'haulRail')
    expect(chinese?.parameters).toMatchObject({ from: 'harbin', to: 'zabaikalsk', km: 945, country: 'CN' })
    expect(chinese?.amountMinor).toBe(328_253)
  })

  it('read the Russian list at the whole distance, with its index as a range', () => {
    const russian = byCode(price(freightQuery('harbin', 'moscow', { currency: 'RUB' }), railWest(network, 'moscow')), 'haulRail').at(-1)
    // (2,766.30 + 5.6005 x 6,660) = 40,065.63, times 6.26, 4.34 and 9.
    expect(russian).toMatchObject({
      amountMinor: 25_081_084,
      lowMinor: 17_388_483,
      highMinor: 36_059_067,
      grade: 'D',
      assumption: true,
      tariff: 'rzd-10-01-40',
    })
  })

  it('take the index of the day the haul begins', () => {
    const on = (date: string) => byCode(price(freightQuery('harbin', 'moscow', { currency: 'RUB' }), railWest(network, 'moscow'), date), 'haulRail').at(-1)
    expect(on('2025-11-30')?.amountMinor).toBe(22_436_753)
    expect(on('2025-12-01')?.amountMinor).toBe(24_840_691)
  })

  it('go by the transit price where they enter and leave 1520 by a border, as one line to the last 1520 yard', () => {
    const lines = byCode(price(freightQuery('harbin', 'hamburg', { currency: 'USD' }), railWest(network, 'hamburg')), 'haulRail')
    expect(lines.map((line) => [line.tariff, line.parameters.from, line.parameters.to, line.parameters.km])).toEqual([
      ['china-railway-40', 'harbin', 'zabaikalsk', 945],
      ['erai-east-40', 'zabaikalsk', 'malaszewicze', 7771],
      ['eu-intermodal-40', 'malaszewicze', 'hamburg', 1040],
    ])
    expect(lines[1]?.amountMinor).toBe(465_094)
  })

  it('count a port as a border of the transit', () => {
    const steps = [...seaRail(network).slice(0, -1), ...railWest(network, 'hamburg').slice(6)]
    expect(byCode(price(freightQuery('shanghai', 'hamburg'), steps), 'haulRail').map((line) => line.tariff)).toEqual(['erai-east-40', 'eu-intermodal-40'])
    expect(byCode(price(freightQuery('shanghai', 'moscow'), seaRail(network)), 'haulRail').map((line) => line.tariff)).toEqual(['rzd-10-01-40'])
  })

  it('pay for the distance of the tariff where it differs from the way run', () => {
    const run = move(network, 'harbin-manzhouli-rail-1435', 'harbin')
    const tariffed = { ...run, link: { ...run.link, tariffKm: { value: 1000, source: 'tariff-atlas', asOf: '2025', grade: 'A' as const } } }
    const line = only(price(freightQuery('harbin', 'manzhouli', { currency: 'CNY' }), [tariffed]), 'haulRail')
    // 680 + 2.754 x 1,000
    expect(line).toMatchObject({ amountMinor: 343_400, parameters: { km: 1000 } })
    expect(line.source).toContain('tariff-atlas')
  })

  it('begin again after a transfer', () => {
    const steps = [
      load('harbin', 'rail-1435'),
      move(network, 'harbin-manzhouli-rail-1435', 'harbin'),
      transfer('manzhouli', 'rail-1435', 'rail-1435'),
      move(network, 'harbin-manzhouli-rail-1435', 'manzhouli'),
      unload('harbin', 'rail-1435'),
    ]
    expect(byCode(price(freightQuery('harbin', 'harbin'), steps), 'haulRail').map((line) => line.amountMinor)).toEqual([325_499, 325_499])
  })
})

describe('trucks', () => {
  const russian = (date: string) =>
    price(freightQuery('blagoveshchensk', 'moscow', { currency: 'RUB' }), [move(network, 'blagoveshchensk-moscow-road', 'blagoveshchensk', 'RU')], date)

  it('cost RUB 72 a km with a Russian tractor, and 1.57 more for the rise of Platon from 1 March 2026', () => {
    expect(russian('2026-02-28').map((line) => [line.code, line.amountMinor])).toEqual([['haulRoad', 56_160_000]])
    expect(russian('2026-03-01').map((line) => [line.code, line.amountMinor])).toEqual([
      ['haulRoad', 56_160_000],
      ['tollDistanceRise', 1_224_600],
    ])
  })

  it('are not ordered for less than CNY 360, however short the haul', () => {
    const haul = (km: number) => {
      const known = move(network, 'harbin-heihe-road', 'harbin', 'CN')
      const link = { ...known.link, lengthKm: { ...known.link.lengthKm, value: km } }
      const line = only(price(freightQuery('harbin', 'heihe', { currency: 'CNY' }), [{ ...known, link }]), 'haulRoad')
      return [line.tariff, line.amountMinor, line.assumption]
    }
    expect(haul(13)).toEqual(['truck-minimum-cn', 36_000, true])
    expect(haul(59)).toEqual(['truck-minimum-cn', 36_000, true])
    expect(haul(61)).toEqual(['truck-cost-cn', 36_600, true])
  })

  it('pay the rise only for what is driven after it', () => {
    const steps = [move(network, 'blagoveshchensk-moscow-road', 'blagoveshchensk', 'RU'), move(network, 'moscow-minsk-road', 'moscow', 'RU')]
    const lines = priceSteps(network, freightQuery('heihe', 'minsk', { currency: 'RUB' }), steps, ['2026-02-27', '2026-03-02'], [0, 1])
    expect(byCode(lines, 'tollDistanceRise')).toEqual([])
    expect(only(lines, 'tollDistance').parameters).toMatchObject({ country: 'BY', km: 700 })
  })

  it('pay a toll by distance on the classes of road that it holds on, and everywhere, as an assumption, where the class is not known', () => {
    const onRoad = (roadClass: RoadClass | null) => {
      const known = move(network, 'harbin-heihe-road', 'harbin', 'CN')
      const link = { ...known.link, ...(roadClass !== null && { roadClass: { value: roadClass, source: 'atlas', asOf: '2025', grade: 'A' as const } }) }
      return byCode(price(freightQuery('harbin', 'heihe', { currency: 'CNY' }), [{ ...known, link }]), 'tollDistance')
    }
    expect(onRoad('expressway').map((line) => [line.amountMinor, line.grade])).toEqual([[117_000, 'C']])
    expect(onRoad('trunk')).toEqual([])
    expect(onRoad(null).map((line) => [line.amountMinor, line.grade])).toEqual([[117_000, 'D']])
  })

  it('cost one line per country, and the cost of the country driven in', () => {
    const lines = byCode(price(freightQuery('harbin', 'moscow', { currency: 'RUB' }), truckWest(network, 'CN')), 'haulRoad')
    expect(lines.map((line) => [line.parameters.country, line.parameters.km, line.original])).toEqual([
      ['CN', 585, { currency: 'CNY', amountMinor: 351_000 }],
      ['RU', 7820, { currency: 'RUB', amountMinor: 37_536_000 }],
    ])
  })

  it('are dearer from Poland to Germany than back', () => {
    const link = 'warsaw-berlin-road'
    const west = price(freightQuery('warsaw', 'berlin', { currency: 'EUR' }), [move(network, link, 'warsaw', 'PL')])
    const east = price(freightQuery('berlin', 'warsaw', { currency: 'EUR' }), [move(network, link, 'berlin', 'PL')])
    expect([only(west, 'haulRoad').amountMinor, only(east, 'haulRoad').amountMinor]).toEqual([87_400, 65_550])
  })
})

describe('crossings', () => {
  const over = (direction: 'CN>RU' | 'RU>CN') =>
    price(freightQuery('heihe', 'blagoveshchensk', { currency: 'RUB' }), [
      { kind: 'border', crossing: 'heihe-bridge', place: direction === 'CN>RU' ? 'heihe' : 'blagoveshchensk', direction, mode: 'road', vehicle: 'RU' },
    ])

  it('levy the Heihe toll on leaving Russia as published, and on leaving China as an assumption', () => {
    expect(only(over('RU>CN'), 'tollCrossing')).toMatchObject({
      amountMinor: 870_000,
      highMinor: 954_000,
      grade: 'A',
      assumption: false,
      crossing: 'heihe-bridge',
    })
    expect(only(over('CN>RU'), 'tollCrossing')).toMatchObject({ amountMinor: 870_000, grade: 'D', assumption: true })
  })

  it('charge the border by mode', () => {
    expect(only(over('CN>RU'), 'border').original).toEqual({ currency: 'USD', amountMinor: 20_800 })
    expect(byCode(price(freightQuery('harbin', 'moscow'), railWest(network, 'moscow')), 'border').map((line) => line.original.amountMinor)).toEqual([21_500])
  })

  it('that only a scenario draws take the charge of their mode as an assumption', () => {
    const lines = price(freightQuery('heihe', 'blagoveshchensk'), [
      { kind: 'border', crossing: 'a-drawn-bridge', place: 'heihe', direction: 'CN>RU', mode: 'road', vehicle: 'CN' },
    ])
    expect(only(lines, 'border')).toMatchObject({ tariff: 'border-road', grade: 'D' })
  })

  it('charge a ferry per truck', () => {
    const lines = price(freightQuery('heihe', 'blagoveshchensk', { currency: 'RUB' }), [move(network, 'heihe-blagoveshchensk-river', 'heihe', 'RU')])
    expect(only(lines, 'haulRiver')).toMatchObject({ amountMinor: 870_000, crossing: 'heihe-river' })
  })
})

describe('insurance', () => {
  const premium = (more: Partial<RouteQuery>) =>
    byCode(price(freightQuery('harbin', 'moscow', { currency: 'USD', ...more }), railWest(network, 'moscow')), 'insurance')

  it('is a share of the value given, for every unit, and nothing without one', () => {
    expect(premium({ value: 100_000, quantity: 2 }).map((line) => [line.kind, line.amountMinor, line.lowMinor, line.highMinor])).toEqual([
      ['insurance', 30_000, 20_000, 40_000],
    ])
    expect(premium({ value: null })).toEqual([])
  })

  it('covers the whole value of a part load', () => {
    expect(premium({ value: 10_000, cargo: 'part', weight: 5 }).map(({ lowMinor, amountMinor, highMinor }) => [lowMinor, amountMinor, highMinor])).toEqual([
      [1000, 1500, 2000],
    ])
  })
})

describe('charges of the whole journey', () => {
  it('declare the goods where they change customs territory, and not inside one', () => {
    expect(only(price(freightQuery('harbin', 'moscow', { currency: 'RUB' }), railWest(network, 'moscow')), 'documents')).toMatchObject({
      leg: null,
      amountMinor: 2_250_000,
    })
    const inside = [load('moscow', 'rail-1520'), move(network, 'moscow-smolensk-rail-1520', 'moscow'), unload('smolensk', 'rail-1520')]
    expect(byCode(price(freightQuery('moscow', 'minsk'), inside), 'documents')).toEqual([])
  })

  it("ask a one-way fee for a carrier's box by rail to Russia only; a liner's box pays for its use inland", () => {
    const fee = (box: 'soc' | 'coc', to: 'moscow' | 'hamburg') =>
      byCode(price(freightQuery('harbin', to, { box }), railWest(network, to)), 'equipmentOneWay').length
    expect([fee('soc', 'moscow'), fee('coc', 'moscow'), fee('coc', 'hamburg')]).toEqual([0, 1, 0])
    const shipped = (box: 'soc' | 'coc') => price(freightQuery('shanghai', 'moscow', { box }), seaRail(network))
    expect([byCode(shipped('soc'), 'equipmentUse'), byCode(shipped('coc'), 'equipmentOneWay')]).toEqual([[], []])
    expect(only(shipped('coc'), 'equipmentUse').original).toEqual({ currency: 'RUB', amountMinor: 150_000 })
  })

  it('cart the box between door and terminal at both ends of a rail journey, and not of a truck', () => {
    expect(byCode(price(freightQuery('harbin', 'moscow'), railWest(network, 'moscow')), 'drayage').map((line) => line.parameters.place)).toEqual([
      'harbin',
      'moscow',
    ])
    expect(byCode(price(freightQuery('harbin', 'moscow'), truckWest(network, 'RU')), 'drayage')).toEqual([])
  })

  it('ask the usual charge of cartage for a near door, and twice as much for one twice as far as usual', () => {
    const usualKm = network.facts.trucking.doors?.distanceKm.value ?? Number.NaN
    const cartage = (pickupKm: number) =>
      byCode(price(freightQuery('harbin', 'moscow', { pickupKm }), railWest(network, 'moscow')), 'drayage')[0]?.original.amountMinor
    expect(cartage(usualKm / 2)).toBe(cartage(usualKm))
    expect(cartage(2 * usualKm)).toBe(2 * (cartage(usualKm) ?? Number.NaN))
  })

  it("name a truck's haul after the country of its tractor", () => {
    expect(byCode(price(freightQuery('harbin', 'moscow'), truckWest(network, 'RU')), 'haulRoad').map(({ tariff }) => tariff)).toContain('truck-cost-ru')
  })
})

describe('units', () => {
  const steps = [move(network, 'harbin-manzhouli-rail-1435', 'harbin')]
  const haul = (more: Partial<RouteQuery>) => only(price(freightQuery('harbin', 'manzhouli', more), steps), 'haulRail')

  it('multiply every line', () => {
    expect(haul({ quantity: 10 })).toMatchObject({ amountMinor: 3_254_990, parameters: { units: 10 } })
  })

  it('a tilt truck goes in a 40 ft box on rail', () => {
    expect(haul({ cargo: 'tent' }).tariff).toBe('china-railway-40')
  })

  it('a part load pays by weight, or by 333 kg a m3, or by 740 kg a pallet, whichever is most, and at least a tenth, as an assumption', () => {
    const part = (more: Partial<RouteQuery>) => haul({ cargo: 'part', ...more })
    expect(part({ weight: 5 })).toMatchObject({ amountMinor: 81_375, grade: 'D', parameters: { units: 0.25 } })
    expect(part({ weight: 5, volume: 30 }).parameters.units).toBeCloseTo((30 * 0.333) / 20, 9)
    expect(part({ weight: 5, volume: 6, pallets: 10 }).parameters.units).toBeCloseTo((10 * 0.74) / 20, 9)
    expect(part({ weight: 0.1 }).parameters.units).toBe(0.1)
  })

  it('bulk fills one truck at the most; weight may need more than one', () => {
    const part = (more: Partial<RouteQuery>) => haul({ cargo: 'part', ...more }).parameters.units
    expect(part({ weight: 5, volume: 86 })).toBe(1)
    expect(part({ weight: 5, pallets: 33 })).toBe(1)
    expect(part({ weight: 30 })).toBe(1.5)
  })

  it('one consignment is declared once, however little of a truck it takes', () => {
    const declaration = (more: Partial<RouteQuery>) =>
      only(price(freightQuery('harbin', 'moscow', { currency: 'RUB', ...more }), truckWest(network, 'CN')), 'documents')
    const ends = ({ lowMinor, amountMinor, highMinor }: CostLine) => [lowMinor, amountMinor, highMinor]
    expect(ends(declaration({ cargo: 'part', weight: 5 }))).toEqual(ends(declaration({ cargo: 'tent' })))
  })

  it('more goods of a part load never cost less', () => {
    const total = (more: Partial<RouteQuery>) =>
      price(freightQuery('harbin', 'moscow', { cargo: 'part', ...more }), railWest(network, 'moscow')).reduce((sum, line) => sum + line.amountMinor, 0)
    const tenths = fc.integer({ min: 1, max: 300 })
    fc.assert(
      fc.property(tenths, tenths, fc.integer({ min: 1, max: 33 }), fc.integer({ min: 0, max: 30 }), (weight, more, pallets, extra) => {
        const least = total({ weight: weight / 10, pallets })
        expect(total({ weight: (weight + more) / 10, pallets })).toBeGreaterThanOrEqual(least)
        expect(total({ weight: weight / 10, pallets: pallets + extra })).toBeGreaterThanOrEqual(least)
        expect(total({ weight: weight / 10, pallets, volume: extra + 0.5 })).toBeGreaterThanOrEqual(least)
      }),
    )
  })
})

describe('lines', () => {
  const journeys = [railWest(network, 'moscow'), railWest(network, 'hamburg'), seaRail(network), truckWest(network, 'CN'), truckWest(network, 'RU')]
  const asked = fc.record({
    journey: fc.constantFrom(...journeys),
    cargo: fc.constantFrom('22G1', '45G1', '45R1', 'L5G1', 'tent', 'part') as fc.Arbitrary<RouteQuery['cargo']>,
    quantity: fc.integer({ min: 1, max: 50 }),
    weight: fc.double({ min: 0.1, max: 28, noNaN: true }),
    currency: fc.constantFrom(...currencies),
    date: fc.constantFrom('2025-01-01', '2025-12-31', '2026-02-28', '2026-03-01', '2026-12-31'),
    quoteDate: fc.constantFrom('2024-11-20', '2026-02-05', '2026-09-29'),
  })

  it('sum to the total exactly, and lie between their ends', () => {
    fc.assert(
      fc.property(asked, ({ journey, date, ...more }) => {
        const lines = price(freightQuery('harbin', 'moscow', more), journey, date)
        const cost = totalCost(lines, more.currency)
        const minor = (text: string) => Math.round(Number(text) * 100)
        expect(minor(cost.amount)).toBe(cost.amountMinor)
        expect(cost.amountMinor).toBe(lines.reduce((sum, line) => sum + line.amountMinor, 0))
        expect(minor(cost.low)).toBeLessThanOrEqual(cost.amountMinor)
        expect(minor(cost.high)).toBeGreaterThanOrEqual(cost.amountMinor)
        for (const line of lines) {
          expect(Number.isSafeInteger(line.amountMinor)).toBe(true)
          expect(line.lowMinor).toBeLessThanOrEqual(line.amountMinor)
          expect(line.highMinor).toBeGreaterThanOrEqual(line.amountMinor)
          expect(line.assumption).toBe(line.grade === 'D')
        }
      }),
    )
  })

  it('name a source, a date, a grade and a tariff each', () => {
    for (const journey of journeys) {
      for (const line of price(freightQuery('harbin', 'hamburg'), journey)) {
        expect(line).toMatchObject({ source: expect.stringMatching(/^\S/), asOf: expect.stringMatching(/^\d{4}/), tariff: expect.stringMatching(/^[a-z]/) })
        expect('ABCD').toContain(line.grade)
      }
    }
  })

  it('are no better than the distance they are counted on', () => {
    const guessed = freightNetwork((facts) => ({
      ...facts,
      links: facts.links.map((link) => ({ ...link, lengthKm: { ...link.lengthKm, source: 'guess', grade: 'D' as const } })),
    }))
    const [line] = price(freightQuery('harbin', 'manzhouli'), [move(guessed, 'harbin-manzhouli-rail-1435', 'harbin')], '2026-05-12', guessed)
    expect(line).toMatchObject({ grade: 'D', assumption: true, source: 'jumeiguan guess' })
  })
})
