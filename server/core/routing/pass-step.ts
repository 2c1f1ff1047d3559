import type { ClosedCode } from '../calendar/crossing-calendar.ts'
import { localDate, type Minute } from '../calendar/local-time.ts'
import { minutesPerDay } from '../units.ts'
import type { LegCode, LegKind } from './answer.ts'
import { afterStanding, type Clock, freshDriver } from './clock.ts'
import { departureAt } from './departures.ts'
import { drive } from './driving.ts'
import type { PreparedBorder, PreparedHandling, PreparedMove, PreparedStep } from './prepared-step.ts'
import { minutesOf, waitMinutesAt } from './quantile.ts'
import type { Step } from './steps.ts'

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
export function passStep(prepared: PreparedStep, clock: Clock, score: number, options: PassOptions, note: Note = takeNothingDown): Passage {
  switch (prepared.kind) {
    case 'move':
      return passMove(prepared, clock, score, options, note)
    case 'border':
      return passBorder(prepared, clock, score, options, note)
    case 'handling':
      return passHandling(prepared, clock, score, note)
    case 'gaugeChange':
      return { passed: true, clock: work(prepared.step, undefined, clock, minutesOf(prepared.duration, score), note) }
  }
}

/** Work at a terminal; whoever drives on afterwards is fresh. */
function work(step: Step, code: LegCode | undefined, clock: Clock, minutes: number, note: Note): Clock {
  const end = clock.minute + minutes
  note(step.kind, code, step, clock.minute, end)
  return freshDriver(end)
}

/** Work, and the wait for the departure of what the load was put on; the cartage from a door goes before, that to a door comes after. */
function passHandling({ step, duration, departures, door }: PreparedHandling, clock: Clock, score: number, note: Note): Passage {
  const cartage = (from: Clock): Clock => {
    if (door === undefined) return from
    const end = from.minute + minutesOf(door, score)
    note('move', step.operation === 'load' ? 'pickUp' : 'delivery', step, from.minute, end)
    return freshDriver(end)
  }
  const came = step.operation === 'load' ? cartage(clock) : clock
  const worked = work(step, step.operation, came, minutesOf(duration, score), note)
  if (step.operation === 'unload') return { passed: true, clock: cartage(worked) }
  if (departures === undefined) return { passed: true, clock: worked }
  const departure = departureAt(departures, came.minute, worked.minute, score)
  if (departure <= worked.minute) return { passed: true, clock: worked }
  note('wait', 'departure', step, worked.minute, departure)
  return { passed: true, clock: freshDriver(departure) }
}

function passMove({ step, duration, isRoad, calendar, rules }: PreparedMove, clock: Clock, score: number, options: PassOptions, note: Note): Passage {
  let started = clock
  if (calendar !== null) {
    const tonnes = isRoad ? options.truckGrossTonnes : 0
    const { minute: opening, shut } = calendar.nextOpen(clock.minute, tonnes)
    if (opening === null || opening > clock.minute + options.longestWait) {
      const overweight = shut?.limitTonnes === undefined ? {} : { overweight: { tonnes, limitTonnes: shut.limitTonnes } }
      return { passed: false, blocked: { link: step.link.id, step, code: shut?.code ?? 'opening', from: clock.minute, until: opening, ...overweight } }
    }
    if (opening > clock.minute) {
      started = afterStanding(clock, opening, rules)
      note('wait', shut?.code ?? 'opening', step, clock.minute, opening)
    }
  }
  const minutes = minutesOf(duration, score)
  if (!isRoad) {
    const end = started.minute + minutes
    note('move', undefined, step, started.minute, end)
    return { passed: true, clock: { minute: end, drivenToday: started.drivenToday, drivenThisWeek: started.drivenThisWeek } }
  }
  const driving = drive(started, minutes, rules)
  const restEnd = started.minute + driving.restMinutes
  if (restEnd > started.minute) note('wait', 'rest', step, started.minute, restEnd)
  note('move', undefined, step, restEnd, restEnd + driving.drivingMinutes)
  return { passed: true, clock: driving.clock }
}

function passBorder(prepared: PreparedBorder, clock: Clock, score: number, options: PassOptions, note: Note): Passage {
  const { step, rules, slotMinutes } = prepared
  const calendar = prepared.calendarFor(options.truckGrossTonnes)
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
  const queue = prepared.queue?.(Number(localDate(at.minute, prepared.zone).slice(5, 7))) ?? null
  // A simulated queue holds its own booking.
  if (queue !== null) wait('queue', at.minute + waitMinutesAt(queue, score))
  else if (slotMinutes > 0) wait('slot', Math.ceil(at.minute / slotMinutes) * slotMinutes)
  const closedMeanwhile = waitForOpening()
  if (closedMeanwhile !== null) return { passed: false, blocked: closedMeanwhile }
  const end = at.minute + minutesOf(prepared.duration, score)
  note('border', undefined, step, at.minute, end)
  return { passed: true, clock: { minute: end, drivenToday: at.drivenToday, drivenThisWeek: at.drivenThisWeek } }
}
