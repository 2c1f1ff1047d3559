import { describe, expect, it } from 'vitest'
import { baseYearFlows } from '#core/appraisal/base-year-flows.ts'
import type { Facts } from '#core/network/facts/facts.ts'
import type { Commodity, FreightDemand } from '#core/network/facts/freight.ts'
import { SimulationCancelled } from '#core/simulation/simulation-cancelled.ts'
import { fact, tinyNetwork } from '../tiny-network.ts'

const level = (length: number) => fact(Array.from({ length }, () => 1))
const names = { zh: '', ru: '', en: '' }
const machinery: Commodity = {
  id: 'machinery',
  names,
  carriage: 'boxes',
  tonnesPerBox: fact(14),
  valueOfTime: fact(0.3),
  monthFactors: level(12),
  weekdayFactors: level(7),
  hourFactors: level(24),
}
const coal: Commodity = { ...machinery, id: 'coal', carriage: 'wagons', tonnesPerBox: fact(24), valueOfTime: fact(0.04) }
const boxes: FreightDemand = {
  id: 'boxes',
  direction: 'CN>RU',
  year: 2026,
  amount: fact(36_500),
  unit: 'teu',
  months: 12,
  modes: ['rail', 'road', 'river'],
  commodities: fact({ machinery: 1 }),
  origins: fact({ heihe: 1 }),
  destinations: fact({ moscow: 1 }),
  own: { share: fact(0.25), origins: fact({ harbin: 1 }) },
}
const wagons: FreightDemand = {
  ...boxes,
  id: 'wagons',
  direction: 'RU>CN',
  amount: fact(365_000),
  unit: 'tonnes',
  months: 6,
  modes: ['rail'],
  commodities: fact({ coal: 1 }),
  origins: fact({ moscow: 1 }),
  destinations: fact({ heihe: 0.4, harbin: 0.6 }),
}
const { own: _, ...withoutOwn } = wagons

/** The tiny network with the twenty-foot box that stands in for wagons, and a base year of two demands. */
const world = (change: (facts: Facts) => Facts = (facts) => facts) =>
  tinyNetwork((facts) =>
    change({
      ...facts,
      cargo: { ...facts.cargo, units: [...facts.cargo.units, { unit: '22G1', teu: 1, tareTonnes: fact(2), volumeCubicMetres: fact(33) }] },
      freight: {
        teuPerVessel: fact(500),
        choice: { scale: fact(6), modeScale: fact(6), waitedOutDays: fact(14) },
        commodities: [machinery, coal],
        demands: [boxes, withoutOwn],
      },
    }),
  )

describe('the base year becomes flows with ways', () => {
  const { flows, periods } = baseYearFlows(world(), '2026-01-01', 365)
  const flow = (id: string) => {
    const found = flows.find((candidate) => candidate.id === id)
    if (found === undefined) throw new Error(`no flow ${id} among ${flows.map((candidate) => candidate.id)}`)
    return found
  }

  it('worked by hand: 100 TEU of 10 t a day, a quarter of them own exports from Harbin', () => {
    expect(flow('boxes.machinery.heihe.moscow').tonnesPerDay).toBeCloseTo(750, 9)
    expect(flow('boxes.machinery.harbin.moscow').tonnesPerDay).toBeCloseTo(250, 9)
  })

  it('what was counted in half a year counts twice', () => {
    expect(flow('wagons.coal.moscow.harbin').tonnesPerDay).toBeCloseTo(2 * 1000 * 0.6, 9)
  })

  it('boxes go by train and by truck over bridge and ferry, coal by trains of wagons alone', () => {
    expect(flow('boxes.machinery.harbin.moscow').ways.map(({ id, unit, tonnesPerUnit }) => [id, unit, tonnesPerUnit])).toEqual([
      ['train.bridge-rail', 'train', 1000],
      ['truck.bridge-road', 'truck', 10],
      ['truck.river', 'truck', 10],
    ])
    expect(flow('wagons.coal.moscow.harbin').ways.map(({ id, tonnesPerUnit }) => [id, tonnesPerUnit])).toEqual([['train.bridge-rail', 4000]])
  })

  it('worked by hand: the train loads 3 h, runs 480 km in 12, is 4 h at the border and 24 under the cranes, runs 12 + 1,440 km and unloads', () => {
    const [train] = flow('boxes.machinery.harbin.moscow').ways
    const [leg] = train?.legs ?? []
    expect(leg?.minutesBefore).toBe((3 + 12) * 60)
    expect(leg?.passageMinutes).toBe((4 + 24) * 60)
    expect(leg?.direction).toBe('CN>RU')
    expect(train?.minutesAfter).toBeCloseTo((0.3 + 48 + 2) * 60, 6)
    expect(train?.minutes).toBeCloseTo((15 + 28 + 50.3) * 60, 6)
  })

  it('a ferry or ice road exists only on its days, and in each period the shares sum to one', () => {
    const { ways } = flow('boxes.machinery.harbin.moscow')
    const ferry = ways.find(({ id }) => id === 'truck.river')
    expect(periods).toEqual([
      { from: '2026-01-01', to: '2026-01-09' },
      { from: '2026-01-10', to: '2026-03-20' },
      { from: '2026-03-21', to: '2026-05-11' },
      { from: '2026-05-12', to: '2026-10-31' },
      { from: '2026-11-01', to: '2026-12-31' },
    ])
    expect(ferry?.shares.map((share) => share > 0)).toEqual([false, true, false, true, false])
    periods.forEach((_, period) => {
      expect(ways.reduce((sum, { shares }) => sum + (shares[period] ?? 0), 0)).toBeCloseTo(1, 12)
    })
  })

  it('a crossing shut for good is on no way that carries anything', () => {
    const shut = baseYearFlows(
      world((facts) => ({
        ...facts,
        crossings: facts.crossings.map((crossing) =>
          crossing.id === 'bridge-road'
            ? { ...crossing, closures: [{ from: '2026-01-01', to: '2026-12-31', reason: 'scenario', source: 'tiny', asOf: '2026', grade: 'D' }] }
            : crossing,
        ),
      })),
      '2026-01-01',
      365,
    )
    expect(shut.flows.find(({ id }) => id === 'boxes.machinery.harbin.moscow')?.ways.map(({ id }) => id)).toEqual(['train.bridge-rail', 'truck.river'])
  })

  it('a run called off while ways are searched stops before the next search', () => {
    let asked = 0
    const cancelled = () => {
      asked += 1
      return asked === 2
    }
    expect(() => baseYearFlows(world(), '2026-01-01', 365, { cancelled })).toThrow(SimulationCancelled)
    expect(asked).toBe(2)
  })
})
