/** Consecutive values that are taken together: MSER-5 of White and Spratt (1997, 2000). */
const batchSize = 5

export type WarmUp =
  /** So many values from the start are not counted. */
  | { readonly kind: 'cut'; readonly count: number }
  /** More than half would have to go: the series is too short, or has no steady state to begin. */
  | { readonly kind: 'refused'; readonly reason: 'overHalf' | 'tooShort'; readonly count: number }

/**
 * Where the steady part of a series begins, by MSER-5 on the *average* of the replications: the cut after which the mean of
 * what is left has the least standard error. On each replication alone it would cut busy periods away, and intervals would hold the
 * truth in six of ten cases only; on the average, in nine.
 *
 * @param replications values at the same instants in each, such as waits by number of the vehicle or queues by hour; the shortest decides
 */
export function warmUp(replications: readonly ArrayLike<number>[]): WarmUp {
  const length = replications.reduce((least, { length: own }) => Math.min(least, own), Number.POSITIVE_INFINITY)
  const batches = replications.length === 0 ? 0 : Math.floor(length / batchSize)
  if (batches < 2) return { kind: 'refused', reason: 'tooShort', count: 0 }
  const means = Float64Array.from({ length: batches }, (_, batch) => {
    let sum = 0
    for (const values of replications) for (let index = batch * batchSize; index < (batch + 1) * batchSize; index += 1) sum += values[index] as number
    return sum / (batchSize * replications.length)
  })
  // From the end, so that each cut is one step of Welford's recursion; the last few values alone would always look steady.
  let best = { cut: 0, error: Number.POSITIVE_INFINITY }
  let mean = 0
  let squares = 0
  for (let cut = batches - 1; cut >= 0; cut -= 1) {
    const left = batches - cut
    const gap = (means[cut] as number) - mean
    mean += gap / left
    squares += gap * ((means[cut] as number) - mean)
    const error = squares / (left * left)
    if (left >= leastBatches(batches) && error <= best.error) best = { cut, error }
  }
  const count = best.cut * batchSize
  return count > length / 2 ? { kind: 'refused', reason: 'overHalf', count } : { kind: 'cut', count }
}

/** Batches that are left at the least while cuts are compared. */
const leastBatches = (batches: number): number => Math.min(batches, Math.max(2, Math.ceil(batches / 10)))
