import type { BaseYearRun, Figure } from './base-year-runs.ts'

/** What the runs have to say: the base year as it was, and the same with the Heihe bridge shut all year. */
export interface Runs {
  readonly base: BaseYearRun
  readonly withoutBridge: BaseYearRun
}

/** A published figure of the base year, or of the year nearest to it, that was not given to the simulation. */
export interface PublishedFigure {
  readonly id: string
  readonly what: string
  /** As published, in words. */
  readonly published: string
  /** What counts as a hit. */
  readonly low: number
  readonly high: number
  readonly decimals: number
  readonly source: string
  readonly read: (runs: Runs) => Figure
  /** Why the run is outside; it must go when the run comes inside. */
  readonly missReason?: string
}

/** A single figure counts as hit within a quarter: years, definitions and the split of both directions differ between sources. */
export const within = (value: number): Pick<PublishedFigure, 'low' | 'high'> => ({ low: value * 0.75, high: value * 1.25 })

/** Of a capacity, in per cent. */
export const loadOf = (figure: Figure, capacity: number): Figure => {
  const share = (value: number) => (100 * value) / capacity
  const { mean, low, high, n } = figure
  return { mean: share(mean), low: low === null ? null : share(low), high: high === null ? null : share(high), n }
}
