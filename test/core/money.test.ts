import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convert, decimalString, ratesOn, roundHalfEven, toMinor } from '#core/money.ts'
import type { ExchangeRates } from '#core/network/facts/money.ts'

const provenance = { source: 'test', asOf: '2026', grade: 'B' } as const
const records: readonly ExchangeRates[] = [
  { ...provenance, date: '2026-02-05', perUsd: { USD: 1, CNY: 6.946, RUB: 76.73 } },
  { ...provenance, date: '2026-09-29', perUsd: { USD: 1, CNY: 6.708, RUB: 84.51, KZT: 441.2 } },
]

describe('money is rounded once, half to even', () => {
  it.each([
    [0.005, 0],
    [0.015, 2],
    [0.025, 2],
    [1.005, 100],
    [2.675, 268],
    [-0.005, 0],
    [3254.99, 325499],
  ])('%d is %d minor units', (amount, minor) => {
    expect(toMinor(amount)).toBe(minor)
  })

  it('never strays more than half a unit', () => {
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => Math.abs(roundHalfEven(value) - value) <= 0.5 + 2e-6))
  })

  it('prints minor units as decimals', () => {
    expect(decimalString(325499)).toBe('3254.99')
    expect(decimalString(-5)).toBe('-0.05')
    expect(decimalString(0)).toBe('0.00')
    expect(() => decimalString(1.5)).toThrow(RangeError)
  })
})

describe('exchange rates are those of the quote day', () => {
  it('takes the newest record on or before the day', () => {
    expect(ratesOn(records, '2026-03-15')).toMatchObject({ date: '2026-02-05' })
    expect(ratesOn(records, '2026-12-31')).toMatchObject({ date: '2026-09-29' })
    expect(() => ratesOn(records, '2020-01-01')).toThrow(RangeError)
  })

  it('converts across the dollar', () => {
    const rates = ratesOn(records, '2026-09-29')
    expect(convert({ currency: 'USD', amount: 215 }, 'CNY', rates)).toBeCloseTo(1442.22, 10)
    expect(convert({ currency: 'RUB', amount: 84.51 }, 'CNY', rates)).toBeCloseTo(6.708, 10)
    expect(() => convert({ currency: 'XXX', amount: 1 }, 'CNY', rates)).toThrow(RangeError)
  })

  it('a currency that the row of a day lacks comes from another row', () => {
    expect(ratesOn(records, '2026-03-15').perUsd.KZT).toBe(441.2)
  })
})
