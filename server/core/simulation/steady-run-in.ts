import { minutesPerDay } from '../units.ts'
import type { RunListener } from './engine/run-events.ts'
import { StationRun } from './engine/station-run.ts'
import type { MeasuredPlan } from './measured-plan.ts'
import { warmUp } from './statistics/warm-up.ts'

/** Replications whose average decides: each alone would have its busy days cut away. */
const pilots = 10

/** Days that are not counted, as MSER-5 finds them. */
export type SteadyRunIn =
  | { readonly kind: 'found'; readonly days: number }
  /** It would cut more than half of the days away, or there are too few to tell. */
  | { readonly kind: 'refused'; readonly reason: 'overHalf' | 'tooShort'; readonly days: number }

/**
 * Run-in of a steady crossing: MSER-5 on the number waiting by day, on the average of replications that begin with nobody there.
 * They have the draws of the first replications of the run, and are made anew for it.
 *
 * @param plan days that are all alike, measured from the first minute on
 */
export function steadyRunIn({ stations, days }: MeasuredPlan, seed: number, cancelled: () => void): SteadyRunIn {
  const series = Array.from({ length: pilots }, (_, replication) => {
    const waiting = new Float64Array(days)
    const run = new StationRun(stations, { seed, replication }, dailyQueue(waiting))
    while (run.advance()) cancelled()
    return waiting
  })
  const found = warmUp(series)
  return found.kind === 'cut' ? { kind: 'found', days: found.count } : { kind: 'refused', reason: found.reason, days: found.count }
}

/** Adds up the minutes waited in each day, at all stations together. */
function dailyQueue(waiting: Float64Array): RunListener {
  return {
    measured() {},
    released() {},
    remained() {},
    waited(_part, minutes, _joinedAt, _unit, now) {
      for (let at = now - minutes; at < now; ) {
        const day = Math.floor(at / minutesPerDay)
        const to = Math.min(now, (day + 1) * minutesPerDay)
        if (day >= 0 && day < waiting.length) waiting[day] = (waiting[day] as number) + to - at
        at = to
      }
    },
  }
}
