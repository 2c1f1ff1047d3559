import { describe, expect, it } from 'vitest'
import type { Amount } from '../../tools/calibrate/compute-case.ts'
import { judgeCase } from '../../tools/calibrate/judge-case.ts'
import type { Measure, PublishedCase } from '../../tools/calibrate/published-case.ts'

const published = (measure: Measure, missReason?: string): PublishedCase => ({
  id: 'T1',
  title: 'Anywhere - elsewhere',
  source: 'timetable',
  year: '2025',
  grade: 'A',
  question: { kind: 'leastPart', crossing: 'anywhere' },
  measures: [measure],
  ...(missReason === undefined ? {} : { missReason }),
})
const verdict = (measure: Measure, amount: Amount) => judgeCase(published(measure), { found: { [measure.quantity]: amount } }).verdict

describe('a published case', () => {
  it.each([
    [1040, 'hit'],
    [1041, 'miss'],
    [960, 'hit'],
    [959, 'miss'],
  ])('of 1,000 km is met by %i km within 4 per cent: %s', (km, expected) => {
    expect(verdict({ quantity: 'km', low: 1000, high: 1000, rule: { kind: 'within', share: 0.04 } }, km)).toBe(expected)
  })

  it('of a price range is measured from the nearer end', () => {
    const range: Measure = { quantity: 'USD', low: 2000, high: 3000, rule: { kind: 'within', share: 0.1 } }
    expect([1799, 1800, 2500, 3300, 3301].map((price) => verdict(range, price))).toEqual(['miss', 'hit', 'hit', 'hit', 'miss'])
  })

  it('of a planned time is a lower bound: the median may be slower and never faster', () => {
    const plan: Measure = { quantity: 'days', low: 15, high: 15, rule: { kind: 'plan' } }
    expect(verdict(plan, { p10: 10, p50: 15, p90: 30 })).toBe('hit')
    expect(verdict(plan, { p10: 10, p50: 14.9, p90: 30 })).toBe('miss')
  })

  it('of measured times lies between the 10th and the 90th percentile, both ends', () => {
    const measured: Measure = { quantity: 'days', low: 45, high: 48, rule: { kind: 'measured' } }
    expect(verdict(measured, { p10: 45, p50: 46, p90: 48 })).toBe('hit')
    expect(verdict(measured, { p10: 46, p50: 47, p90: 50 })).toBe('miss')
    expect(verdict(measured, { p10: 40, p50: 44, p90: 47 })).toBe('miss')
  })

  it('of a flow cannot be more than the least part of the chain lets through', () => {
    const flow: Measure = { quantity: 'Mt a year', low: 22.9, high: 22.9, rule: { kind: 'atMost' } }
    expect([22.8, 22.9, 30].map((capacity) => verdict(flow, capacity))).toEqual(['miss', 'hit', 'hit'])
  })

  it('is open, not hit, where the data lack the place', () => {
    const judged = judgeCase(published({ quantity: 'km', low: 1, high: 1, rule: { kind: 'plan' } }), { lacking: 'not in the data yet: elsewhere' })
    expect([judged.verdict, judged.computed]).toEqual(['open', 'not in the data yet: elsewhere'])
  })

  it('says how far off it is', () => {
    const km: Measure = { quantity: 'km', low: 1000, high: 1000, rule: { kind: 'within', share: 0.04 } }
    expect(judgeCase(published(km), { found: { km: 900 } }).distance).toBe('km 10.0 % below')
  })
})
