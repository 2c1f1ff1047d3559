import { crossingCalendar } from '../calendar/crossing-calendar.ts'
import { linkCalendar } from '../calendar/link-calendar.ts'
import { addDays, localToMinute } from '../calendar/local-time.ts'
import type { Crossing } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Network } from '../network/network.ts'

/** Local days over which capacities are averaged, and on which of them a crossing or a link works. */
export interface Period {
  readonly dates: readonly string[]
  /** By day; a day counts where both sides work at once at any time of it, in the clock of the crossing's first side. */
  readonly crossingWorks: (crossing: Crossing) => readonly boolean[]
  /** Hours of a working day, mean over those days; 0 where there is none. */
  readonly crossingHours: (crossing: Crossing) => number
  /** By day: whether an empty vehicle may set out. */
  readonly linkWorks: (link: Link) => readonly boolean[]
}

const minutesPerHour = 60

export function periodOf(network: Network, start: string, days: number): Period {
  const dates = Array.from({ length: days }, (_, day) => addDays(start, day))
  const zoneOf = (place: string): string => network.placesById.get(place)?.timeZone ?? 'UTC'
  const openMinutes = new Map<Crossing, readonly number[]>()
  const minutesOf = (crossing: Crossing): readonly number[] => {
    let known = openMinutes.get(crossing)
    if (known === undefined) {
      const zone = zoneOf(crossing.sides[0])
      const starts = [...dates, addDays(start, days)].map((date) => localToMinute(date, zone))
      const intervals = crossingCalendar(crossing, zoneOf).openIntervals(starts[0] ?? 0, starts.at(-1) ?? 0)
      let next = 0
      known = dates.map((_, day) => {
        const [from, to] = [starts[day] ?? 0, starts[day + 1] ?? 0]
        while ((intervals[next]?.[1] ?? Number.POSITIVE_INFINITY) <= from) next += 1
        let sum = 0
        for (let at = next; (intervals[at]?.[0] ?? Number.POSITIVE_INFINITY) < to; at += 1) {
          const [opens, closes] = intervals[at] as readonly [number, number]
          sum += Math.min(closes, to) - Math.max(opens, from)
        }
        return sum
      })
      openMinutes.set(crossing, known)
    }
    return known
  }
  return {
    dates,
    crossingWorks: (crossing) => minutesOf(crossing).map((minutes) => minutes > 0),
    crossingHours: (crossing) => {
      const worked = minutesOf(crossing).filter((minutes) => minutes > 0)
      return worked.length === 0 ? 0 : worked.reduce((sum, minutes) => sum + minutes, 0) / worked.length / minutesPerHour
    },
    linkWorks: (link) => {
      const zone = zoneOf(link.from)
      const closures = (network.facts.linkClosures ?? []).filter((closure) => closure.link === link.id)
      const calendar = linkCalendar(link, closures, zone)
      if (calendar === null) return dates.map(() => true)
      return dates.map((date) => calendar.isOpenOn(date, 0))
    },
  }
}
