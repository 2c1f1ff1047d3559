import { estimate, leastForInterval } from './estimate.ts'

/** Replications before a precision is judged: below, the spread itself is too uncertain to stop by. */
const firstCount = 10

export interface StopRule {
  /** As many as are made, or the most that are where a precision is wanted. */
  readonly replications: number
  /** Half width of the 95 % interval over the mean that is enough. */
  readonly precision?: number
}

/**
 * How many replications are made before the next look, in all; no more than now where they are enough. Hangs on the
 * figures alone, never on who was first, so that a run ends at the same number on any number of threads.
 *
 * A half width shrinks with the root of the count, which says how many are missing; at most twice as many are made before
 * the next look, since what was reached is itself an estimate (Law and Kelton 2000, section 9.4).
 *
 * @param reached relative half width of those made so far; null where there is no interval yet
 */
export function nextCount({ replications, precision }: StopRule, made: number, reached: number | null): number {
  if (precision === undefined) return replications
  if (made === 0) return Math.min(replications, firstCount)
  if (reached !== null && reached <= precision) return made
  const wanted = reached === null ? made * 2 : Math.ceil(made * (reached / precision) ** 2)
  return Math.min(replications, Math.max(made + 1, Math.min(wanted, made * 2)))
}

/**
 * Half width of the 95 % interval over the mean; 0 where the half width is below what is fine enough, or where there was
 * nothing to measure in any replication; null where there are too few for an interval.
 */
export function relativePrecision(samples: readonly number[], fineEnough: number): number | null {
  const measured = samples.filter((sample) => !Number.isNaN(sample))
  if (measured.length === 0) return samples.length < leastForInterval ? null : 0
  const { mean, low, high } = estimate(measured)
  if (low === null || high === null) return null
  const half = (high - low) / 2
  return half <= fineEnough ? 0 : half / Math.abs(mean)
}
