import { type CrossingCalendar, crossingCalendar } from '../calendar/crossing-calendar.ts'
import { type LinkCalendar, linkCalendar } from '../calendar/link-calendar.ts'
import type { Crossing } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import { keptByNetwork } from '../network/kept-by-network.ts'

/** Calendars of a network. They work out a day when it is first asked for and keep it, so that all queries share them. */
export interface Calendars {
  /** Calendar of a crossing for a vehicle of this gross weight: river services that cannot carry it do not count. */
  readonly ofCrossing: (crossing: Crossing, grossTonnes: number) => CrossingCalendar
  /** Calendar of a link; null where it is open to everything all year. */
  readonly ofLink: (link: Link) => LinkCalendar | null
}

export const calendarsOf = keptByNetwork(({ facts, placesById }): Calendars => {
  const zoneOf = (id: string): string => {
    const place = placesById.get(id)
    if (place === undefined) throw new RangeError(`no place ${id}`)
    return place.timeZone
  }
  const crossings = new Map<string, CrossingCalendar>()
  const links = new Map<Link, LinkCalendar | null>()
  return {
    ofCrossing: (crossing, grossTonnes) => {
      // Two weights that the same services carry share a calendar.
      const carried = carrying(crossing, grossTonnes)
      const key = `${crossing.id}|${carried.riverServices?.map((service) => crossing.riverServices?.indexOf(service)).join() ?? ''}`
      const calendar = crossings.get(key) ?? crossingCalendar(carried, zoneOf)
      crossings.set(key, calendar)
      return calendar
    },
    ofLink: (link) => {
      const known = links.get(link)
      if (known !== undefined) return known
      const closures = facts.linkClosures?.filter((closure) => closure.link === link.id) ?? []
      const calendar = linkCalendar(link, closures, zoneOf(link.from))
      links.set(link, calendar)
      return calendar
    },
  }
})

/** The crossing with those of its river services that bear the weight. */
function carrying(crossing: Crossing, grossTonnes: number): Crossing {
  if (crossing.riverServices === undefined) return crossing
  return {
    ...crossing,
    riverServices: crossing.riverServices.filter((service) => grossTonnes <= (service.grossVehicleTonnes?.value ?? Number.POSITIVE_INFINITY)),
  }
}
