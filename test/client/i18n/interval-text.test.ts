import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../../client/i18n/format.ts'
import { intervalDecimals, marginText, scaled } from '../../../client/i18n/interval-text.ts'

const en = formatsFor('en')

describe('a figure with its interval', () => {
  it('is as exact as its interval lets it be seen, and no more than two decimals', () => {
    expect(intervalDecimals({ mean: 190, low: 180, high: 200 })).toBe(0)
    expect(intervalDecimals({ mean: 62.9, low: 62.7, high: 63.1 })).toBe(1)
    expect(intervalDecimals({ mean: 0.35, low: 0.34, high: 0.36 })).toBe(2)
    expect(marginText({ mean: 62.9, low: 62.7, high: 63.1 }, en)).toBe('± 0.2')
  })

  it('has no margin where there are too few runs for one', () => {
    expect(marginText({ mean: 12, low: null, high: null }, en)).toBe('')
    expect(scaled({ mean: 0.5, low: null, high: null }, 100)).toEqual({ mean: 50, low: null, high: null })
  })
})
