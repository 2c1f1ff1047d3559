import { describe, expect, it } from 'vitest'
import { formatsFor } from '../../../client/i18n/format.ts'

const [zh, ru, en] = (['zh', 'ru', 'en'] as const).map(formatsFor)

describe('figures as readers write them', () => {
  it('part local time and offset, so that the offset can be set small', () => {
    const time = '2026-10-14T16:00:00+08:00'
    expect(zh?.localTime(time)).toEqual({ time: '10-14 16:00', offset: '+08' })
    expect(ru?.localTime(time)).toEqual({ time: '14.10, 16:00', offset: '+08' })
    expect(en?.localTime(time)).toEqual({ time: '14\u00a0Oct, 16:00', offset: '+08' })
  })

  it('print whole amounts for headlines and minor units in columns', () => {
    expect(ru?.wholeAmount(4_759_980)).toBe('47\u00a0600')
    expect(ru?.amount(4_759_980)).toBe('47\u00a0599,80')
    expect(en?.money(21_500, 'USD')).toBe('USD\u00a0215.00')
  })

  it('write a source’s month as the language does, and its year as it was given', () => {
    expect([en, ru, zh].map((language) => language?.date('2025-12'))).toEqual(['Dec\u00a02025', '12.2025', '2025-12'])
    expect(en?.date('2025')).toBe('2025')
    expect(ru?.date('2026-10-12')).toBe('12.10.2026')
  })

  it('name months shortly', () => {
    expect([5, 6, 9].map((month) => ru?.month(month))).toEqual(['май', 'июн', 'сен'])
    expect(zh?.month(2)).toBe('2月')
    expect(en?.month(9)).toBe('Sep')
  })
})
