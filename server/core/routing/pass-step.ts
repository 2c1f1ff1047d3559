import type { ClosedCode } from '../calendar/crossing-calendar.ts'
import { localDate, type Minute } from '../calendar/local-time.ts'
import { moveCountry } from '../cost/move-country.ts'
import { holdsOn } from '../network/fact-on.ts'
import { minutesPerDay } from '../units.ts'
import type { LegCode, LegKind } from './answer.ts'
import { afterStanding, type Clock, freshDriver } from './clock.ts'
import { departureAt } from './departures.ts'
import { drive } from './driving.ts'
import type { JourneyContext } from './journey-context.ts'
import { minutesAt, waitMinutesAt } from './quantile.ts'
import type { BorderStep, HandlingStep, MoveStep, Step } from './steps.ts'

/** A crossing or link that stays shut longer than a plan may wait. */
export interface Blocked {
  readonly crossing?: string
  readonly link?: string
  readonly step: Step
  readonly code: ClosedCode
  /** The instant one would have to wait from, and to; null where no opening is in sight. */
  readonly from: Minute
  readonly until: Minute | null
  /** Where lighter vehicles do pass: the gross weight of this one and the limit of the season, t. */
  readonly overweight?: { readonly tonnes: number; readonly limitTonnes: number }
}

export type Passage = { readonly passed: true; readonly clock: Clock } | { readonly passed: false; readonly blocked: Blocked }

/** Takes down what goes on in a step; a search asks for the clock alone and takes nothing down. */
export type Note = (kind: LegKind, code: LegCode | undefined, step: Step, start: Minute, end: Minute) => void

const takeNothingDown: Note = () => {}

export interface PassOptions {
  /** Gross weight of a road vehicle on this journey, t: what a ferry, pontoon or ice road has to bear. */
  readonly truckGrossTonnes: number
  /** Longest wait before one opening, minutes. */
  readonly longestWait: number
}

/** A wait above 14 days is no answer. */
export const longestWaitMinutes = 14 * minutesPerDay

/**
 * Takes a step from a clock, with its duration at a standard normal score. Both the time-dependent search and the courses
 * go through here. Leaving later never means arriving earlier, as long as no wait is refused for its length.
 */
export function passStep(context: JourneyContext, step: Step, clock: Clock, score: number, options: PassOptions, note: Note = takeNothingDown): Passage {
  switch (step.kind) {
    case 'move':
      return passMove(context, step, clock, score, options, note)
    case 'border':
      return passBorder(context, step, clock, score, options, note)
    case 'handling':
      return passHandling(context, step, clock, score, note)
    case 'gaugeChange':
      return passWork(step, undefined, clock, minutesAt(context.timingOf(step).hours, score), note)
  }
}

/** Work at a terminal; whoever drives on afterwards is fresh. */
function passWork(step: Step, code: LegCode | undefined, clock: Clock, minutes: number, note: Note): Passage {
  const end = clock.minute + minutes
  note(step.kind, code, step, clock.minute, end)
  return { passed: true, clock: freshDriver(end) }
}

/** Work, and the wait for the departure of what the load was put on; the cartage from a door goes before, that to a door comes after. */
function passHandling(context: JourneyContext, step: HandlingStep, clock: Clock, score: number, note: Note): Passage {
  const { hours, departures, door } = context.timingOf(step)
  const cartage = (from: Clock): Clock => {
    if (door === undefined) return from
    const end = from.minute + minutesAt(door.hours, score)
    note('move', step.operation === 'load' ? 'pickUp' : 'delivery', step, from.minute, end)
    return freshDriver(end)
  }
  const came = step.operation === 'load' ? cartage(clock) : clock
  const work = passWork(step, step.operation, came, minutesAt(hours, score), note)
  if (step.operation === 'unload' && work.passed) return { passed: true, clock: cartage(work.clock) }
  if (departures === undefined || !work.passed) return work
  const worked = work.clock.minute
  const departure = departureAt(departures, came.minute, worked, score)
  if (departure <= worked) return work
  note('wait', 'departure', step, worked, departure)
  return { passed: true, clock: freshDriver(departure) }
}

