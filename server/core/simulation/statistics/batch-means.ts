import type { Estimate } from '../result.ts'
import { estimate } from './estimate.ts'

/** Few enough to be nearly independent, enough for Student's t (Schmeiser 1982: 10 to 30). */
export const batchCount = 20

/**
 * Mean of one long run with its 95 % interval: neighbours are alike, means of long batches hardly. What does not fill the last batch is
 * left out at the start, where a run is least itself. No interval where a batch would be shorter than a hundred values.
 */
export function batchMeans(values: ArrayLike<number>): Estimate {
  const size = Math.floor(values.length / batchCount)
  if (size < leastBatch) {
    let sum = 0
    for (let index = 0; index < values.length; index += 1) sum += values[index] as number
    return { mean: values.length === 0 ? 0 : sum / values.length, low: null, high: null, n: 0 }
  }
  const first = values.length - size * batchCount
  return estimate(
    Array.from({ length: batchCount }, (_, batch) => {
      let sum = 0
      for (let index = first + batch * size; index < first + (batch + 1) * size; index += 1) sum += values[index] as number
      return sum / size
    }),
  )
}

export const leastBatch = 100
