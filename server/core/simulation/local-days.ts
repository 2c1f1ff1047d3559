import { addDays, daysBetween, isoWeekday, localToMinute, type Minute } from '../calendar/local-time.ts'

/** The local days of one place over a run, with the minute (from the origin of the run) at which each begins. */
export interface LocalDays {
  readonly dates: readonly string[]
  /** One more than there are days. */
  readonly starts: Float64Array
  readonly weekdays: Int8Array
}

/** Days from `from` to `to`, both inclusive. */
export function localDays(from: string, to: string, zone: string, origin: Minute): LocalDays {
  const count = daysBetween(from, to) + 1
  const dates = Array.from({ length: count }, (_, index) => addDays(from, index))
  return {
    dates,
    starts: Float64Array.from([...dates, addDays(to, 1)], (date) => localToMinute(date, zone) - origin),
    weekdays: Int8Array.from(dates, isoWeekday),
  }
}
