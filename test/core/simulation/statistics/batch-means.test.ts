import { describe, expect, it } from 'vitest'
import { batchMeans } from '#core/simulation/statistics/batch-means.ts'
import { handPlan } from '../engine/hand-plan.ts'
import { replicated } from '../theory/replicated.ts'

describe('batch means of one long run', () => {
  it('by hand: twenty batches of one value each have the mean of their values, the rest at the start left out', () => {
    const values = [1000, ...Array.from({ length: 2_000 }, (_, index) => Math.floor(index / 100))]
    const { mean, low, high, n } = batchMeans(values)
    expect([mean, n]).toEqual([9.5, 20])
    // Variance of 0 to 19 is 35; t of 19 degrees of freedom 2.093.
    expect(((high as number) - (low as number)) / 2).toBeCloseTo(2.093 * Math.sqrt(35 / 20), 10)
  })

  it('show no interval where batches would be too short to be independent', () => {
    expect(batchMeans([1, 2, 3])).toEqual({ mean: 2, low: null, high: null, n: 0 })
    expect(batchMeans([])).toEqual({ mean: 0, low: null, high: null, n: 0 })
  })

  it('hold the mean wait of M/M/1 at load 0.8 in about as many cases as they say: 33 to 40 of 40', () => {
    const plan = handPlan({
      end: 40_000,
      measuredFrom: 500,
      stations: [{ kind: 'service', name: 'lane', servers: 1 }],
      stages: [{ station: 0, law: { kind: 'exponential', minutes: 1 } }],
      arrivals: { kind: 'poisson', perMinute: 0.8 },
    })
    const hits = Array.from({ length: 40 }, (_, replication) => batchMeans(replicated(plan, replication).waits[0] ?? [])).filter(
      ({ low, high }) => low !== null && high !== null && low < 4 && high > 4,
    )
    expect(hits.length).toBeGreaterThanOrEqual(33)
  })
})
