import { describe, expect, it } from 'vitest'
import { durationOf, minutesOf, ninetiethScore, percentileOf, waitMinutesAt } from '#core/routing/quantile.ts'

describe('durations at a score', () => {
  it('are the median at 0 and the ninetieth percentile at its score', () => {
    expect([minutesOf(durationOf({ p50: 8, p90: 30 }), 0), minutesOf(durationOf({ p50: 8, p90: 30 }), ninetiethScore)]).toEqual([480, 1800])
  })

  it('are lognormal: as many times shorter at the tenth as longer at the ninetieth', () => {
    expect(minutesOf(durationOf({ p50: 8, p90: 32 }), -ninetiethScore)).toBe(120)
  })

  it('are certain where both percentiles are one, and nothing where there is none', () => {
    expect([minutesOf(durationOf({ p50: 5, p90: 5 }), 3), minutesOf(durationOf({ p50: 0, p90: 0 }), 3)]).toEqual([300, 0])
  })
})

describe('a simulated wait', () => {
  const wait = { p10: 1, p50: 4, p90: 20 }

  it('meets its three percentiles and never falls below nothing', () => {
    expect([-ninetiethScore, 0, ninetiethScore, -5].map((score) => waitMinutesAt(wait, score))).toEqual([60, 240, 1200, 0])
  })
})

describe('percentiles of draws', () => {
  it('lie between neighbours in proportion', () => {
    expect([percentileOf([1, 2, 3, 4, 5], 0.5), percentileOf([1, 2, 3, 4, 5], 0.9), percentileOf([7], 0.1)]).toEqual([3, 4.6, 7])
  })
})
