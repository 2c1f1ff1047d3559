import { describe, expect, it } from 'vitest'
import { crossingCalendar } from '#core/calendar/crossing-calendar.ts'
import { localToMinute, toRfc3339 } from '#core/calendar/local-time.ts'
import type { Closure, Crossing, OpeningHours, RiverService } from '#core/network/facts/crossings.ts'

const provenance = { source: 'test', asOf: '2026', grade: 'D' } as const
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const zoneOf = (side: string) => (side === 'heihe' ? 'Asia/Shanghai' : 'Asia/Yakutsk')
const at = (local: string, zone = 'Asia/Shanghai') => localToMinute(local, zone)

function crossing(hours: readonly OpeningHours[], closures: readonly Closure[] = [], riverServices?: readonly RiverService[]): Crossing {
  return {
    ...provenance,
    id: 'heihe-bridge',
    names: { zh: '黑河', ru: 'Хэйхэ', en: 'Heihe' },
    sides: ['heihe', 'blagoveshchensk'],
    modes: ['road'],
    coordinates: [127.6, 50.2],
    hours: [{ ...provenance, value: hours }],
    closures,
    capacity: [],
    dwellHours: [],
    waitFrom: 'facts',
    tolls: [],
    ...(riverServices && { riverServices }),
  }
}

const both = (opens: string, closes: string): OpeningHours[] => ['heihe', 'blagoveshchensk'].map((side) => ({ side, weekdays: everyDay, opens, closes }))

describe('a crossing is open when both sides are', () => {
  it('08-20 on both clocks leaves 08-19 Chinese time, for Blagoveshchensk is an hour ahead', () => {
    const calendar = crossingCalendar(crossing(both('08:00', '20:00')), zoneOf)
    expect(calendar.openIntervals(at('2026-05-12'), at('2026-05-13'))).toEqual([[at('2026-05-12T08:00'), at('2026-05-12T19:00')]])
    expect(calendar.nextOpen(at('2026-05-12T19:30'))).toEqual({ open: true, minute: at('2026-05-13T08:00'), code: 'opening' })
    expect(calendar.nextOpen(at('2026-05-12T10:00'))).toEqual({ open: true, minute: at('2026-05-12T10:00'), code: null })
  })

  it('a crossing without hours works round the clock', () => {
    const calendar = crossingCalendar(crossing([]), zoneOf)
    expect(calendar.openIntervals(at('2026-05-12'), at('2026-05-15'))).toEqual([[at('2026-05-12'), at('2026-05-15')]])
  })

  it('the New Year closure counts in each side s own days: shut from the first midnight to the last', () => {
    const closure: Closure = { ...provenance, from: '2026-02-16', to: '2026-02-19', reason: 'holiday' }
    const calendar = crossingCalendar(crossing(both('00:00', '24:00'), [closure]), zoneOf)
    const opening = calendar.nextOpen(at('2026-02-17T12:00'))
    expect(opening).toMatchObject({ open: true, code: 'holiday' })
    expect(opening.open && toRfc3339(opening.minute, 'Asia/Shanghai')).toBe('2026-02-20T00:00:00+08:00')
    const [before, after] = calendar.openIntervals(at('2026-02-15'), at('2026-02-21'))
    expect(before?.[1]).toBe(at('2026-02-16', 'Asia/Yakutsk'))
    expect(after?.[0]).toBe(at('2026-02-20'))
  })

  it('a closure without an end never opens', () => {
    const closure: Closure = { ...provenance, from: '2026-01-01', to: '9999-12-31', reason: 'scenario' }
    expect(crossingCalendar(crossing([], [closure]), zoneOf).nextOpen(at('2026-05-12'))).toMatchObject({ open: false, code: 'scenario' })
  })
})

describe('a river opens by season', () => {
  const ferry: RiverService = { kind: 'ferry', windows: [{ ...provenance, from: '05-12', to: '10-27' }], hours: both('08:00', '21:00') }
  const pontoon: RiverService = {
    kind: 'pontoon',
    windows: [
      { ...provenance, from: '12-20', to: '04-02' },
      { ...provenance, from: '2025-01-14', to: '2025-04-05' },
    ],
    hours: both('08:00', '21:00'),
  }
  const calendar = crossingCalendar(crossing([], [], [ferry, pontoon]), zoneOf)

  it('nothing crosses between pontoon and ferry: 20 April waits for 12 May', () => {
    const opening = calendar.nextOpen(at('2026-04-20T08:00'))
    expect(opening).toMatchObject({ open: true, code: 'season' })
    expect(opening.open && toRfc3339(opening.minute, 'Asia/Shanghai')).toBe('2026-05-12T08:00:00+08:00')
  })

  it('an observed season replaces the usual one of that winter only', () => {
    expect(calendar.nextOpen(at('2025-01-05T10:00'))).toMatchObject({ open: true, minute: at('2025-01-14T08:00') })
    expect(calendar.nextOpen(at('2026-01-05T10:00'))).toMatchObject({ open: true, minute: at('2026-01-05T10:00') })
  })
})
