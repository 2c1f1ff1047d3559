import { minutesPerDay } from '../units.ts'

/**
 * Time inside the model is an integer number of minutes since 1970-01-01T00:00Z. Local time exists only at the edges:
 * in opening hours, in holidays, and in what people read.
 */
export type Minute = number

/** Zone offsets are tabulated for these years; outside them each call asks Intl. */
const tableFrom = Date.UTC(2020, 0, 1) / 60_000
const tableTo = Date.UTC(2032, 0, 1) / 60_000

interface Transition {
  readonly from: Minute
  readonly offset: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()
const tables = new Map<string, readonly Transition[]>()

/** Minutes east of UTC that clocks in an IANA zone show at an instant. Throws RangeError for an unknown zone. */
export function zoneOffsetMinutes(zone: string, minute: Minute): number {
  if (minute < tableFrom || minute >= tableTo) return askOffset(zone, minute)
  let table = tables.get(zone)
  if (table === undefined) {
    table = tabulate(zone)
    tables.set(zone, table)
  }
  for (let index = table.length - 1; index >= 0; index -= 1) {
    const transition = table[index]
    if (transition !== undefined && transition.from <= minute) return transition.offset
  }
  return askOffset(zone, minute)
}

/** Local day `YYYY-MM-DD` at an instant. */
export function localDate(minute: Minute, zone: string): string {
  return utcDate(minute + zoneOffsetMinutes(zone, minute))
}

/** Minutes since local midnight, 0 to 1439. */
export function minuteOfDay(minute: Minute, zone: string): number {
  const local = minute + zoneOffsetMinutes(zone, minute)
  return ((local % minutesPerDay) + minutesPerDay) % minutesPerDay
}

/**
 * Instant of a local date and time, `YYYY-MM-DD` (midnight) or `YYYY-MM-DDTHH:MM`. In the hour that a zone skips or
 * repeats, the offset that held a moment before it is used.
 */
export function localToMinute(local: string, zone: string): Minute {
  const text = local.length === 10 ? `${local}T00:00` : local
  const parsed = Date.parse(`${text}:00Z`) / 60_000
  if (!Number.isInteger(parsed)) throw new RangeError(`${local} is no local time of the form YYYY-MM-DDTHH:MM`)
  const guess = parsed - zoneOffsetMinutes(zone, parsed)
  return parsed - zoneOffsetMinutes(zone, guess)
}

/** RFC 3339 with the local offset, `2026-05-12T08:00:00+08:00`; rounds to the minute. */
export function toRfc3339(minute: Minute, zone: string): string {
  const whole = Math.round(minute)
  const offset = zoneOffsetMinutes(zone, whole)
  const local = new Date((whole + offset) * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

/** `YYYY-MM-DD` a number of days later. */
export function addDays(date: string, days: number): string {
  return utcDate(dayStart(date) + days * minutesPerDay)
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return (dayStart(to) - dayStart(from)) / minutesPerDay
}

/** ISO weekday of a date, 1 Monday to 7 Sunday. */
export function isoWeekday(date: string): number {
  return new Date(dayStart(date) * 60_000).getUTCDay() || 7
}

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const parsed = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(parsed) && new Date(parsed).toISOString().startsWith(text)
}

/** Days asked for before, by number since 1970: a search asks for the same few hundred a hundred thousand times. */
const dayNames: string[] = []
const firstNamedDay = tableFrom / minutesPerDay

function utcDate(minute: Minute): string {
  const day = Math.floor(minute / minutesPerDay)
  if (!(minute >= tableFrom && minute < tableTo)) return nameOfDay(day)
  const known = dayNames[day - firstNamedDay]
  if (known !== undefined) return known
  const name = nameOfDay(day)
  dayNames[day - firstNamedDay] = name
  return name
}

const nameOfDay = (day: number): string => new Date(day * minutesPerDay * 60_000).toISOString().slice(0, 10)

function dayStart(date: string): Minute {
  return Date.parse(`${date}T00:00:00Z`) / 60_000
}

/**
 * Offsets do not change twice within four weeks anywhere on the way from China to Europe (summer time lasts for months), so a
 * scan by four weeks with bisection finds each change to the minute. Asking is slow, and a scan is made for every zone that an
 * answer meets first.
 */
function tabulate(zone: string): readonly Transition[] {
  const stride = 28 * minutesPerDay
  let before = askOffset(zone, tableFrom)
  const table: Transition[] = [{ from: tableFrom, offset: before }]
  for (let start = tableFrom; start < tableTo; start += stride) {
    const after = askOffset(zone, start + stride)
    if (before !== after) table.push({ from: firstMinuteOf(zone, before, start, start + stride), offset: after })
    before = after
  }
  return table
}

/** The minute after `low` at which the offset is no longer `before`; it is another one at `high`. */
function firstMinuteOf(zone: string, before: number, low: Minute, high: Minute): Minute {
  if (high - low <= 1) return high
  const middle = Math.floor((low + high) / 2)
  return askOffset(zone, middle) === before ? firstMinuteOf(zone, before, middle, high) : firstMinuteOf(zone, before, low, middle)
}

function askOffset(zone: string, minute: Minute): number {
  let formatter = formatters.get(zone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    formatters.set(zone, formatter)
  }
  const name = formatter.formatToParts(minute * 60_000).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name)
  if (match === null) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
}
