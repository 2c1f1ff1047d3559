import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '#core/network/facts/places.ts'
import {
  formatAmount,
  formatCo2e,
  formatDate,
  formatDays,
  formatDaysSpan,
  formatDifference,
  formatHeadlineMoney,
  formatHours,
  formatLocalTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatShortDate,
  formatTonnes,
} from '#core/wording/format.ts'

describe('numbers and money', () => {
  it('are grouped as each language writes them', () => {
    expect(languages.map((language) => formatAmount(4_759_980, language))).toEqual(['47,599.80', '47\u00a0599,80', '47,599.80'])
  })

  it('carry their currency before the amount, in Russian behind it', () => {
    expect(formatMoney(21_500, 'USD', 'en')).toBe('USD\u00a0215.00')
    expect(formatMoney(21_500, 'USD', 'ru')).toBe('215,00\u00a0USD')
    expect(formatHeadlineMoney(4_759_980, 'CNY', 'zh')).toBe('47,600\u00a0CNY')
  })

  it('have a true minus, a plus where they are differences, and no negative zero', () => {
    expect(formatNumber(-72, 'en')).toBe('\u221272')
    expect(formatDifference(72, 'ru')).toBe('+72')
    expect(formatNumber(-0.2, 'en')).toBe('0')
    expect(formatDifference(0.2, 'en')).toBe('0')
  })

  it('keep their digits whatever the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...languages), (minor, language) => {
        expect(formatAmount(minor, language).replace(/\D/g, '')).toBe(String(Math.abs(minor)).padStart(3, '0'))
      }),
    )
  })

  it('share one span where both ends read the same', () => {
    expect(formatRange('17', '29')).toBe('17–29')
    expect(formatRange('17', '17')).toBe('17')
  })

  it('give a percentage with the space of the language', () => {
    expect(languages.map((language) => formatPercent(0.87, language))).toEqual(['87%', '87\u00a0%', '87\u00a0%'])
  })
})

describe('dates', () => {
  it('are written as each language does', () => {
    expect(languages.map((language) => formatDate('2026-10-12', language))).toEqual(['2026-10-12', '12.10.2026', '12\u00a0Oct\u00a02026'])
    expect(languages.map((language) => formatShortDate('2026-10-12', language))).toEqual(['10-12\u00a0周一', '12\u00a0окт, пн', 'Mon\u00a012\u00a0Oct'])
  })

  it('of a local time keep the offset it was written with', () => {
    expect(languages.map((language) => formatLocalTime('2026-10-14T16:00:00+08:00', language))).toEqual([
      '10-14 16:00\u00a0+08',
      '14.10, 16:00\u00a0+08',
      '14\u00a0Oct, 16:00\u00a0+08',
    ])
    expect(formatLocalTime('2026-10-14T16:00:00+05:30', 'en')).toBe('14\u00a0Oct, 16:00\u00a0+05:30')
  })
})

describe('days', () => {
  it('take the Russian form of their number', () => {
    expect([1, 3, 5, 11, 21, 22, 25, 101].map((days) => formatDays(days, 'ru', 30).replace('\u00a0', ' '))).toEqual([
      '1 день',
      '3 дня',
      '5 дней',
      '11 дней',
      '21 день',
      '22 дня',
      '25 дней',
      '101 день',
    ])
  })

  it('are whole, with their span behind the median', () => {
    const days = { p10: 16.6, p50: 19.8, p90: 29.3 }
    expect(formatDaysSpan(days, 'en')).toBe('20\u00a0days (17–29)')
    expect(formatDaysSpan(days, 'zh')).toBe('20\u00a0天（17–29）')
  })

  it('turn into hours where the median is below two days', () => {
    expect(formatDaysSpan({ p10: 0.5, p50: 1.25, p90: 2.5 }, 'en')).toBe('30\u00a0h (12–60)')
  })
})

describe('other measures', () => {
  it('give hours whole above ten, CO2e in three digits, tonnes as they are', () => {
    expect(formatHours(26.4, 'en')).toBe('26\u00a0h')
    expect(formatHours(3.25, 'ru')).toBe('3,3\u00a0ч')
    expect(formatCo2e(1960, 'en')).toBe('1.96\u00a0t\u00a0CO₂e')
    expect(formatCo2e(13_240, 'ru')).toBe('13,2\u00a0т\u00a0CO₂e')
    expect(formatCo2e(431, 'zh')).toBe('431\u00a0kg\u00a0CO₂e')
    expect(formatTonnes(18, 'en')).toBe('18\u00a0t')
    expect(formatTonnes(18.25, 'ru')).toBe('18,25\u00a0т')
  })
})
