import { describe, expect, it } from 'vitest'
import { betterAt } from '../../../client/charts/better-at.ts'
import { weekOf } from '../../../client/charts/week-of.ts'
import { en } from '../../../client/i18n/en.ts'
import { formatsFor } from '../../../client/i18n/format.ts'
import { assumedShare, bestOf, compareRows } from '../../../client/panels/compare-rows.ts'
import { answer } from '../fixtures/corridor.ts'

describe('the table of routes side by side', () => {
  const rows = compareRows(answer.alternatives, 'CNY', en, formatsFor('en'))
  const values = (code: string) => answer.alternatives.map((alternative) => rows.find((row) => row.code === code)?.value(alternative))

  it('sets price, days, emissions, handovers, borders, distance and papers beside each other', () => {
    expect(values('price')).toEqual([44_696, 55_411, 30_644])
    expect(values('p50')).toEqual([20, 24, 47])
    expect(values('p90')).toEqual([29, 33, 56])
    expect(values('co2e')).toEqual([1.96, 2.71, 3.72])
    expect(values('borders')).toEqual([2, 2, 0])
    expect(values('km')).toEqual([9800, 10_700, 27_446])
  })

  it('keeps to days, with their tenth, where a route takes less than two: hours beside days would read as days', () => {
    const [rail] = answer.alternatives
    if (rail === undefined) throw new Error('no alternative')
    const short = { ...rail, days: { p10: 0.966, p50: 1.447, p90: 2.502 } }
    const [p50, p90] = ['p50', 'p90'].map((code) => compareRows([short, rail], 'CNY', en, formatsFor('en')).find((row) => row.code === code))
    expect([p50?.show(p50.value(short) ?? 0), p50?.span?.(short)]).toEqual(['1.4', '1.0–2.5'])
    expect(p90?.show(p90.value(short) ?? 0)).toBe('2.5\u00a0days')
  })

  it('tells how much of a price is assumed', () => {
    const [rail] = answer.alternatives
    // 200.00, 31,526.26 and 7,467.88 of 44,696.31.
    expect(rail === undefined ? 0 : assumedShare(rail)).toBeCloseTo(3_919_414 / 4_469_631, 10)
  })

  it('marks the least as best, each of several alike, and none where all are', () => {
    expect(bestOf([3, 2, 5])).toEqual([false, true, false])
    expect(bestOf([2, 2, 5])).toEqual([true, true, false])
    expect(bestOf([2, 2, 2])).toEqual([false, false, false])
    expect(bestOf([null, 2, 5])).toEqual([false, true, false])
    expect(bestOf([null, 2])).toEqual([false, false])
  })
})

describe('a break-even', () => {
  it('turns from one route to the other at its value', () => {
    const dear = { value: 0.07, below: 'b' } as const
    expect([betterAt(dear, 0), betterAt(dear, 0.07), betterAt(dear, 0.2)]).toEqual(['b', null, 'a'])
  })

  it('that is never reached leaves the better one as it is', () => {
    expect(betterAt({ value: null, below: 'a' }, 5)).toBe('a')
    expect(betterAt({ value: null, below: null }, 5)).toBe(null)
  })
})

describe('a year of ready dates', () => {
  it('marks the week nearest to the day asked for', () => {
    const weeks = [{ ready: '2026-10-01' }, { ready: '2026-10-08' }, { ready: '2026-10-15' }]
    expect(weekOf(weeks, '2026-10-12')).toBe(2)
    expect(weekOf(weeks, '2026-10-11')).toBe(1)
    expect(weekOf(weeks, '2027-03-01')).toBe(2)
  })
})
