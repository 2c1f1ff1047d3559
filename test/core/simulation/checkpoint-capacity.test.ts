import { describe, expect, it } from 'vitest'
import type { CapacityPart, Crossing } from '#core/network/facts/crossings.ts'
import { capacityPerDay, lanesOn } from '#core/simulation/checkpoint-capacity.ts'
import { heiheNetwork, provenance } from './heihe-network.ts'

const heihe = heiheNetwork().crossingsById.get('heihe-bridge') as Crossing
const russian = { part: 'checkpoint', side: 'blagoveshchensk' } as const
const part = (fields: Pick<CapacityPart, 'direction' | 'class'> & Partial<CapacityPart>, value: number): CapacityPart => ({
  ...russian,
  unit: 'vehiclesPerDay',
  perDay: [{ value, ...provenance }],
  ...fields,
})
const withParts = (...capacity: readonly CapacityPart[]): Crossing => ({ ...heihe, capacity })

describe('capacity of a checkpoint on a day', () => {
  it('is 190 trucks, both directions, to 24 December 2025 and 630 from the 25th', () => {
    const both = (date: string) => (capacityPerDay(heihe, russian, 'CN>RU', 'truck', date) ?? 0) + (capacityPerDay(heihe, russian, 'RU>CN', 'truck', date) ?? 0)
    expect(both('2025-12-24')).toBeCloseTo(190, 6)
    expect(both('2025-12-25')).toBeCloseTo(630, 6)
  })

  it('that counts all classes and directions together is split by the shares of the crossing', () => {
    const crossing = withParts(part({ direction: 'both', class: 'all' }, 1000))
    expect(capacityPerDay(crossing, russian, 'CN>RU', 'bus', '2025-06-01')).toBeCloseTo(1000 * 0.1903 * 0.6216, 6)
  })

  it('is the nearest record: own class and direction before what counts several', () => {
    const crossing = withParts(part({ direction: 'both', class: 'truck' }, 200), part({ direction: 'CN>RU', class: 'truck' }, 90))
    expect(capacityPerDay(crossing, russian, 'CN>RU', 'truck', '2025-06-01')).toBe(90)
    expect(capacityPerDay(crossing, russian, 'RU>CN', 'truck', '2025-06-01')).toBeCloseTo(200 * 0.3784, 6)
  })

  it('by the hour is that of 24 hours, and none on file is no limit rather than none passing', () => {
    const crossing = withParts(part({ direction: 'CN>RU', class: 'truck', unit: 'vehiclesPerHour' }, 5))
    expect(capacityPerDay(crossing, russian, 'CN>RU', 'truck', '2025-06-01')).toBe(120)
    expect(capacityPerDay(crossing, russian, 'CN>RU', 'car', '2025-06-01')).toBeNull()
  })

  it('has lanes by class and direction, at least one: 2 of 4 for trucks into Russia, 7 of 16 later', () => {
    expect(lanesOn(heihe, russian, 'CN>RU', 'truck', '2025-06-01')).toBe(2)
    expect(lanesOn(heihe, russian, 'CN>RU', 'truck', '2026-06-01')).toBe(7)
    expect(lanesOn(heihe, russian, 'RU>CN', 'car', '2025-06-01')).toBe(1)
  })
})
