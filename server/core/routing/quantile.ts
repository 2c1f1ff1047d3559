import type { Spread } from '../network/facts/provenance.ts'
import type { Percentiles } from '../percentiles.ts'

/** Standard normal score of the 90th percentile. */
export const ninetiethScore = 1.2815515655446004

/** A lognormal duration, its logarithms taken once: minutes at the median, exact and whole, and the deviation of their logarithm. */
export interface Duration {
  readonly exactMinutes: number
  readonly medianMinutes: number
  readonly sigma: number
}

export function durationOf(hours: Spread): Duration {
  if (hours.p50 <= 0) return { exactMinutes: 0, medianMinutes: 0, sigma: 0 }
  const sigma = Math.log(Math.max(1, hours.p90 / hours.p50)) / ninetiethScore
  return { exactMinutes: hours.p50 * 60, medianMinutes: Math.round(hours.p50 * 60), sigma }
}

/** Minutes of a duration at a standard normal score; score 0 is the median. Whole minutes, never falling in the score. */
export function minutesOf({ exactMinutes, medianMinutes, sigma }: Duration, score: number): number {
  return score === 0 || sigma === 0 ? medianMinutes : Math.round(exactMinutes * Math.exp(sigma * score))
}

/** Minutes of a wait known by three percentiles only: straight lines in the normal score, never below nothing. */
export function waitMinutesAt(hours: Percentiles, score: number): number {
  const slope = score < 0 ? hours.p50 - hours.p10 : hours.p90 - hours.p50
  return Math.round(60 * Math.max(0, hours.p50 + (slope * score) / ninetiethScore))
}

/** Value below which a share of sorted values lies, by linear interpolation. */
export function percentileOf(sorted: ArrayLike<number>, share: number): number {
  const position = share * (sorted.length - 1)
  const below = Math.floor(position)
  const low = sorted[below]
  if (low === undefined) throw new RangeError('a percentile of nothing')
  return low + (position - below) * ((sorted[below + 1] ?? low) - low)
}

/** Share of a standard normal distribution below a score, to 1e-7 (Abramowitz and Stegun 7.1.26): a draw made even between 0 and 1. */
export function lowerShare(score: number): number {
  const size = Math.abs(score) / Math.SQRT2
  const step = 1 / (1 + 0.3275911 * size)
  const series = ((((1.061405429 * step - 1.453152027) * step + 1.421413741) * step - 0.284496736) * step + 0.254829592) * step
  const above = (series * Math.exp(-size * size)) / 2
  return score < 0 ? above : 1 - above
}
