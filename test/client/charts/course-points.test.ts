import { describe, expect, it } from 'vitest'
import type { CostLine } from '#core/cost/cost.ts'
import type { Leg } from '#core/routing/answer.ts'
import { borderSteps, courseParts, onScale } from '../../../client/charts/course-points.ts'
import { answer } from '../fixtures/corridor.ts'

const [template] = (answer.alternatives[0]?.cost.lines ?? []) as readonly [CostLine]
const base = { departure: '', arrival: '', co2eKg: 0, links: [], places: [], source: '', asOf: '', grade: 'C' } as const
const leg = (kind: Leg['kind'], from: string, to: string, hours: number, distanceKm = 0, crossing?: string): Leg => ({
  ...base,
  kind,
  from,
  to,
  mode: 'rail-1520',
  hours,
  distanceKm,
  ...(crossing !== undefined && { crossing }),
})
const line = (index: number | null, amountMinor: number, parameters: CostLine['parameters'] = {}): CostLine => ({
  ...template,
  leg: index,
  amountMinor,
  parameters,
})

/** Harbin - Manzhouli 900 km in two days, a day at the border, 12 km over it, a day of gauge change, then 300 and 100 km in Russia. */
const legs = [
  leg('move', 'harbin', 'manzhouli', 48, 900),
  leg('border', 'manzhouli', 'manzhouli', 24, 0, 'manzhouli-rail'),
  leg('move', 'manzhouli', 'zabaikalsk', 0, 12, 'manzhouli-rail'),
  leg('gaugeChange', 'zabaikalsk', 'zabaikalsk', 24),
  leg('move', 'zabaikalsk', 'chita', 12, 300),
  leg('move', 'chita', 'karymskaya', 12, 100),
]
const lines = [
  line(0, 90_000, { from: 'harbin', to: 'manzhouli', km: 900 }),
  line(1, 20_000),
  line(3, 10_000),
  line(4, 40_000, { from: 'zabaikalsk', to: 'karymskaya', km: 400 }),
  line(null, 5_000),
]
const parts = courseParts(legs, { lines, amountMinor: 165_000 })

describe('time and cost along the way', () => {
  it('ends at the whole distance, the median days and the exact total', () => {
    expect(parts.at(-1)?.to).toEqual({ km: 1312, days: 5, costMinor: 165_000 })
  })

  it('stands still in distance where the goods do', () => {
    expect(parts[1]?.from.km).toBe(900)
    expect(parts[1]?.to).toEqual({ km: 900, days: 3, costMinor: 110_000 })
  })

  it('spreads a haul over the legs it pays for, by their distance', () => {
    expect(parts[4]?.to.costMinor).toBeCloseTo(120_000 + 30_000)
    expect(parts[5]?.to.costMinor).toBeCloseTo(160_000)
  })

  it('takes formalities, the bridge and the change of gauge for one border', () => {
    expect(borderSteps(legs, parts)).toEqual([
      { crossing: 'manzhouli-rail', place: 'manzhouli', km: 900, days: 2, costMinor: 30_000, at: { km: 912, days: 4, costMinor: 120_000 } },
    ])
  })

  it('never goes back, on any route of the corridor', () => {
    for (const { legs: own, cost } of answer.alternatives) {
      const course = courseParts(own, cost)
      for (const { from, to } of course) {
        expect(to.km).toBeGreaterThanOrEqual(from.km)
        expect(to.days).toBeGreaterThanOrEqual(from.days)
      }
      expect(course.at(-1)?.to.costMinor).toBeCloseTo(cost.amountMinor, 3)
    }
  })

  it('names the way round Africa instead of squeezing the railways into a corner, but draws it beside one of them alone', () => {
    const [rail, bridge, cape] = [{ distanceKm: 9820 }, { distanceKm: 10_700 }, { distanceKm: 27_470 }]
    expect(onScale([rail, cape, bridge])).toEqual([rail, bridge])
    expect(onScale([rail, cape])).toEqual([rail, cape])
  })
})
