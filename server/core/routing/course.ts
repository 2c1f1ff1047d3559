import type { Minute } from '../calendar/local-time.ts'
import { freshDriver } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import { type Blocked, type PassOptions, type Piece, passStep } from './pass-step.ts'
import type { Step } from './steps.ts'

/** A journey with times: what happens from the ready time to the unloading at the end. */
export interface Course {
  readonly pieces: readonly Piece[]
  readonly ready: Minute
  /** Start of the first move; the end where nothing moves. */
  readonly departure: Minute
  readonly arrival: Minute
}

export type CourseResult = { readonly ran: true; readonly course: Course } | { readonly ran: false; readonly blocked: Blocked }

/** Runs the steps forward from the ready time through every calendar; `scoreOf` gives each step's standard normal score. */
export function runCourse(context: JourneyContext, steps: readonly Step[], scoreOf: (index: number) => number, options: PassOptions): CourseResult {
  let clock = freshDriver(context.ready)
  const pieces: Piece[] = []
  for (const [index, step] of steps.entries()) {
    const passage = passStep(context, step, clock, scoreOf(index), options)
    if (!passage.passed) return { ran: false, blocked: passage.blocked }
    pieces.push(...passage.pieces)
    clock = passage.clock
  }
  const departure = pieces.find((piece) => piece.kind === 'move')?.start ?? clock.minute
  return { ran: true, course: { pieces, ready: context.ready, departure, arrival: clock.minute } }
}
