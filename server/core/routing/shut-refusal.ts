import { addDays, localDate } from '../calendar/local-time.ts'
import { minutesPerDay } from '../units.ts'
import type { UnavailableCode } from './answer.ts'
import type { JourneyContext } from './journey-context.ts'
import { startOf } from './legs.ts'
import { type Blocked, longestWaitMinutes } from './pass-step.ts'
import type { Refusal } from './refusal.ts'

const codeOf: Readonly<Record<Blocked['code'], UnavailableCode>> = {
  season: 'seasonClosed',
  holiday: 'holidayClosed',
  scenario: 'closedByScenario',
  works: 'ruleForbids',
  authority: 'ruleForbids',
  opening: 'noLink',
}

/** Why a crossing or link cannot be passed: shut, or not open to a vehicle of this weight. */
export function shutRefusal(context: JourneyContext, blocked: Blocked): Refusal {
  const { step, crossing, link } = blocked
  const zone = context.zoneOf(startOf(step))
  const until = blocked.until === null ? null : localDate(blocked.until, zone)
  const id = crossing ?? link ?? ''
  const where = crossing === undefined ? { link: id } : { crossing: id }
  const tooHeavy = crossing === undefined ? blocked.overweight : overSeasonLimit(context, crossing, blocked)
  if (tooHeavy) return { code: 'tooHeavy', parameters: { ...where, ...tooHeavy, ...(until !== null && { until }) }, blockedBy: [id], from: null, until }
  const from = closedSince(context, blocked)
  return {
    code: codeOf[blocked.code],
    parameters: {
      ...where,
      ...(blocked.code === 'works' || blocked.code === 'authority' ? { rule: blocked.code } : {}),
      from,
      ...(until !== null && { until }),
    },
    blockedBy: [id],
    from,
    until,
  }
}

/** Something does cross now, but not a vehicle of this weight. */
function overSeasonLimit(context: JourneyContext, crossing: string, { from }: Blocked): { readonly tonnes: number; readonly limitTonnes: number } | null {
  const opening = context.calendarOf(crossing, 0).nextOpen(from)
  if (!opening.open || opening.minute > from + longestWaitMinutes) return null
  const tonnes = context.load.truckGrossTonnes
  const limits = (context.crossing(crossing).riverServices ?? [])
    .map((service) => service.grossVehicleTonnes?.value)
    .filter((limit) => limit !== undefined && limit < tonnes)
  return limits.length === 0 ? null : { tonnes, limitTonnes: Math.max(...limits.map(Number)) }
}

/** Local day since which the crossing or link has been shut; the day of coming where the closure goes back beyond a year. */
function closedSince(context: JourneyContext, { step, crossing, from }: Blocked): string {
  const zone = context.zoneOf(startOf(step))
  const today = localDate(from, zone)
  if (crossing === undefined) return step.kind === 'move' ? (context.linkCalendarOf(step.link)?.shutSince(from, 0) ?? today) : today
  const calendar = context.calendarOf(crossing, 0)
  const year = 366 * minutesPerDay
  const open = calendar.openIntervals(from - year, from).at(-1)
  return open === undefined ? today : addDays(localDate(open[1] - 1, zone), 1)
}
