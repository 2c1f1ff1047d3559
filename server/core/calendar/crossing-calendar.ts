import { factOn } from '../network/fact-on.ts'
import type { ClosureReason, Crossing, OpeningHours } from '../network/facts/crossings.ts'
import { minutesPerDay } from '../units.ts'
import { addDays, isoWeekday, localDate, localToMinute, type Minute } from './local-time.ts'
import { riverServicesOn } from './river-season.ts'

/** Why a crossing does not work at an instant. */
export type ClosedCode = 'opening' | 'season' | ClosureReason

/** When a crossing is next open on both sides at once. */
type Opening =
  | { readonly open: true; readonly minute: Minute; readonly code: ClosedCode | null }
  | { readonly open: false; readonly code: ClosedCode; readonly until: null }

export interface CrossingCalendar {
  /** The first instant at or after `minute` at which both sides work; `code` is the gravest reason to wait for it. */
  nextOpen(minute: Minute): Opening
  /** Half-open stretches within `[from, to)` in which both sides work, in order, never touching. */
  openIntervals(from: Minute, to: Minute): readonly Interval[]
}

export type Interval = readonly [from: Minute, to: Minute]

/** A crossing that does not open within this time is closed for good as far as a plan goes. */
const horizonDays = 400

/** Gravest first: what a traveller is told when several reasons fall together. */
const gravity: readonly ClosedCode[] = ['scenario', 'authority', 'season', 'works', 'holiday', 'opening']

interface SideDay {
  readonly intervals: readonly Interval[]
  readonly code: ClosedCode
}

/**
 * Calendar of a crossing: weekly hours of both sides in their own local time, closures counted in each side's local
 * days, and on rivers the seasons of its services. A crossing with no hours on file works round the clock.
 */
export function crossingCalendar(crossing: Crossing, zoneOf: (placeId: string) => string): CrossingCalendar {
  const sides = crossing.sides.map((side) => {
    const zone = zoneOf(side)
    const days = new Map<string, SideDay>()
    const day = (date: string): SideDay => {
      let known = days.get(date)
      if (known === undefined) {
        known = sideDay(crossing, side, zone, date)
        days.set(date, known)
      }
      return known
    }
    return { zone, day }
  })

  // Thousands of draws and searches come within the same hours: those found open last are asked first.
  const openLast: (Interval | undefined)[] = sides.map(() => undefined)
  const isOpenAsLast = (minute: Minute): boolean => openLast.every((interval) => interval !== undefined && interval[0] <= minute && minute < interval[1])

  const nextOpenOnSide = (number: number, minute: Minute): Opening => {
    const side = sides[number] as (typeof sides)[number]
    let date = localDate(minute, side.zone)
    let code: ClosedCode | null = null
    for (let count = 0; count <= horizonDays; count += 1) {
      const day = side.day(date)
      const interval = day.intervals.find(([, to]) => to > minute)
      if (interval !== undefined) {
        const start = Math.max(interval[0], minute)
        if (start === minute && count === 0) openLast[number] = interval
        return { open: true, minute: start, code: start > minute ? (code ?? 'opening') : code }
      }
      code = graver(code, day.code)
      date = addDays(date, 1)
    }
    return { open: false, code: code ?? 'opening', until: null }
  }

  const nextOpen = (minute: Minute): Opening => {
    if (isOpenAsLast(minute)) return { open: true, minute, code: null }
    let at = minute
    let code: ClosedCode | null = null
    for (let settled = 0; settled < sides.length; ) {
      settled = 0
      for (const number of sides.keys()) {
        const opening = nextOpenOnSide(number, at)
        if (!opening.open) return { open: false, code: graver(code, opening.code), until: null }
        if (opening.minute === at) settled += 1
        else {
          at = opening.minute
          code = graver(code, opening.code ?? 'opening')
        }
      }
      if (at > minute + horizonDays * minutesPerDay) return { open: false, code: code ?? 'opening', until: null }
    }
    return { open: true, minute: at, code }
  }

  const closesAt = (minute: Minute, limit: Minute): Minute => {
    let at = minute
    while (at < limit) {
      const ends = sides.map((side) => {
        const interval = side.day(localDate(at, side.zone)).intervals.find(([from, to]) => from <= at && at < to)
        return interval?.[1] ?? at
      })
      const end = Math.min(...ends)
      if (end === at) return at
      at = end
    }
    return Math.min(at, limit)
  }

  const openIntervals = (from: Minute, to: Minute): readonly Interval[] => {
    const intervals: Interval[] = []
    for (let at = from; at < to; ) {
      const opening = nextOpen(at)
      if (!opening.open || opening.minute >= to) break
      const end = closesAt(opening.minute, to)
      intervals.push([opening.minute, end])
      at = end
    }
    return intervals
  }

  return { nextOpen, openIntervals }
}

function graver(left: ClosedCode | null, right: ClosedCode): ClosedCode {
  if (left === null) return right
  return gravity.indexOf(left) <= gravity.indexOf(right) ? left : right
}

function sideDay(crossing: Crossing, side: string, zone: string, date: string): SideDay {
  const closures = crossing.closures.filter((closure) => (closure.side ?? side) === side && closure.from <= date && date <= closure.to)
  const code = closures.map((closure) => closure.reason).reduce<ClosedCode | null>((gravest, reason) => graver(gravest, reason), null)
  if (code !== null) return { intervals: [], code }
  const hours = hoursOn(crossing, date)
  if (hours === 'closedSeason') return { intervals: [], code: 'season' }
  const own = hours.filter((entry) => entry.side === side)
  if (own.length === 0 && hours.length === 0) return { intervals: [[localToMinute(date, zone), localToMinute(addDays(date, 1), zone)]], code: 'opening' }
  const intervals = own
    .filter((entry) => entry.weekdays.includes(isoWeekday(date)))
    .map((entry): Interval => [clock(date, entry.opens, zone), clock(date, entry.closes, zone)])
    .sort((left, right) => left[0] - right[0])
  return { intervals, code: 'opening' }
}

/** Hours of the river service in season, else of the crossing itself. */
function hoursOn(crossing: Crossing, date: string): readonly OpeningHours[] | 'closedSeason' {
  if (crossing.riverServices !== undefined) {
    const services = riverServicesOn(crossing, date)
    const service = services[0]?.service
    return service === undefined ? 'closedSeason' : service.hours
  }
  return factOn(crossing.hours, date)?.value ?? []
}

function clock(date: string, time: string, zone: string): Minute {
  return time === '24:00' ? localToMinute(addDays(date, 1), zone) : localToMinute(`${date}T${time}`, zone)
}
