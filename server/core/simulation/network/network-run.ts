import type { Minute } from '../../calendar/local-time.ts'
import type { Crossing } from '../../network/facts/crossings.ts'
import type { MeasuredPlan } from '../measured-plan.ts'
import type { FreightPlan } from './freight-plan.ts'
import type { RiverWay } from './river-flows.ts'

/** All that the replications of a whole run need: plain data that travels to another thread, where neither network nor ways are known. */
export interface NetworkRun extends MeasuredPlan {
  readonly start: string
  readonly seed: number
  /** What minutes of the stations count from. */
  readonly origin: Minute
  readonly seasons: readonly SeasonalCalendar[]
  readonly rivers: { readonly flows: readonly (readonly RiverWay[])[] /** Longest closure that goods wait out. */; readonly waitedOutDays: number }
  readonly freight: FreightPlan
}

/** A calendar of a plan whose seasons begin and end on drawn days. */
export interface SeasonalCalendar {
  readonly calendar: number
  readonly crossing: Crossing
  /** Of the sides of the crossing. */
  readonly zones: Readonly<Record<string, string>>
}
