import { describe, expect, it } from 'vitest'
import { contentHash } from '#core/content-hash.ts'
import { randomStream, standardExponential, standardNormal } from '#core/random.ts'

const draw = (count: number, next: () => number) => Array.from({ length: count }, next)

describe('random streams are keyed', () => {
  it('the same key gives the same draws, another key others', () => {
    expect(draw(5, randomStream(1, 'arrivals', 'truck'))).toEqual(draw(5, randomStream(1, 'arrivals', 'truck')))
    expect(draw(5, randomStream(1, 'arrivals', 'truck'))).not.toEqual(draw(5, randomStream(1, 'arrivals', 'bus')))
    expect(draw(5, randomStream(1, 'arrivals', 'truck'))).not.toEqual(draw(5, randomStream(2, 'arrivals', 'truck')))
  })

  it('uniform draws fill (0, 1) evenly: each tenth holds its share within five standard deviations', () => {
    const count = 100_000
    const tenths = new Array<number>(10).fill(0)
    for (const value of draw(count, randomStream(7, 'uniform'))) {
      expect(value > 0 && value < 1).toBe(true)
      const tenth = Math.floor(value * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    const deviation = Math.sqrt(count * 0.1 * 0.9)
    for (const share of tenths) expect(Math.abs(share - count / 10)).toBeLessThan(5 * deviation)
  })

  it('normal and exponential draws have their mean and variance', () => {
    const count = 50_000
    const moments = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length }
    }
    const stream = randomStream(3, 'moments')
    const normal = moments(draw(count, () => standardNormal(stream)))
    expect(Math.abs(normal.mean)).toBeLessThan(0.03)
    expect(normal.variance).toBeCloseTo(1, 1)
    const exponential = moments(draw(count, () => standardExponential(stream)))
    expect(exponential.mean).toBeCloseTo(1, 1)
    expect(exponential.variance).toBeCloseTo(1, 0)
  })
})

describe('a content hash names a value, not its spelling', () => {
  it('ignores the order of keys and absent fields, and tells values apart', () => {
    expect(contentHash({ a: 1, b: [2, undefined] })).toBe(contentHash({ b: [2, null], a: 1, c: undefined }))
    expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: '1' }))
    expect(contentHash('abc')).toMatch(/^[0-9a-f]{64}$/)
    expect(() => contentHash({ a: Number.NaN })).toThrow(RangeError)
  })
})
