import { describe, expect, it } from 'vitest'
import { daysSentence } from '#core/wording/days-sentence.ts'

describe('the answer in a sentence', () => {
  const days = { p10: 17, p50: 20.2, p90: 28.9 }

  it('tells nine of ten and the half', () => {
    expect(daysSentence(days, '42G1', 'en')).toBe('9 of 10 boxes within 29\u00a0days, half within 20')
    expect(daysSentence(days, '42G1', 'zh')).toBe('10 箱中 9 箱在 29\u00a0天内到达，一半在 20\u00a0天内')
    expect(daysSentence(days, '42G1', 'ru')).toBe('9 из 10 контейнеров — за 29\u00a0дней, половина — за 20')
  })

  it('speaks of truckloads and consignments where the load is one', () => {
    expect(daysSentence(days, 'tent', 'en')).toContain('10 truckloads')
    expect(daysSentence(days, 'part', 'zh')).toContain('10 票中 9 票')
  })

  it('takes hours for a short hop', () => {
    expect(daysSentence({ p10: 0.5, p50: 1, p90: 1.5 }, 'tent', 'en')).toBe('9 of 10 truckloads within 36\u00a0h, half within 24')
  })
})
