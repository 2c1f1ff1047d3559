import { crossingCalendar, type Interval } from '../../calendar/crossing-calendar.ts'
import { linkCalendar } from '../../calendar/link-calendar.ts'
import { addDays, localToMinute, type Minute } from '../../calendar/local-time.ts'
import type { Crossing } from '../../network/facts/crossings.ts'
import type { Link, LinkClosure } from '../../network/facts/links.ts'
import type { Network } from '../../network/network.ts'
import { minutesPerDay } from '../../units.ts'
import { type LocalDays, localDays } from '../local-days.ts'

/** The clock of a run of the whole network. */
export interface NetworkDays {
  readonly origin: Minute
  /** `YYYY-MM-DD`, first of those that count. */
  readonly firstDay: string
  readonly measuredFrom: number
  readonly end: number
  /** Local days of a place, one more at either end of the run. */
  readonly daysAt: (place: string) => LocalDays
  /** When a crossing is open, minutes from the origin, some weeks before and after the run too. */
  readonly openOf: (crossing: Crossing) => readonly Interval[]
  /** When a link with closures is open, by whole local days of its `from`. */
  readonly openOfLink: (link: Link, closures: readonly LinkClosure[]) => readonly Interval[]
  /** Minutes that the hours foresee on each local day of a place, closures left out. */
  readonly scheduledAt: (crossing: Crossing, place: string) => Float64Array
  /** How often it closes on each of these days, for the night or for a rest. */
  readonly closingsAt: (crossing: Crossing, place: string) => Float64Array
}

/** Days of a run are counted by the clock of China, where most of its freight begins or ends. */
const clockOfRuns = 'Asia/Shanghai'

/** Minutes. Calendars reach this far beyond a run, so that whoever sets out in it knows whether a river will be open when it gets there. */
export const calendarMargin = 60 * minutesPerDay

export function networkDays(network: Network, start: string, days: number, runInDays: number): NetworkDays {
  const zoneOf = (place: string): string => network.placesById.get(place)?.timeZone ?? clockOfRuns
  const origin = localToMinute(addDays(start, -runInDays), clockOfRuns)
  const end = localToMinute(addDays(start, days), clockOfRuns) - origin
  const byZone = new Map<string, LocalDays>()
  const daysAt = (place: string): LocalDays => {
    const zone = zoneOf(place)
    const known = byZone.get(zone) ?? localDays(addDays(start, -runInDays - 1), addDays(start, days + 1), zone, origin)
    byZone.set(zone, known)
    return known
  }
  const intervals = (crossing: Crossing, from: number, to: number): readonly Interval[] =>
    crossingCalendar(crossing, zoneOf)
      .openIntervals(origin + from, origin + to)
      .map(([opens, closes]): Interval => [opens - origin, closes - origin])
  const scheduled = (crossing: Crossing): readonly Interval[] => intervals({ ...crossing, closures: [] }, -2 * minutesPerDay, end + 2 * minutesPerDay)
  return {
    origin,
    firstDay: start,
    measuredFrom: localToMinute(start, clockOfRuns) - origin,
    end,
    daysAt,
    openOf: (crossing) => intervals(crossing, -calendarMargin, end + calendarMargin),
    openOfLink: (link, closures) => {
      const { dates, starts } = daysAt(link.from)
      const calendar = linkCalendar(link, closures, zoneOf(link.from))
      return dates.flatMap((date, day): readonly Interval[] => {
        if (calendar?.isOpenOn(date, 0) === false || (day > 0 && calendar?.isOpenOn(dates[day - 1] ?? '', 0) !== false)) return []
        const shut = dates.findIndex((later, index) => index > day && calendar?.isOpenOn(later, 0) === false)
        return [[starts[day] ?? 0, starts[shut === -1 ? dates.length : shut] ?? end]]
      })
    },
    scheduledAt: (crossing, place) => {
      const { dates, starts } = daysAt(place)
      return minutesByDay(scheduled(crossing), dates.length, starts)
    },
    closingsAt: (crossing, place) => {
      const { dates, starts } = daysAt(place)
      const closings = new Float64Array(dates.length)
      for (const [, closes] of scheduled(crossing)) {
        const day = starts.findLastIndex((start) => start < closes)
        if (day >= 0 && day < dates.length) closings[day] = (closings[day] ?? 0) + 1
      }
      return closings
    },
  }
}

/** Minutes of each day that lie in sorted intervals, in one walk over both. */
function minutesByDay(intervals: readonly Interval[], count: number, starts: Float64Array): Float64Array {
  const minutes = new Float64Array(count)
  let first = 0
  for (let day = 0; day < count; day += 1) {
    const [from, to] = [starts[day] as number, starts[day + 1] as number]
    while ((intervals[first]?.[1] ?? Number.POSITIVE_INFINITY) <= from) first += 1
    for (let at = first; (intervals[at]?.[0] ?? Number.POSITIVE_INFINITY) < to; at += 1) {
      const [opens, closes] = intervals[at] as Interval
      minutes[day] = (minutes[day] as number) + Math.min(closes, to) - Math.max(opens, from)
    }
  }
  return minutes
}