function passMove(context: JourneyContext, step: MoveStep, clock: Clock, score: number, options: PassOptions, note: Note): Passage {
  const tonnes = step.mode === 'road' ? options.truckGrossTonnes : 0
  const { minute: opening, shut } = context.linkCalendarOf(step.link)?.nextOpen(clock.minute, tonnes) ?? { minute: clock.minute, shut: null }
  if (opening === null || opening > clock.minute + options.longestWait) {
    const overweight = shut?.limitTonnes === undefined ? {} : { overweight: { tonnes, limitTonnes: shut.limitTonnes } }
    return { passed: false, blocked: { link: step.link.id, step, code: shut?.code ?? 'opening', from: clock.minute, until: opening, ...overweight } }
  }
  const rules = step.vehicle === undefined ? undefined : context.driverHours(moveCountry(context.network, step))
  const started = opening > clock.minute ? afterStanding(clock, opening, rules) : clock
  if (opening > clock.minute) note('wait', shut?.code ?? 'opening', step, clock.minute, opening)
  const minutes = minutesAt(context.timingOf(step).hours, score)
  const driving = step.mode === 'road' ? drive(started, minutes, rules) : undefined
  const restEnd = started.minute + (driving?.restMinutes ?? 0)
  const end = restEnd + (driving?.drivingMinutes ?? minutes)
  if (restEnd > started.minute) note('wait', 'rest', step, started.minute, restEnd)
  note('move', undefined, step, restEnd, end)
  return { passed: true, clock: driving?.clock ?? { ...started, minute: end } }
}

function passBorder(context: JourneyContext, step: BorderStep, clock: Clock, score: number, options: PassOptions, note: Note): Passage {
  const rules = step.vehicle === undefined ? undefined : context.driverHours(context.countryOf(step.place))
  const calendar = context.calendarOf(step.crossing, step.vehicle === undefined ? 0 : options.truckGrossTonnes)
  const timing = context.timingOf(step)
  let at = clock
  const wait = (code: LegCode, until: Minute): void => {
    if (until <= at.minute) return
    note('wait', code, step, at.minute, until)
    at = afterStanding(at, until, rules)
  }
  const waitForOpening = (): Blocked | null => {
    const opening = calendar.nextOpen(at.minute)
    const until = opening.open ? opening.minute : null
    if (until === null || until > at.minute + options.longestWait) {
      return { crossing: step.crossing, step, code: opening.code ?? 'opening', from: at.minute, until }
    }
    wait(opening.code ?? 'opening', until)
    return null
  }
  const blocked = waitForOpening()
  if (blocked !== null) return { passed: false, blocked }
  const queue = timing.queue?.(Number(localDate(at.minute, context.zoneOf(step.place)).slice(5, 7))) ?? null
  if (queue !== null) wait('queue', at.minute + waitMinutesAt(queue, score))
  else wait('slot', nextSlot(context, step, at.minute))
  const closedMeanwhile = waitForOpening()
  if (closedMeanwhile !== null) return { passed: false, blocked: closedMeanwhile }
  const end = at.minute + minutesAt(timing.hours, score)
  note('border', undefined, step, at.minute, end)
  return { passed: true, clock: { ...at, minute: end } }
}

/** Trucks that book come at the beginning of a slot. A simulated queue holds its own booking. */
function nextSlot(context: JourneyContext, step: BorderStep, minute: Minute): Minute {
  const { booking } = context.crossing(step.crossing)
  if (booking === undefined || step.vehicle === undefined || !holdsOn(booking, context.readyDate)) return minute
  const { slotMinutes } = booking.value
  return Math.ceil(minute / slotMinutes) * slotMinutes
}
