import { describe, expect, it } from 'vitest'
import { crossingCalendar } from '#core/calendar/crossing-calendar.ts'
import { addDays, daysBetween, localToMinute } from '#core/calendar/local-time.ts'
import { riverServicesOn } from '#core/calendar/river-season.ts'
import { chainCapacity } from '#core/network/chain-capacity.ts'
import { factOn } from '#core/network/fact-on.ts'
import type { Crossing, RiverService } from '#core/network/facts/crossings.ts'
import { minutesPerDay } from '#core/units.ts'
import { crossings, links, placeById } from './read-network-data.ts'

const crossing = (id: string): Crossing => {
  const found = crossings.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no crossing ${id}`)
  return found
}
const countryOf = (placeId: string) => placeById.get(placeId)?.country ?? ''
const zoneOf = (placeId: string) => placeById.get(placeId)?.timeZone ?? 'UTC'
const passable = (id: string, date: string) => links.filter((link) => link.crossing === id).every((link) => factOn(link.inService ?? [], date)?.value ?? true)
const chinaRussia = crossings.filter(
  ({ sides, modes }) => countryOf(sides[0]) === 'CN' && countryOf(sides[1]) === 'RU' && !modes.some((mode) => mode.startsWith('rail')),
)

describe('the chain of a crossing', () => {
  it('lets 9.6 Mt a year through at Tongjiang, and the station sets it', () => {
    const capacity = chainCapacity(crossing('tongjiang-bridge'), { unit: 'tonnesPerYear', direction: 'both', class: 'all', date: '2025-06-01' })
    expect(capacity).toEqual({ unit: 'tonnesPerYear', amount: 9_600_000, binding: [{ part: 'station', side: 'nizhneleninskoye' }] })
  })

  it('is the line, not the terminal, for container trains at Zabaikalsk', () => {
    const capacity = chainCapacity(crossing('manzhouli-rail'), { unit: 'trainsPerDay', direction: 'CN>RU', class: 'train', date: '2025-06-01' })
    expect(capacity?.binding).toEqual([{ part: 'line', side: 'zabaikalsk' }])
  })

  it('takes fewer trains out of China than into it at Hunchun, as its branch does', () => {
    const trains = (direction: 'CN>RU' | 'RU>CN') =>
      chainCapacity(crossing('hunchun-rail'), { unit: 'trainsPerDay', direction, class: 'train', date: '2025-06-01' })?.amount ?? Number.NaN
    expect(trains('CN>RU')).toBeLessThan(trains('RU>CN'))
  })
})

describe('posts that nobody passes', () => {
  it.each([
    ['hulin-markovo', 'shut for rebuilding', '2025-06-01'],
    ['mohe-river', 'without freight since 2004', '2025-01-20'],
    ['heixiazi', 'still under construction', '2026-12-31'],
  ])('%s is %s', (id, _, date) => {
    expect(passable(id, date)).toBe(false)
  })

  it('open the road over Heixiazi in 2028', () => {
    expect(passable('heixiazi', '2028-06-01')).toBe(true)
  })

  it('send no box over Narva, neither by truck nor by train', () => {
    const open = links.filter((link) => link.crossing === 'narva-ivangorod' && (factOn(link.inService ?? [], '2025-06-01')?.value ?? true))
    expect(open.map(({ mode }) => mode)).toEqual([])
  })
})

describe('hours of both sides', () => {
  it('meet: a post is open to both at once in some hour of a week without holidays', () => {
    const from = localToMinute('2026-06-08', 'Asia/Shanghai')
    for (const each of crossings.filter((post) => post.riverServices === undefined || riverServicesOn(post, '2026-06-08').length > 0)) {
      expect(crossingCalendar(each, zoneOf).openIntervals(from, from + 7 * minutesPerDay).length, each.id).toBeGreaterThan(0)
    }
  })

  it('are the same moments at Poltavka, whose clock is two hours ahead', () => {
    const day = localToMinute('2026-06-10', 'Asia/Vladivostok')
    const [open] = crossingCalendar(crossing('dongning-poltavka'), zoneOf).openIntervals(day, day + minutesPerDay)
    expect(open).toEqual([day + 9 * 60, day + 21 * 60])
  })

  it('leave Sunday out at Turiy Rog', () => {
    const sunday = localToMinute('2026-06-14', 'Asia/Vladivostok')
    expect(crossingCalendar(crossing('mishan-turiy-rog'), zoneOf).openIntervals(sunday, sunday + minutesPerDay)).toEqual([])
  })
})

describe('Lunar New Year of 2026', () => {
  it('shuts every road and river post between Heilongjiang, Jilin and Russia that works in winter, and Zabaikalsk alone stays open', () => {
    const open = chinaRussia.filter(
      ({ id, closures, riverServices }) =>
        passable(id, '2026-02-18') &&
        (riverServices === undefined || riverServicesOn(crossing(id), '2026-02-18').length > 0) &&
        !closures.some(({ from, to }) => from <= '2026-02-18' && '2026-02-18' <= to),
    )
    expect(open.map(({ id }) => id)).toEqual(['manzhouli-road'])
  })
})

const serviceOf = (id: string, kind: RiverService['kind']): RiverService => {
  const found = crossing(id).riverServices?.find((service) => service.kind === kind)
  if (found === undefined) throw new Error(`no ${kind} at ${id}`)
  return found
}

describe('seasons of the Amur and Ussuri', () => {
  it.each<readonly [string, RiverService['kind']]>([
    ['heihe-river', 'pontoon'],
    ['xunke-river', 'iceRoad'],
    ['raohe-river', 'pontoon'],
    ['fuyuan-river', 'ferry'],
  ])('%s opens its %s on the mean of the days observed, within a day, and spreads as they do', (id, kind) => {
    const { windows } = serviceOf(id, kind)
    const usual = windows.find(({ from }) => from.length === 5)
    const openings = windows.flatMap(({ from, note }) => (from.length === 10 && !note?.startsWith('Closing') ? [from] : []))
    // Counted from 1 July, so that a winter's openings before and after New Year stand side by side.
    const daysAfterJuly = (day: string) => daysBetween(`${Number(day.slice(0, 4)) - (day.slice(5) < '07-01' ? 1 : 0)}-07-01`, day)
    const days = openings.map(daysAfterJuly)
    const mean = days.reduce((sum, day) => sum + day, 0) / days.length
    const deviation = Math.sqrt(days.reduce((sum, day) => sum + (day - mean) ** 2, 0) / (days.length - 1))
    expect(Math.abs(daysAfterJuly(`2023-${usual?.from}`) - mean)).toBeLessThanOrEqual(1)
    expect(Math.abs((usual?.spreadDays ?? 0) - deviation)).toBeLessThanOrEqual(1)
  })

  it('leave no way over the river at Heihe from the last ferry of 2024 to the pontoon of 14 January 2025', () => {
    for (let day = '2024-10-28'; day < '2025-01-14'; day = addDays(day, 1)) expect(riverServicesOn(crossing('heihe-river'), day), day).toEqual([])
    expect(riverServicesOn(crossing('heihe-river'), '2025-01-14').map(({ service }) => service.kind)).toEqual(['pontoon'])
  })

  it('ended a fortnight early at Fuyuan in the low water of 2024', () => {
    expect(riverServicesOn(crossing('fuyuan-river'), '2024-10-19')).toEqual([])
    expect(riverServicesOn(crossing('fuyuan-river'), '2025-10-19')).toHaveLength(1)
  })

  it('let 40 t over a pontoon and 30 t over ice, never more', () => {
    for (const { id, riverServices } of crossings)
      for (const { kind, grossVehicleTonnes } of riverServices ?? []) {
        if (kind !== 'ferry') expect(grossVehicleTonnes?.value, id).toBeLessThanOrEqual(kind === 'pontoon' ? 40 : 30)
      }
  })
})

describe('congested weeks', () => {
  it('take longer than the slow end of a normal passage', () => {
    for (const { id, congestedHours, dwellHours } of crossings)
      for (const congested of congestedHours ?? []) {
        const normal = dwellHours.filter((dwell) => dwell.class === congested.class)
        for (const dwell of normal) expect(congested.value.p50, id).toBeGreaterThan(dwell.value.p90)
      }
  })
})
