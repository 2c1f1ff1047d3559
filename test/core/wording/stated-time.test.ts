import { describe, expect, it } from 'vitest'
import type { StatedTime } from '#core/network/facts/rules.ts'
import { statedTime } from '#core/wording/stated-time.ts'

const stated = (least: number, most: number, unit: StatedTime['unit']): StatedTime => ({ least, most, unit, source: 'act', asOf: '2026', grade: 'A' })
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('the time that a paper takes', () => {
  it('is told as its source counts it: hours before arrival, working days at most, a range', () => {
    const times = [stated(2, 2, 'hour'), stated(0, 3, 'workingDay'), stated(10, 15, 'day'), stated(5, 15, 'minute'), stated(1, 1, 'day')]
    expect(times.map((time) => plain(statedTime(time, 'en')))).toEqual(['2 h', 'up to 3 working days', '10–15 days', '5–15 min', '1 day'])
    expect(times.map((time) => plain(statedTime(time, 'ru')))).toEqual(['2 ч', 'до 3 рабочих дней', '10–15 дней', '5–15 мин', '1 день'])
    expect(times.map((time) => plain(statedTime(time, 'zh')))).toEqual(['2 小时', '不超过 3 个工作日', '10–15 天', '5–15 分钟', '1 天'])
  })

  it('declines the Russian day after its number', () => {
    expect([2, 5, 21].map((days) => plain(statedTime(stated(days, days, 'workingDay'), 'ru')))).toEqual(['2 рабочих дня', '5 рабочих дней', '21 рабочий день'])
    expect([1, 21, 45].map((days) => plain(statedTime(stated(0, days, 'workingDay'), 'ru')))).toEqual([
      'до 1 рабочего дня',
      'до 21 рабочего дня',
      'до 45 рабочих дней',
    ])
  })
})
