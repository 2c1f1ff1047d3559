import type { RunTrace, TracedCorridor, TracedPlace } from '#core/simulation/trace/run-trace.ts'

/** A place of a trace, ready to be sought in. */
interface PlayedPlace {
  readonly subject: TracedPlace['subject']
  /** Number waiting at each step. */
  readonly waiting: Int32Array
  /** Opens and closes by turns, minutes; null where it never closes. */
  readonly open: Float64Array | null
}

/** A unit of a corridor: minutes of the run at each stop it has reached. */
type UnitCourse = readonly number[]

export interface PlayedCorridor extends Pick<TracedCorridor, 'id' | 'from' | 'to' | 'unit' | 'stops' | 'every'> {
  /** In the order in which they set out. */
  readonly units: readonly UnitCourse[]
}

export interface PlayedTrace {
  readonly key: string
  readonly stepMinutes: number
  readonly places: readonly PlayedPlace[]
  readonly corridors: readonly PlayedCorridor[]
}

/** Sums up the changes, so that any instant is one look away. */
export function openTrace({ key, stepMinutes, places, corridors }: RunTrace): PlayedTrace {
  return {
    key,
    stepMinutes,
    places: places.map(({ subject, waitingChanges, open }) => {
      const waiting = new Int32Array(waitingChanges.length)
      let sum = 0
      waitingChanges.forEach((change, step) => {
        sum += change
        waiting[step] = sum
      })
      return { subject, waiting, open: open === undefined ? null : Float64Array.from(open) }
    }),
    corridors: corridors.map(({ id, from, to, unit, stops, every, units }) => {
      let departed = 0
      return {
        id,
        from,
        to,
        unit,
        stops,
        every,
        units: units.map((coded) => {
          let time = 0
          const times = coded.map((minutes, stop) => {
            time = stop === 0 ? departed + minutes : time + minutes
            return time
          })
          departed = times[0] ?? departed
          return times
        }),
      }
    }),
  }
}

export function waitingAt({ stepMinutes }: Pick<PlayedTrace, 'stepMinutes'>, { waiting }: Pick<PlayedPlace, 'waiting'>, hours: number): number {
  const step = Math.min(waiting.length - 1, Math.max(0, Math.floor((hours * 60) / stepMinutes)))
  return waiting[step] ?? 0
}

/** Whether a place is open at an hour of the run, by bisection. */
export function isOpenAt({ open }: Pick<PlayedPlace, 'open'>, hours: number): boolean {
  if (open === null) return true
  const minute = hours * 60
  let [low, high] = [0, open.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((open[middle] as number) <= minute) low = middle + 1
    else high = middle
  }
  return low % 2 === 1
}
