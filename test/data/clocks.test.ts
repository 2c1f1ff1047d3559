import { describe, expect, it } from 'vitest'
import { localDate, localToMinute, zoneOffsetMinutes } from '#core/calendar/local-time.ts'
import { placeById, places } from './read-network-data.ts'

/** Hours east of UTC by law, written down by hand: no zone table is asked. */
const constant: Readonly<Record<string, number>> = {
  harbin: 8,
  heihe: 8,
  vladivostok: 10,
  khabarovsk: 10,
  chita: 9,
  blagoveshchensk: 9,
  irkutsk: 8,
  krasnoyarsk: 7,
  novosibirsk: 7,
  omsk: 6,
  yekaterinburg: 5,
  samara: 4,
  moscow: 3,
  minsk: 3,
  ulaanbaatar: 8,
  niigata: 9,
  busan: 9,
}
/** Directive 2000/84/EC: last Sundays of March and October, 01:00 UTC. */
const summer = [
  ['2025-03-30T01:00Z', '2025-10-26T01:00Z'],
  ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
] as const
const isSummer = (instant: number) => summer.some(([from, to]) => instant >= Date.parse(from) && instant < Date.parse(to))

/** Forty instants of 2025 and 2026: every 19th day, and the hours before and after each change of the European clocks. */
const instants = [
  ...Array.from({ length: 32 }, (_, index) => Date.parse('2025-01-07T05:00Z') + index * 19 * 86_400_000),
  ...summer.flat().flatMap((change) => [Date.parse(change) - 60_000, Date.parse(change)]),
]
const shown = (id: string, instant: number) => {
  const place = placeById.get(id)
  if (place === undefined) throw new Error(`no place ${id}`)
  return zoneOffsetMinutes(place.timeZone, instant / 60_000)
}

describe('clocks of the places on forty dates', () => {
  it('are forty', () => {
    expect(instants).toHaveLength(40)
  })

  it.each(Object.entries(constant).filter(([id]) => placeById.has(id)))('%s is %i hours ahead of UTC, summer and winter', (id, hours) => {
    for (const instant of instants) expect(shown(id, instant), new Date(instant).toISOString()).toBe(60 * hours)
  })

  it.each(['warsaw', 'malaszewicze', 'berlin', 'hamburg', 'duisburg'])('%s is an hour ahead of UTC in winter and two in summer', (id) => {
    for (const instant of instants) expect(shown(id, instant), new Date(instant).toISOString()).toBe(isSummer(instant) ? 120 : 60)
  })

  it('all Kazakhstan of Astana and Almaty has been five hours ahead since 1 March 2024, and was six before', () => {
    const kazakh = places.filter(({ country, timeZone }) => country === 'KZ' && timeZone === 'Asia/Almaty')
    expect(kazakh.length).toBeGreaterThan(0)
    for (const { id } of kazakh) {
      for (const instant of instants) expect(shown(id, instant), id).toBe(300)
      expect(shown(id, Date.parse('2024-02-29T12:00Z')), id).toBe(360)
    }
  })

  it('the river at Heihe is an hour wide: 08:00 at Blagoveshchensk is 07:00 at Heihe', () => {
    const [left, right] = [placeById.get('heihe')?.timeZone ?? '', placeById.get('blagoveshchensk')?.timeZone ?? '']
    expect(localToMinute('2026-05-12T08:00', right)).toBe(localToMinute('2026-05-12T07:00', left))
  })

  it('a day at Vladivostok begins seven hours before that day at Moscow', () => {
    const midnight = localToMinute('2026-05-12', placeById.get('vladivostok')?.timeZone ?? '')
    expect(localDate(midnight, placeById.get('moscow')?.timeZone ?? '')).toBe('2026-05-11')
    expect(localToMinute('2026-05-12', placeById.get('moscow')?.timeZone ?? '') - midnight).toBe(7 * 60)
  })
})
