import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { factOn } from '#core/network/fact-on.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { BasePlusKmTariff, IndexedListTariff } from '#core/network/facts/money.ts'
import { validateData } from '../../server/data/validate-data.ts'

const folder = join(import.meta.dirname, '../../network-data')
const file = <Name extends keyof Facts>(name: string): Facts[Name] => JSON.parse(readFileSync(join(folder, name), 'utf8'))
const crossings = file<'crossings'>('crossings.json')
const crossing = (id: string) => {
  const found = crossings.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no crossing ${id}`)
  return found
}
const closedDays = (id: string, year: string) => crossing(id).closures.flatMap(({ from, to }) => (from.startsWith(year) ? [`${from}..${to}`] : []))
const tariffs = file<'tariffs'>('tariffs.json')
const haul = <Kind>(id: string) => tariffs.hauls.find((tariff) => tariff.id === id) as Kind

describe('the dataset as shipped', () => {
  let validation: Awaited<ReturnType<typeof validateData>>
  beforeAll(async () => {
    validation = await validateData(folder)
  })

  it('has no fault', () => {
    expect(validation.faults).toEqual([])
  })

  it('names no source in vain', () => {
    expect(validation.unusedSources).toEqual([])
  })

  it('says of each kind of value how many are assumptions', () => {
    expect(validation.grades['tariffs hauls']?.D).toBeGreaterThan(0)
    expect(validation.grades['links lengthKm']?.A).toBeGreaterThan(0)
    expect(validation.grades['crossings dwellHours']?.D).toBeGreaterThan(0)
  })
})

describe('the Heihe bridge', () => {
  const checkpoint = (day: string) =>
    crossing('heihe-bridge')
      .capacity.filter(({ side }) => side === 'blagoveshchensk')
      .map((part) => [part.class, factOn(part.perDay, day)?.value, factOn(part.lanes ?? [], day)?.value])

  it('lets 190 trucks a day through four lanes until 24 December 2025', () => {
    expect(checkpoint('2025-12-24')[0]).toEqual(['truck', 190, 4])
  })

  it('lets 862 vehicles a day through sixteen lanes from 25 December 2025', () => {
    const parts = checkpoint('2025-12-25')
    expect(parts[0]).toEqual(['truck', 630, 16])
    expect(parts.reduce((sum, [, perDay]) => sum + Number(perDay), 0)).toBe(862)
  })

  it('keeps the conflict about what 190 counts on record', () => {
    expect(crossing('heihe-bridge').capacity[0]?.perDay[0]?.note).toContain('conflict')
  })

  it('takes its toll of RUB 8,700 from those who leave Russia as a fact, and from those who enter as an assumption', () => {
    expect(crossing('heihe-bridge').tolls.map(({ direction, value, grade }) => [direction, value.amount, value.currency, grade])).toEqual([
      ['RU>CN', 8700, 'RUB', 'A'],
      ['CN>RU', 8700, 'RUB', 'D'],
    ])
  })

  it('is the only crossing whose wait is simulated', () => {
    expect(crossings.filter(({ waitFrom }) => waitFrom === 'simulation').map(({ id }) => id)).toEqual(['heihe-bridge'])
  })
})

describe('closures', () => {
  it('are those announced for 2025 and 2026', () => {
    expect(closedDays('heihe-bridge', '2025')).toEqual(['2025-01-28..2025-01-31', '2025-05-08..2025-05-08'])
    expect(closedDays('heihe-bridge', '2026')).toEqual(['2026-02-16..2026-02-19'])
    expect(closedDays('heihe-river', '2026')).toEqual(['2026-02-16..2026-02-19'])
    expect(closedDays('suifenhe-road', '2026')).toEqual(['2026-02-16..2026-02-20'])
    expect(closedDays('dongning-poltavka', '2026')).toEqual(['2026-02-16..2026-02-20'])
    expect(closedDays('manzhouli-road', '2026')).toEqual([])
  })

  it('shut road and rail at Brest together in September 2025', () => {
    for (const id of ['brest-malaszewicze', 'kozlovichi-kukuryki']) expect(closedDays(id, '2025')).toEqual(['2025-09-12..2025-09-24'])
  })

  it('never shut rail at Lunar New Year', () => {
    for (const id of ['tongjiang-bridge', 'suifenhe-rail', 'manzhouli-rail']) expect(crossing(id).closures).toEqual([])
  })
})

describe('rivers', () => {
  it('carry 40 t over the pontoon and 30 t over the ice', () => {
    const limits = ['heihe-river', 'xunke-river'].map((id) => crossing(id).riverServices?.find(({ kind }) => kind !== 'ferry')?.grossVehicleTonnes?.value)
    expect(limits).toEqual([40, 30])
  })

  it('counted 112 days of pontoon at Tongjiang in the winter of 2024/25', () => {
    const window = crossing('tongjiang-river')
      .riverServices?.flatMap(({ windows }) => windows)
      .find(({ to }) => to === '2025-04-06')
    expect((Date.parse(window?.to ?? '') - Date.parse(window?.from ?? '')) / 86_400_000 + 1).toBe(112)
  })
})

describe('Tongjiang by rail', () => {
  it('is bound by its station, not by its bridge', () => {
    const parts = crossing('tongjiang-bridge').capacity.map((part) => [part.part, part.perDay[0]?.value])
    expect(parts).toEqual([
      ['bridge', 21_000_000],
      ['line', 10_800_000],
      ['station', 9_600_000],
    ])
  })
})

describe('tariffs', () => {
  it('price Harbin-Manzhouli, 935 km, at CNY 3,255 for 40 ft and 2,393 for 20 ft', () => {
    const price = (id: string) => {
      const tariff = haul<BasePlusKmTariff>(id)
      return (tariff.base[0]?.value.amount ?? 0) + (tariff.perKm[0]?.value.amount ?? 0) * 935
    }
    expect(price('china-railway-40')).toBeCloseTo(3255, 0)
    expect(price('china-railway-20')).toBeCloseTo(2393, 0)
  })

  const list = (id: string, km: number) => {
    const step = haul<IndexedListTariff>(id).steps.findLast(({ fromKm }) => fromKm <= km)
    return (step?.base.amount ?? 0) + (step?.perKm.amount ?? 0) * km
  }

  // Middle of a distance band, 20 ft, 40 ft, as printed; none between 436 and 4,400 km could be read.
  it.each([
    [2.5, 2774.1, 3881.2],
    [95.5, 3196.5, 4725.9],
    [190.5, 3599.9, 5532.7],
    [290.5, 3975, 6283.1],
    [345.5, 4179, 6691.1],
    [4450.5, 14_563.2, 27_688.4],
    [9200.5, 27_864.5, 54_290.9],
  ])('meet the printed Russian list at %d km within 0.7 %%', (km, twenty, forty) => {
    expect(Math.abs(list('rzd-10-01-20', km) / twenty - 1)).toBeLessThan(0.007)
    expect(Math.abs(list('rzd-10-01-40', km) / forty - 1)).toBeLessThan(0.007)
  })

  it('grow with distance without a jump', () => {
    for (const id of ['rzd-10-01-20', 'rzd-10-01-40']) {
      for (let km = 10; km < 2000; km += 1) {
        expect(list(id, km)).toBeGreaterThan(list(id, km - 1))
        expect(list(id, km) - list(id, km - 1)).toBeLessThan(15)
      }
    }
  })

  it('step the Russian index with its range', () => {
    const index = haul<IndexedListTariff>('rzd-10-01-40').index
    expect([factOn(index, '2025-06-01'), factOn(index, '2026-06-01')].map((fact) => [fact?.low, fact?.value, fact?.high, fact?.grade])).toEqual([
      [3.9, 5.6, 7.7, 'D'],
      [4.34, 6.26, 9, 'D'],
    ])
  })

  it('give ERAI of USD 3,250 from Dostyk to Brest as a fact, and its use elsewhere as an assumption', () => {
    const [own, east] = ['erai-40', 'erai-east-40'].map((id) => tariffs.hauls.find((tariff) => tariff.id === id))
    if (own?.kind !== 'marketPerKm' || east?.kind !== 'marketPerKm') throw new Error('ERAI is a price per km')
    expect((factOn(own.perKm, '2025-03-01')?.value.amount ?? 0) * 5430).toBeCloseTo(3250, -1)
    expect([own.perKm[0]?.grade, east.perKm[0]?.grade]).toEqual(['A', 'D'])
  })
})

describe('exchange rates', () => {
  const rates = file<'exchangeRates'>('exchange-rates.json')
  it('turn the Bank of Russia rates of a day into each other', () => {
    const day = rates.find(({ date }) => date === '2026-01-15')?.perUsd
    expect((day?.RUB ?? 0) / (day?.CNY ?? 1)).toBeCloseTo(11.2419, 3)
    expect((day?.RUB ?? 0) / (day?.EUR ?? 1)).toBeCloseTo(92.1964, 2)
  })

  it('end on 29 September 2026 with every currency of an answer', () => {
    expect(rates.at(-1)).toMatchObject({ date: '2026-09-29', perUsd: { CNY: 6.708, RUB: 84.51, KZT: 441.2, BYN: 3.029, PLN: 3.849 } })
  })
})

describe('demand at Heihe', () => {
  const demand: Facts['demand'][number] = JSON.parse(readFileSync(join(folder, 'crossing-demand/heihe.json'), 'utf8'))
  it('is 25,300 trucks into and 15,400 out of Russia in 244 days', () => {
    const trucks = demand.flows.filter((flow) => flow.class === 'truck').map((flow) => [flow.direction, Math.round(flow.vehiclesPerDay.value * 244)])
    expect(trucks).toEqual([
      ['CN>RU', 25_300],
      ['RU>CN', 15_400],
    ])
  })

  it('holds buses and cars in the proportion of the design, as assumptions', () => {
    const total = (vehicle: string) => demand.flows.filter((flow) => flow.class === vehicle).reduce((sum, flow) => sum + flow.vehiclesPerDay.value, 0)
    expect(total('bus') / total('truck')).toBeCloseTo(164 / 630, 2)
    expect(total('car') / total('truck')).toBeCloseTo(68 / 630, 2)
    expect(demand.flows.filter((flow) => flow.class !== 'truck').every((flow) => flow.vehiclesPerDay.grade === 'D')).toBe(true)
  })
})

describe('calendars', () => {
  const calendars = file<'calendars'>('calendars.json')
  const of = (country: string, year: number) => calendars.find((calendar) => calendar.country === country && calendar.year === year)

  it('cover seven countries in 2025 and 2026', () => {
    expect(calendars.map(({ country, year }) => `${country} ${year}`).sort()).toEqual(
      ['BY', 'CN', 'DE', 'KR', 'KZ', 'PL', 'RU'].flatMap((country) => [`${country} 2025`, `${country} 2026`]),
    )
  })

  it('have the Chinese New Year of 2026 from 15 to 23 February, with two weekend days worked', () => {
    const february = of('CN', 2026)?.daysOff.flatMap(({ date }) => (date.startsWith('2026-02') ? [date.slice(8)] : []))
    expect(february).toEqual(['15', '16', '17', '18', '19', '20', '21', '22', '23'])
    expect(of('CN', 2026)?.workingWeekendDays).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
  })

  it('have the Russian New Year of 2026 until 11 January', () => {
    expect(of('RU', 2026)?.daysOff.filter(({ date }) => date.startsWith('2026-01'))).toHaveLength(11)
  })
})
