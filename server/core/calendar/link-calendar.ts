import { factOn } from '../network/fact-on.ts'
import type { Link, LinkClosure } from '../network/facts/links.ts'
import type { ClosedCode } from './crossing-calendar.ts'
import { addDays, localDate, localToMinute, type Minute } from './local-time.ts'
import { windowsOn } from './season-windows.ts'

/** Why nothing, or not this vehicle, sets out over a link on a day. */
interface LinkShut {
  readonly code: ClosedCode
  /** Heaviest vehicle let through in the season, t; absent where nothing goes. */
  readonly limitTonnes?: number
}

export interface LinkCalendar {
  /** The first instant at or after `minute` at which a vehicle of this gross weight may set out; null where none is in sight. */
  nextOpen(minute: Minute, grossTonnes: number): { readonly minute: Minute | null; readonly shut: LinkShut | null }
  /** Whether a vehicle of this gross weight may set out on a local day `YYYY-MM-DD`. */
  isOpenOn(date: string, grossTonnes: number): boolean
  /** First of the days without a break up to the one at `minute` on which the vehicle could not set out. */
  shutSince(minute: Minute, grossTonnes: number): string
}

/** When a vehicle that comes on a day may set out: null with `shut` null on the day itself, null with a reason where no day is in sight. */
interface DayOpening {
  readonly opens: Minute | null
  readonly shut: LinkShut | null
}

/** Weights of vehicle whose days are kept at once; a calendar lives as long as its network. */
const keptWeights = 16

/** A link that does not open within this time is closed for good as far as a plan goes. */
const horizonDays = 800

/**
 * Calendar of a link that is not open to everything all year, else null: closures, days without service, seasons of navigation
 * and spring limits of vehicle weight. All count in local days of the link's `from`, on the day on which the move sets out:
 * what is under way when a season ends arrives.
 */
export function linkCalendar(link: Link, closures: readonly LinkClosure[], zone: string): LinkCalendar | null {
  const { navigation, seasonalLimits, inService } = link
  if (closures.length === 0 && navigation === undefined && seasonalLimits === undefined && inService === undefined) return null
  const openingsByTonnes = new Map<number, Map<string, DayOpening>>()
  const openingsFor = (grossTonnes: number): Map<string, DayOpening> => {
    // Where no season has a limit, no weight matters.
    const tonnes = seasonalLimits === undefined ? 0 : grossTonnes
    const known = openingsByTonnes.get(tonnes)
    if (known !== undefined) return known
    if (openingsByTonnes.size >= keptWeights) openingsByTonnes.clear()
    const openings = new Map<string, DayOpening>()
    openingsByTonnes.set(tonnes, openings)
    return openings
  }
  const from = (today: string, grossTonnes: number): DayOpening => {
    const shut = shutFor(link, closures, today, grossTonnes)
    if (shut === null) return { opens: null, shut }
    for (let days = 1; days <= horizonDays; days += 1) {
      const date = addDays(today, days)
      if (shutFor(link, closures, date, grossTonnes) === null) return { opens: localToMinute(date, zone), shut }
    }
    return { opens: null, shut }
  }
  return {
    nextOpen: (minute, grossTonnes) => {
      const today = localDate(minute, zone)
      const openings = openingsFor(grossTonnes)
      const known = openings.get(today) ?? from(today, grossTonnes)
      openings.set(today, known)
      return known.shut === null ? { minute, shut: null } : { minute: known.opens, shut: known.shut }
    },
    isOpenOn: (date, grossTonnes) => shutFor(link, closures, date, grossTonnes) === null,
    shutSince: (minute, grossTonnes) => {
      const today = localDate(minute, zone)
      let since = today
      for (let days = 1; days <= horizonDays; days += 1) {
        const date = addDays(today, -days)
        if (shutFor(link, closures, date, grossTonnes) === null) return since
        since = date
      }
      return today
    },
  }
}

function shutFor(
  { navigation, seasonalLimits = [], inService = [] }: Link,
  closures: readonly LinkClosure[],
  date: string,
  grossTonnes: number,
): LinkShut | null {
  if (closures.some((closure) => closure.from <= date && date <= closure.to)) return { code: 'scenario' }
  if (factOn(inService, date)?.value === false) return { code: 'opening' }
  if (navigation !== undefined && windowsOn(navigation, date).length === 0) return { code: 'season' }
  const limit = Math.min(...windowsOn(seasonalLimits, date).map(({ window }) => window.grossVehicleTonnes))
  return grossTonnes > limit ? { code: 'season', limitTonnes: limit } : null
}
