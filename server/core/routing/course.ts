import type { Minute } from '../calendar/local-time.ts'
import type { Step } from '../journey/steps.ts'
import type { LegCode, LegKind } from './answer.ts'
import { freshDriver } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import { advance, type Blocked, type Note, type PassOptions, takeNothingDown } from './pass-step.ts'
import type { PreparedStep } from './prepared-step.ts'
import { minutesOf } from './quantile.ts'

/** A stretch of time with one thing going on. */
export interface Piece {
  readonly kind: LegKind
  readonly code?: LegCode
  readonly step: Step
  readonly start: Minute
  readonly end: Minute
}

/** A journey with times: what happens from the ready time to the unloading at the end. */
export interface Course {
  readonly pieces: readonly Piece[]
  readonly ready: Minute
  /** Start of the first move; the end where nothing moves. */
  readonly departure: Minute
  readonly arrival: Minute
}

type Ran<Value> = { readonly ran: true; readonly course: Value } | { readonly ran: false; readonly blocked: Blocked }

/** Runs the steps forward from the ready time through every calendar; `scoreOf` gives each step's standard normal score. */
export function runCourse(context: JourneyContext, steps: readonly Step[], scoreOf: (index: number) => number, options: PassOptions): Ran<Course> {
  const pieces: Piece[] = []
  const ends = runEnds(context.ready, steps.map(context.prepared), scoreOf, options, (kind, code, step, start, end) => {
    pieces.push({ kind, ...(code && { code }), step, start, end })
  })
  return ends.ran ? { ran: true, course: { ...ends.course, pieces } } : ends
}

/** The same without what happens in between: for ways that are only weighed. */
export function runEnds(
  ready: Minute,
  steps: readonly PreparedStep[],
  scoreOf: (index: number) => number,
  options: PassOptions,
  note: Note = takeNothingDown,
): Ran<Omit<Course, 'pieces'>> {
  const clock = freshDriver(ready)
  let departure: Minute | null = null
  const noted: Note = (kind, code, step, start, end) => {
    if (kind === 'move') departure ??= start
    note(kind, code, step, start, end)
  }
  for (let index = 0; index < steps.length; index += 1) {
    const prepared = steps[index] as PreparedStep
    const score = scoreOf(index)
    const blocked = advance(prepared, clock, score, minutesOf(prepared.duration, score), options, departure === null || note !== takeNothingDown ? noted : note)
    if (blocked !== null) return { ran: false, blocked }
  }
  return { ran: true, course: { ready, departure: departure ?? clock.minute, arrival: clock.minute } }
}
