import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isDate, isoWeekday, localDate, localToMinute, minuteOfDay, toRfc3339, zoneOffsetMinutes } from '#core/calendar/local-time.ts'

const zones = [
  'Asia/Shanghai',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Chita',
  'Europe/Moscow',
  'Europe/Minsk',
  'Europe/Warsaw',
  'Europe/Berlin',
  'Asia/Almaty',
]

describe('local time at the two banks of the Amur', () => {
  it('Heihe is an hour behind Blagoveshchensk and they share an instant', () => {
    expect(localToMinute('2026-05-12T08:00', 'Asia/Shanghai')).toBe(localToMinute('2026-05-12T09:00', 'Asia/Yakutsk'))
  })

  it('writes the local offset of the place, summer time included', () => {
    const minute = localToMinute('2026-07-01T12:00', 'Europe/Warsaw')
    expect(toRfc3339(minute, 'Europe/Warsaw')).toBe('2026-07-01T12:00:00+02:00')
    expect(toRfc3339(minute, 'Europe/Moscow')).toBe('2026-07-01T13:00:00+03:00')
    expect(toRfc3339(localToMinute('2026-01-01T12:00', 'Europe/Warsaw'), 'Europe/Warsaw')).toBe('2026-01-01T12:00:00+01:00')
  })

  it('a day begins at local midnight', () => {
    const minute = localToMinute('2026-02-16', 'Asia/Shanghai')
    expect(localDate(minute, 'Asia/Shanghai')).toBe('2026-02-16')
    expect(localDate(minute - 1, 'Asia/Shanghai')).toBe('2026-02-15')
    expect(minuteOfDay(minute - 1, 'Asia/Shanghai')).toBe(1439)
  })

  it('the tabulated offset is what Intl says on random instants of every zone of the corridor', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: Date.UTC(2021, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 }), (zone, minute) => {
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(minute * 60_000)
        const own = new Date((minute + zoneOffsetMinutes(zone, minute)) * 60_000).toISOString().slice(0, 16).replace('T', ' ')
        expect(own).toBe(shown)
      }),
    )
  })

  it('knows dates that exist from dates that do not', () => {
    expect(isDate('2026-02-28')).toBe(true)
    expect(isDate('2026-02-29')).toBe(false)
    expect(isDate('2026-13-45')).toBe(false)
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(daysBetween('2026-02-16', '2026-02-20')).toBe(4)
    expect(isoWeekday('2026-02-15')).toBe(7)
  })
})
