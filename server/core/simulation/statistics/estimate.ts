import type { Estimate, PairedDifference } from '../result.ts'
import { Moments } from './moments.ts'
import { studentT95 } from './student-t.ts'

/** Below this number of replications the spread is too uncertain for an interval to mean anything. */
export const leastForInterval = 5

/**
 * Mean of independent replications with its 95 % t-interval. NaN marks a replication in which nothing was there to
 * measure; it is left out, and `n` counts the rest.
 */
export function estimate(samples: readonly number[]): Estimate {
  return fromMoments(momentsOf(samples.filter((sample) => !Number.isNaN(sample))))
}

/**
 * b minus a over replications that shared their draws, with how many times smaller the variance of the difference is
 * than it would be for independent runs (null where the difference does not vary).
 */
export function pairedDifference(a: readonly number[], b: readonly number[]): PairedDifference {
  const pairs = a.flatMap((left, index) => {
    const right = b[index]
    return right === undefined || Number.isNaN(left) || Number.isNaN(right) ? [] : [{ left, right }]
  })
  const difference = momentsOf(pairs.map(({ left, right }) => right - left))
  const independent = momentsOf(pairs.map(({ left }) => left)).variance + momentsOf(pairs.map(({ right }) => right)).variance
  return { ...fromMoments(difference), varianceGain: difference.variance === 0 ? null : independent / difference.variance }
}

/** Linear quantile of a small sample (type 7 of Hyndman and Fan). */
export function sampleQuantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((left, right) => left - right)
  const position = share * (sorted.length - 1)
  const lower = Math.floor(position)
  const at = sorted[lower] ?? 0
  return at + (position - lower) * ((sorted[lower + 1] ?? at) - at)
}

function momentsOf(samples: readonly number[]): Moments {
  const moments = new Moments()
  for (const sample of samples) moments.add(sample)
  return moments
}

function fromMoments(moments: Moments): Estimate {
  const n = moments.count
  if (n < leastForInterval) return { mean: moments.mean, low: null, high: null, n }
  const half = studentT95(n - 1) * Math.sqrt(moments.variance / n)
  return { mean: moments.mean, low: moments.mean - half, high: moments.mean + half, n }
}
