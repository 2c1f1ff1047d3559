import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream, standardExponential } from '#core/random.ts'
import { estimate, pairedDifference, sampleQuantile } from '#core/simulation/statistics/estimate.ts'
import { Moments } from '#core/simulation/statistics/moments.ts'
import { studentT95 } from '#core/simulation/statistics/student-t.ts'
import { WaitHistogram } from '#core/simulation/statistics/wait-histogram.ts'

const momentsOf = (values: readonly number[]) => {
  const moments = new Moments()
  for (const value of values) moments.add(value)
  return moments
}

describe('mean and variance without storing the series', () => {
  it('are those of the textbook: 2, 4, 4, 4, 5, 5, 7, 9 has mean 5 and variance 32/7', () => {
    const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9])
    expect([moments.mean, moments.variance, moments.max]).toEqual([5, 32 / 7, 9])
  })

  it('merge as if one series had been counted', () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { maxLength: 40 })
    fc.assert(
      fc.property(values, values, (left, right) => {
        const merged = momentsOf(left)
        merged.merge(momentsOf(right))
        const whole = momentsOf([...left, ...right])
        expect(merged.count).toBe(whole.count)
        expect(merged.mean).toBeCloseTo(whole.mean, 8)
        expect(merged.variance).toBeCloseTo(whole.variance, 4)
      }),
    )
  })
})

describe('intervals over replications', () => {
  it("take Student's t: 2.0639 at 24, 2.0003 at 60, 1.9799 at 120 degrees of freedom", () => {
    expect([24, 60, 120].map((degrees) => Number(studentT95(degrees).toFixed(4)))).toEqual([2.0639, 2.0003, 1.9799])
  })

  it('worked by hand: 1 to 5 has mean 3 and reaches 2.7764 x sqrt(2.5 / 5) to each side', () => {
    const { mean, low, high, n } = estimate([1, 2, 3, 4, 5])
    expect([mean, n]).toEqual([3, 5])
    expect(high).toBeCloseTo(3 + 2.7764 * Math.sqrt(0.5), 10)
    expect(low).toBeCloseTo(3 - 2.7764 * Math.sqrt(0.5), 10)
  })

  it('show no band for fewer than five replications', () => {
    expect(estimate([1, 2, 3, 4])).toEqual({ mean: 2.5, low: null, high: null, n: 4 })
  })

  it('leave out replications in which there was nothing to measure', () => {
    expect(estimate([Number.NaN, 4, 6])).toMatchObject({ mean: 5, n: 2 })
  })

  it('cover the true mean in 92 to 98 of 100 experiments', () => {
    const hits = Array.from({ length: 300 }, (_, experiment) => {
      const random = randomStream(3, experiment)
      const means = Array.from({ length: 10 }, () => {
        let sum = 0
        for (let draw = 0; draw < 40; draw += 1) sum += standardExponential(random)
        return sum / 40
      })
      const { low, high } = estimate(means)
      return low !== null && high !== null && low < 1 && high > 1
    }).filter(Boolean).length
    expect(hits / 300).toBeGreaterThan(0.92)
    expect(hits / 300).toBeLessThan(0.98)
  })

  it('of paired differences are narrower than those of independent runs by the variance gain', () => {
    const a = [10, 20, 30, 40, 50]
    const b = [11, 22, 31, 42, 51]
    const { mean, varianceGain } = pairedDifference(a, b)
    expect(mean).toBeCloseTo(1.4, 12)
    // Variances 250 and 250.3, of the difference 0.3.
    expect(varianceGain).toBeCloseTo(500.3 / 0.3, 6)
  })

  it('of a difference that never varies have no gain to speak of', () => {
    expect(pairedDifference([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])).toEqual({ mean: 0, low: 0, high: 0, n: 5, varianceGain: null })
  })

  it('sample quantiles are linear between the sorted values', () => {
    expect([0, 0.1, 0.5, 1].map((share) => sampleQuantile([4, 1, 3, 2], share))).toEqual([1, 1.3, 2.5, 4])
  })
})

describe('waits in growing bins', () => {
  const waitsOf = (values: readonly number[]) => {
    const waits = new WaitHistogram()
    for (const value of values) waits.add(value)
    return waits
  }

  it('give quantiles within one per cent of those of an exponential wait, P90 = 2.3026 means', () => {
    const random = randomStream(5, 'waits')
    const waits = waitsOf(Array.from({ length: 200_000 }, () => 4 * standardExponential(random)))
    expect(waits.quantile(0.9) / (4 * Math.log(10))).toBeCloseTo(1, 1.7)
    expect(waits.quantile(0.5) / (4 * Math.LN2)).toBeCloseTo(1, 1.7)
  })

  it('count who does not wait as waiting zero, and never exceed the longest', () => {
    const waits = waitsOf([0, 0, 0, 0, 0, 0, 7, 7, 7, 7])
    expect(waits.quantile(0.5)).toBe(0)
    expect(waits.quantile(1)).toBe(7)
    expect(waits.max).toBe(7)
    expect(waitsOf([]).quantile(0.9)).toBe(0)
  })

  it('merge in any order to the same', () => {
    const [left, right] = [waitsOf([1, 2, 3]), waitsOf([40, 50])]
    const [both, reversed] = [new WaitHistogram(), new WaitHistogram()]
    for (const part of [left, right]) both.merge(part)
    for (const part of [right, left]) reversed.merge(part)
    expect(both).toEqual(reversed)
    expect(both).toEqual(waitsOf([1, 2, 3, 40, 50]))
  })
})
