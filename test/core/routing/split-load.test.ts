import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RouteQuery } from '#core/journey/query.ts'
import type { Alternative } from '#core/routing/answer.ts'
import { planRoutes } from '#core/routing/plan-routes.ts'
import { tinyNetwork, tinyQuery } from '../tiny-network.ts'

const network = tinyNetwork()
const plan = (query: Partial<RouteQuery>) => planRoutes(network, tinyQuery(query), null, ({ code }) => code)
const services = ({ legs }: Alternative) => new Set(legs.flatMap(({ kind, service }) => (kind === 'move' && service !== undefined ? [service] : [])))
const byTrain = (alternative: Alternative): boolean => services(alternative).has('china-europe-train')

describe('22 t in a 40 ft box of 4 t, where container trains take 25 t gross and ordinary ones 30', () => {
  const { alternatives } = plan({ modes: ['rail'], weight: 22 })

  it('ride in one box on ordinary trains, or in two of 11 t on a container train, and each says why', () => {
    expect(alternatives.map((alternative) => [byTrain(alternative), alternative.unitCount, alternative.tonnesPerUnit])).toEqual([
      [false, 1, 22],
      [true, 2, 11],
    ])
    expect(alternatives[0]?.warnings).toContainEqual(expect.objectContaining({ code: 'tooHeavyForTrain' }))
    expect(alternatives[1]?.warnings).toContainEqual({
      code: 'splitIntoUnits',
      parameters: { unit: '45G1', count: 2, tonnes: 11, grossTonnes: 26, limitTonnes: 25 },
      source: 'tiny',
    })
  })

  it('cost twice as much on the train, emit for the same goods and are counted by both boxes', () => {
    const [light] = plan({ modes: ['rail'], weight: 11 }).alternatives
    expect(alternatives[1]?.cost.amountMinor).toBe(2 * (light?.cost.amountMinor ?? 0))
    expect(alternatives[1]?.co2eKg).toBeCloseTo(alternatives[0]?.co2eKg ?? 0, 6)
    expect(alternatives[1]?.cost.per.unit.count).toBe(2)
    expect(alternatives[1]?.cost.per.tonne.count).toBe(22)
  })

  it('stay in one box where they cannot be divided', () => {
    expect(plan({ modes: ['rail'], weight: 22, split: 'no' }).alternatives.map(({ unitCount }) => unitCount)).toEqual([1])
  })
})

describe('27 t, too heavy in one box for every train', () => {
  it('are divided between two boxes, which are light enough for the container train; the refusal of the one box points there', () => {
    const { alternatives, unavailable } = plan({ modes: ['rail'], weight: 27 })
    expect(alternatives.map((alternative) => [byTrain(alternative), alternative.unitCount])).toEqual([[true, 2]])
    expect(unavailable).toMatchObject([{ code: 'tooHeavy', parameters: { tonnes: 31, limitTonnes: 30, units: 2 } }])
  })

  it('are refused where they cannot be divided, and the refusal names the limit', () => {
    const { alternatives, unavailable } = plan({ modes: ['rail'], weight: 27, split: 'no' })
    expect(alternatives).toEqual([])
    expect(unavailable).toMatchObject([{ modes: ['rail'], code: 'tooHeavy', parameters: { tonnes: 31, limitTonnes: 30, service: 'ordinary-rail' } }])
  })

  it('make four boxes of two asked for', () => {
    expect(plan({ modes: ['rail'], weight: 27, quantity: 2 }).alternatives[0]).toMatchObject({ unitCount: 4, tonnesPerUnit: 13.5 })
  })
})

describe('a tilt truck of 15 t with 18 t of goods on the ice, which bears 30 t', () => {
  const overIce = { from: 'heihe', to: 'blago', cargo: 'tent', modes: ['river'], date: '2026-02-10T10:00' } as const

  it('goes as two trucks of 9 t', () => {
    const [first] = plan(overIce).alternatives
    expect(first).toMatchObject({ unitCount: 2, tonnesPerUnit: 9, crossings: ['river'] })
    expect(first?.warnings).toContainEqual(
      expect.objectContaining({ code: 'splitIntoUnits', parameters: expect.objectContaining({ grossTonnes: 33, limitTonnes: 30 }) }),
    )
  })

  it('waits for the ferry in summer as one: no limit then', () => {
    expect(plan({ ...overIce, date: '2026-06-10T10:00' }).alternatives[0]).toMatchObject({ unitCount: 1, tonnesPerUnit: 18 })
  })

  it('is refused as one, and the ice is named', () => {
    expect(plan({ ...overIce, split: 'no' }).unavailable).toMatchObject([{ code: 'tooHeavy', parameters: { crossing: 'river', tonnes: 33, limitTonnes: 30 } }])
  })
})

describe('a heavier load', () => {
  const tonnes = fc.integer({ min: 1, max: 95 })
  const cheapest = (query: Partial<RouteQuery>) => {
    const found = plan({ objective: 'cost', ...query }).alternatives
    return found.reduce((best, each) => (each.cost.amountMinor < best.cost.amountMinor ? each : best))
  }

  it('never costs less, and never takes fewer boxes or trucks', () => {
    fc.assert(
      fc.property(tonnes, tonnes, fc.constantFrom('45G1', 'tent'), fc.constantFrom('rail', 'road'), (one, other, cargo, mode) => {
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map((weight) => cheapest({ weight, cargo, modes: [mode] }))
        expect(heavy?.cost.amountMinor).toBeGreaterThanOrEqual(light?.cost.amountMinor ?? 0)
        expect(heavy?.unitCount).toBeGreaterThanOrEqual(light?.unitCount ?? 0)
      }),
      { numRuns: 40 },
    )
  })

  it('is carried whole: the tonnes of all units are those asked for', () => {
    fc.assert(
      fc.property(tonnes, fc.integer({ min: 1, max: 4 }), (weight, quantity) => {
        for (const { unitCount, tonnesPerUnit } of plan({ weight, quantity }).alternatives) expect(unitCount * tonnesPerUnit).toBeCloseTo(weight * quantity, 1)
      }),
      { numRuns: 20 },
    )
  })
})
