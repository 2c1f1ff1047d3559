import { describe, expect, it } from 'vitest'
import { costLine, pricedItem } from '#core/cost/priced-item.ts'
import type { DayRates } from '#core/money.ts'

const rates: DayRates = { date: '2026-01-01', perUsd: { USD: 1, CNY: 8, EUR: 0.5 }, source: 'test', grade: 'A' }

function lineOf(amount: number, units: number, currency: string) {
  const price = { currency: 'CNY', amount, low: amount, high: amount * 2, tariff: 't', name: 'T', source: 's', asOf: '2026', grade: 'B' } as const
  return costLine(pricedItem('drayage', { place: 'harbin', km: 30 }, price, 0), 0, units, currency, rates)
}

describe('a line converted once', () => {
  it('rounds a half to the even neighbour', () => {
    // CNY 0.20 = USD 0.025, CNY 0.28 = USD 0.035.
    expect(lineOf(0.2, 1, 'USD').amountMinor).toBe(2)
    expect(lineOf(0.28, 1, 'USD').amountMinor).toBe(4)
  })

  it('converts the amount that the bill prints, not each unit', () => {
    // Three units at CNY 0.0333 are billed CNY 0.10, which is USD 0.0125.
    expect(lineOf(0.0333, 3, 'USD')).toMatchObject({ original: { currency: 'CNY', amountMinor: 10 }, amountMinor: 1 })
  })

  it('goes through the dollar between two other currencies', () => {
    expect(lineOf(16, 1, 'EUR')).toMatchObject({ amountMinor: 100, highMinor: 200, rateDate: '2026-01-01' })
  })

  it('leaves its own currency as billed', () => {
    const line = lineOf(1234.565, 1, 'CNY')
    expect(line.amountMinor).toBe(line.original.amountMinor)
    expect(line.amountMinor).toBe(123_456)
  })
})
