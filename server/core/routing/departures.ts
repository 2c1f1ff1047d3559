import { addDays, isoWeekday, localDate, localToMinute, type Minute } from '../calendar/local-time.ts'
import { factOn } from '../network/fact-on.ts'
import type { HandlingFacts } from '../network/facts/operations.ts'
import type { Dated, Provenance } from '../network/facts/provenance.ts'
import type { NamedService } from '../network/facts/services.ts'
import { minutesPerDay } from '../units.ts'
import { lowerShare } from './quantile.ts'

/** Departures of a train or ship from where a load is put on it. */
export interface Departures {
  /** Evenly spread over the week, at hours not known. */
  readonly perWeek: Dated<number>
  /** ISO weekdays of departure, at hours not known; where absent departures are spread over the week. */
  readonly weekdays?: readonly number[]
  /** Hours before departure at which the last box is taken. */
  readonly cutOffHours: number
  readonly zone: string
  readonly basis: readonly Provenance[]
}

const minutesPerWeek = 7 * minutesPerDay

export function serviceDepartures(service: NamedService, place: string, zone: string, date: string): Departures {
  const weekdays = place === service.way[0] ? service.weekdays : undefined
  const frequency = factOn(service.departuresPerWeek, date)
  const basis = [weekdays ?? frequency, service.cutOffHours].filter((each) => each !== undefined)
  return { perWeek: service.departuresPerWeek, cutOffHours: service.cutOffHours?.value ?? 0, zone, basis, ...(weekdays && { weekdays: weekdays.value }) }
}

/** The departures taken for granted where no named service runs; null for carriers that wait for their load, as trucks do. */
export function assumedDepartures({ departuresPerWeek }: HandlingFacts, zone: string): Departures | null {
  return departuresPerWeek === undefined ? null : { perWeek: [departuresPerWeek], cutOffHours: 0, zone, basis: [departuresPerWeek] }
}

/**
 * When a load leaves that came to the terminal at `came` and is worked at `worked`. Nobody publishes hours of departure, so
 * the load stands anywhere between two of them: half the interval at the median, all of it evenly in the draws. Where the
 * frequency changes a load may take what leaves after the change, so that to come later never means to leave earlier.
 */
export function departureAt({ perWeek, weekdays, cutOffHours, zone }: Departures, came: Minute, worked: Minute, score: number): Minute {
  const at = Math.max(worked, came + Math.round(cutOffHours * 60))
  const share = lowerShare(score)
  const [only] = perWeek
  if (weekdays === undefined && perWeek.length === 1 && only?.validFrom === undefined && only?.validTo === undefined) return spread(at, only?.value ?? 0, share)
  const today = localDate(at, zone)
  if (weekdays !== undefined) return nextOfDays(weekdays, zone, at, share)
  const later = perWeek.flatMap(({ validFrom, value }) =>
    validFrom !== undefined && validFrom > today ? [spread(localToMinute(validFrom, zone), value, share)] : [],
  )
  return Math.min(spread(at, factOn(perWeek, today)?.value ?? 0, share), ...later)
}

/** A share of the interval between departures after an instant; never where there are none. */
const spread = (from: Minute, perWeek: number, share: number): Minute =>
  perWeek > 0 ? from + Math.round((share * minutesPerWeek) / perWeek) : Number.POSITIVE_INFINITY

/** The first departure not before `at` on one of the weekdays, at the same share of each day. */
function nextOfDays(weekdays: readonly number[], zone: string, at: Minute, share: number): Minute {
  for (let date = localDate(at, zone); ; date = addDays(date, 1)) {
    const departure = localToMinute(date, zone) + Math.round(share * minutesPerDay)
    if (departure >= at && weekdays.includes(isoWeekday(date))) return departure
  }
}
