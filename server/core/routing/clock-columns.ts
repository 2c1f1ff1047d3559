import type { Minute } from '../calendar/local-time.ts'
import { freshDriver } from './clock.ts'
import { advance, type Note, type PassOptions, takeNothingDown } from './pass-step.ts'
import type { PreparedStep } from './prepared-step.ts'

/** The clocks of many draws of one journey, by draw. */
export interface ClockColumns {
  readonly minute: Float64Array
  readonly drivenToday: Float64Array
  readonly drivenThisWeek: Float64Array
  /** 1 for each draw that has met something that stays shut. */
  readonly blocked: Uint8Array
}

/** What a step draws: its score, which most steps never ask for, and how many times its median it takes; null where it takes its median always. */
interface Luck {
  readonly scores: () => Float64Array
  readonly growths: Float64Array | null
}

export const createClockColumns = (draws: number, ready: Minute): ClockColumns => ({
  minute: new Float64Array(draws).fill(ready),
  drivenToday: new Float64Array(draws),
  drivenThisWeek: new Float64Array(draws),
  blocked: new Uint8Array(draws),
})

/** Whether the load is on the road or rails within a step: moves, and loading at a door from which it is carted. */
export const movesLoad = (step: PreparedStep): boolean =>
  step.kind === 'move' || (step.kind === 'handling' && step.door !== undefined && (step.step.operation === 'load' || step.step.operation === 'unload'))

/**
 * Takes every draw over a step. What nothing holds up adds its minutes to all of them at once: most of a journey by rail
 * does; the rest goes one by one.
 */
export function passAll(step: PreparedStep, clocks: ClockColumns, luck: Luck, options: PassOptions): void {
  const isFree = step.kind === 'move' ? !step.isRoad && step.calendar === null : step.kind === 'gaugeChange'
  const isPlainWork = step.kind === 'handling' && step.departures === undefined && step.door === undefined
  if (!isFree && !isPlainWork) {
    passEach(step, clocks, luck, options, takeNothingDown)
    return
  }
  addMinutes(step, clocks.minute, luck.growths)
  if (step.kind === 'move') return
  clocks.drivenToday.fill(0)
  clocks.drivenThisWeek.fill(0)
}

function addMinutes({ duration: { exactMinutes, medianMinutes } }: PreparedStep, minute: Float64Array, growths: Float64Array | null): void {
  for (let draw = 0; draw < minute.length; draw += 1) {
    minute[draw] = (minute[draw] as number) + (growths === null ? medianMinutes : Math.round(exactMinutes * (growths[draw] as number)))
  }
}

/** The same one draw after another, and the start of the first move within the step by draw. */
export function passNoted(step: PreparedStep, clocks: ClockColumns, luck: Luck, options: PassOptions, starts: Float64Array): void {
  let at = 0
  passEach(
    step,
    clocks,
    luck,
    options,
    (kind, _code, _step, start) => {
      if (kind === 'move' && Number.isNaN(starts[at])) starts[at] = start
    },
    (draw) => {
      at = draw
    },
  )
}

function passEach(
  step: PreparedStep,
  { minute, drivenToday, drivenThisWeek, blocked }: ClockColumns,
  luck: Luck,
  options: PassOptions,
  note: Note,
  begin?: (draw: number) => void,
): void {
  const { exactMinutes, medianMinutes } = step.duration
  const { growths } = luck
  const scores = luck.scores()
  const clock = freshDriver(0)
  for (let draw = 0; draw < minute.length; draw += 1) {
    if (blocked[draw] === 1) continue
    begin?.(draw)
    clock.minute = minute[draw] as number
    clock.drivenToday = drivenToday[draw] as number
    clock.drivenThisWeek = drivenThisWeek[draw] as number
    const minutes = growths === null ? medianMinutes : Math.round(exactMinutes * (growths[draw] as number))
    if (advance(step, clock, scores[draw] as number, minutes, options, note) !== null) blocked[draw] = 1
    minute[draw] = clock.minute
    drivenToday[draw] = clock.drivenToday
    drivenThisWeek[draw] = clock.drivenThisWeek
  }
}
