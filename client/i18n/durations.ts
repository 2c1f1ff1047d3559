import { formats, messages } from './messages.ts'

/** Spans below this many days are told in hours: "1 day" would hide half of them. */
const wholeDaysFrom = 2

const round = (days: number) => Math.round(days)

/** `20 days`, or `14 h` for a short span. */
export function spanText(days: number): string {
  const t = messages()
  if (days < wholeDaysFrom) return hoursText(days * 24)
  return t.days(formats().number(round(days)), round(days))
}

/** `17–29`, in the unit that `spanText(median)` took. */
export function spanRange(low: number, high: number, median: number): string {
  const f = formats()
  const factor = median < wholeDaysFrom ? 24 : 1
  return f.range(f.number(round(low * factor)), f.number(round(high * factor)))
}

/** Whole hours from 10 h on, one decimal below. */
export function hoursText(hours: number): string {
  return messages().hours(hoursNumber(hours))
}

export function hoursNumber(hours: number): string {
  const small = Math.abs(hours) < 9.95 && Math.abs(hours - Math.round(hours)) > 0.05
  return formats().number(hours, small ? 1 : 0)
}

/** Tonnes with three digits. */
export function tonnesNumber(kilograms: number): string {
  const tonnes = kilograms / 1000
  return formats().number(tonnes, tonnes >= 99.95 ? 0 : tonnes >= 9.995 ? 1 : 2)
}
