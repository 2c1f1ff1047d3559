import { describe, expect, it } from 'vitest'
import { costLine, pricedItem } from '#core/cost/priced-item.ts'
import { totalCost } from '#core/cost/total-cost.ts'

const rates = { date: '2026-01-01', perUsd: { USD: 1, CNY: 7 }, source: 'test', grade: 'A' } as const
const line = (amount: number) => {
  const price = { currency: 'USD', amount, low: amount / 2, high: amount * 2, tariff: 't', name: 'T', source: 's', asOf: '2026', grade: 'B' } as const
  return costLine(pricedItem('drayage', { place: 'harbin', km: 30 }, price, 0), 0, 1, 'USD', rates)
}

describe('a total', () => {
  it('is the sum of its lines and of their ends', () => {
    expect(totalCost([line(10.1), line(0.2)], 'USD')).toMatchObject({ amount: '10.30', amountMinor: 1030, low: '5.15', high: '20.60' })
  })

  it('of nothing is nothing', () => {
    expect(totalCost([], 'CNY')).toMatchObject({ amount: '0.00', amountMinor: 0, low: '0.00', high: '0.00' })
  })

  it('never mixes currencies', () => {
    expect(() => totalCost([line(1)], 'CNY')).toThrow('USD')
  })
})
