import type { ClosedCode, CrossingCalendar } from '../calendar/crossing-calendar.ts'
import { localDate, type Minute } from '../calendar/local-time.ts'
import type { HandlingStep, Step } from '../journey/steps.ts'
import { minutesPerDay } from '../units.ts'
import type { LegCode, LegKind } from './answer.ts'
import { type Clock, moveOn, type RunningClock, stand } from './clock.ts'
import { departureAt } from './departures.ts'
import { driveOn } from './driving.ts'
import type { PreparedBorder, PreparedHandling, PreparedMove, PreparedStep } from './prepared-step.ts'
import { type Duration, minutesOf, waitMinutesAt } from './quantile.ts'

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

export const takeNothingDown: Note = () => {}

export interface PassOptions {
  /** Gross weight of a road vehicle on this journey, t: what a ferry, pontoon or ice road has to bear. */
  readonly truckGrossTonnes: number
  /** Longest wait before one opening, minutes. */
  readonly longestWait: number
}

/** A wait above 14 days is no answer. */
export const longestWaitMinutes = 14 * minutesPerDay

/** Takes a step from a clock, with its duration at a standard normal score; the clock given stays as it is. */
export function passStep(prepared: PreparedStep, clock: Clock, score: number, options: PassOptions): Passage {
  const running = { ...clock }
  const blocked = advance(prepared, running, score, minutesOf(prepared.duration, score), options, takeNothingDown)
  return blocked === null ? { passed: true, clock: running } : { passed: false, blocked }
}

/**
 * Moves a clock over a step that takes so many minutes, which it does at a standard normal score; null where it passes. The
 * time-dependent searches and the courses go through here. Leaving later never means arriving earlier, as long as no wait is
 * refused for its length.
 */
export function advance(prepared: PreparedStep, clock: RunningClock, score: number, minutes: number, options: PassOptions, note: Note): Blocked | null {
  switch (prepared.kind) {
    case 'move':
      return advanceMove(prepared, clock, minutes, options, note)
    case 'border':
      return advanceBorder(prepared, clock, score, minutes, options, note)
    case 'handling':
      advanceHandling(prepared, clock, score, minutes, note)
      return null
    case 'gaugeChange':
      work(prepared.step, undefined, clock, minutes, note)
      return null
  }
}

/** Work at a terminal; whoever drives on afterwards is fresh. */
function work(step: Step, code: LegCode | undefined, clock: RunningClock, minutes: number, note: Note): void {
  const start = clock.minute
  moveOn(clock, start + minutes)
  note(step.kind, code, step, start, clock.minute)
}

/** Work, and the wait for the departure of what the load was put on; the cartage from a door goes before, that to a door comes after. */
function advanceHandling({ step, departures, door }: PreparedHandling, clock: RunningClock, score: number, minutes: number, note: Note): void {
  if (step.operation === 'load') cartage(step, door, clock, score, note)
  const came = clock.minute
  work(step, step.operation, clock, minutes, note)
  if (step.operation === 'unload') cartage(step, door, clock, score, note)
  if (step.operation === 'unload' || departures === undefined) return
  const worked = clock.minute
  const departure = departureAt(departures, came, worked, score)
  if (departure <= worked) return
  moveOn(clock, departure)
  note('wait', 'departure', step, worked, departure)
}

function cartage(step: HandlingStep, door: Duration | undefined, clock: RunningClock, score: number, note: Note): void {
  if (door === undefined) return
  const start = clock.minute
  moveOn(clock, start + minutesOf(door, score))
  note('move', step.operation === 'load' ? 'pickUp' : 'delivery', step, start, clock.minute)
}

function advanceMove(prepared: PreparedMove, clock: RunningClock, minutes: number, options: PassOptions, note: Note): Blocked | null {
  const { step, isRoad, calendar, rules, limits } = prepared
  if (calendar !== null) {
    const from = clock.minute
    const tonnes = isRoad ? options.truckGrossTonnes : 0
    const { minute: opening, shut } = calendar.nextOpen(from, tonnes)
    if (opening === null || opening > from + options.longestWait) {
      const overweight = shut?.limitTonnes === undefined ? {} : { overweight: { tonnes, limitTonnes: shut.limitTonnes } }
      return { link: step.link.id, step, code: shut?.code ?? 'opening', from, until: opening, ...overweight }
    }
    if (opening > from) {
      stand(clock, opening, rules)
      note('wait', shut?.code ?? 'opening', step, from, opening)
    }
  }
  const start = clock.minute
  if (!isRoad) {
    clock.minute = start + minutes
    note('move', undefined, step, start, clock.minute)
    return null
  }
  const restEnd = start + driveOn(clock, minutes, limits)
  if (restEnd > start) note('wait', 'rest', step, start, restEnd)
  note('move', undefined, step, restEnd, clock.minute)
  return null
}

function advanceBorder(prepared: PreparedBorder, clock: RunningClock, score: number, minutes: number, options: PassOptions, note: Note): Blocked | null {
  const { step, slotMinutes } = prepared
  const calendar = prepared.calendarFor(options.truckGrossTonnes)
  const blocked = waitForOpening(prepared, calendar, clock, options, note)
  if (blocked !== null) return blocked
  const queue = prepared.queue?.(Number(localDate(clock.minute, prepared.zone).slice(5, 7))) ?? null
  // A simulated queue holds its own booking.
  if (queue !== null) waitAtBorder(prepared, clock, 'queue', clock.minute + waitMinutesAt(queue, score), note)
  else if (slotMinutes > 0) waitAtBorder(prepared, clock, 'slot', Math.ceil(clock.minute / slotMinutes) * slotMinutes, note)
  const closedMeanwhile = waitForOpening(prepared, calendar, clock, options, note)
  if (closedMeanwhile !== null) return closedMeanwhile
  const start = clock.minute
  clock.minute = start + minutes
  note('border', undefined, step, start, clock.minute)
  return null
}

function waitAtBorder({ step, rules }: PreparedBorder, clock: RunningClock, code: LegCode, until: Minute, note: Note): void {
  const from = clock.minute
  if (until <= from) return
  stand(clock, until, rules)
  note('wait', code, step, from, until)
}

function waitForOpening(prepared: PreparedBorder, calendar: CrossingCalendar, clock: RunningClock, options: PassOptions, note: Note): Blocked | null {
  const { step } = prepared
  const opening = calendar.nextOpen(clock.minute)
  const until = opening.open ? opening.minute : null
  if (until === null || until > clock.minute + options.longestWait) {
    return { crossing: step.crossing, step, code: opening.code ?? 'opening', from: clock.minute, until }
  }
  waitAtBorder(prepared, clock, opening.code ?? 'opening', until, note)
  return null
}
