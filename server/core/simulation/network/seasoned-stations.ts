import { crossingCalendar, type Interval } from '../../calendar/crossing-calendar.ts'
import { addDays } from '../../calendar/local-time.ts'
import type { Crossing } from '../../network/facts/crossings.ts'
import type { Network } from '../../network/network.ts'
import { drawKey, purposeOf, uniform } from '../engine/draws.ts'
import type { PlannedSource, StationPlan } from '../engine/station-plan.ts'
import { longRests } from './long-rests.ts'
import { calendarMargin } from './network-days.ts'
import type { NetworkPlan } from './network-plan.ts'
import type { NetworkRun, SeasonalCalendar } from './network-run.ts'
import type { RiverWay } from './river-flows.ts'
import { seasonShares } from './season-shares.ts'

/** Those calendars of a plan that each replication draws anew. */
export function seasonalCalendars({ placesById }: Network, { crossings, stations }: NetworkPlan): readonly SeasonalCalendar[] {
  const byCalendar = new Map<number, SeasonalCalendar>()
  crossings.forEach(({ crossing }, passage) => {
    const calendar = stations.passages[passage]?.calendar
    if (calendar === undefined || shifts(crossing).length === 0) return
    const zones = Object.fromEntries(crossing.sides.map((place) => [place, placesById.get(place)?.timeZone ?? 'UTC']))
    byCalendar.set(calendar, { calendar, crossing, zones })
  })
  return [...byCalendar.values()]
}

/**
 * The stations of a replication: rivers freeze and thaw on days of their own where the data states how far those days spread, and
 * nothing is sent to a river that is shut for the season when it gets there. A season that was observed is as it was.
 */
export function seasonedStations(
  { stations, seasons, rivers, origin, start, seed }: Pick<NetworkRun, 'stations' | 'seasons' | 'rivers' | 'origin' | 'start' | 'seed'>,
  replication: number,
): StationPlan {
  if (seasons.length === 0 && rivers.flows.length === 0) return stations
  const calendars = [...stations.calendars]
  for (const { calendar, crossing, zones } of seasons) {
    calendars[calendar] = crossingCalendar(seasonedCrossing(crossing, start, seed, replication), (place) => zones[place] ?? 'UTC')
      .openIntervals(origin - calendarMargin, origin + stations.end + calendarMargin)
      .map(([opens, closes]): Interval => [opens - origin, closes - origin])
  }
  return { ...stations, calendars, sources: seasonedSources({ stations, rivers }, calendars) }
}

/** Sources of flows with rivers among their ways send by the days of these calendars. */
function seasonedSources(
  { stations, rivers: { flows, waitedOutDays } }: Pick<NetworkRun, 'stations' | 'rivers'>,
  calendars: StationPlan['calendars'],
): readonly PlannedSource[] {
  const rests = new Map<number, readonly Interval[]>()
  const restsOf = (calendar: number): readonly Interval[] => {
    const known = rests.get(calendar) ?? longRests(calendars[calendar] ?? [], waitedOutDays)
    rests.set(calendar, known)
    return known
  }
  const sources = [...stations.sources]
  for (const ways of flows) {
    const arrivals = ways.map(({ source }) => sources[source]?.arrivals)
    const [first] = arrivals
    if (first?.kind !== 'poisson' || first.stretches === undefined || first.dayStarts === undefined) continue
    const { ofDay: period } = first.stretches
    const planned = arrivals.map((each) => (each?.kind === 'poisson' ? (each.stretches?.factors ?? []) : []))
    const { ofDay, byWay } = seasonShares(ways, planned, { starts: first.dayStarts, period, restsOf })
    byWay.forEach((factors, way) => {
      const { source: index } = ways[way] as RiverWay
      const source = sources[index] as PlannedSource
      sources[index] = { ...source, arrivals: { ...source.arrivals, stretches: { ofDay, factors } } as PlannedSource['arrivals'] }
    })
  }
  return sources
}

const shifts = ({ riverServices = [] }: Crossing) =>
  riverServices.flatMap(({ windows }) => windows.filter(({ from, spreadDays }) => from.length === 5 && (spreadDays ?? 0) > 0))

/** A crossing whose usual seasons begin and end on drawn days: normal about the usual day, each end and year by itself. */
function seasonedCrossing(crossing: Crossing, start: string, seed: number, replication: number): Crossing {
  const key = drawKey(seed, replication, crossing.id, 'season')
  const firstYear = Number(start.slice(0, 4)) - 1
  const shift = (year: number, window: number, end: 'from' | 'to', spreadDays: number): number => {
    const purpose = purposeOf(end)
    const radius = Math.sqrt(-2 * Math.log(uniform(key, year * 100 + window, purpose, 0)))
    return Math.round(spreadDays * radius * Math.cos(2 * Math.PI * uniform(key, year * 100 + window, purpose, 1)))
  }
  return {
    ...crossing,
    riverServices: (crossing.riverServices ?? []).map((service) => ({
      ...service,
      windows: service.windows.flatMap((window, index) => {
        const { from, to, spreadDays = 0 } = window
        if (from.length !== 5 || spreadDays === 0) return [window]
        return [0, 1, 2, 3].flatMap((later) => {
          const year = firstYear + later
          const ended = `${to < from ? year + 1 : year}-${to}`
          const days = { from: addDays(`${year}-${from}`, shift(year, index, 'from', spreadDays)), to: addDays(ended, shift(year, index, 'to', spreadDays)) }
          const isSeen = service.windows.some((seen) => seen.from.length === 10 && seen.from <= addDays(days.to, 45) && seen.to >= addDays(days.from, -45))
          return days.from <= days.to && !isSeen ? [{ ...window, ...days }] : []
        })
      }),
    })),
  }
}
