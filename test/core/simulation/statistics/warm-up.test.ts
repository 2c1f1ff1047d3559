import { describe, expect, it } from 'vitest'
import { randomStream, standardNormal } from '#core/random.ts'
import { warmUp } from '#core/simulation/statistics/warm-up.ts'

/** Replications that begin `excess` too high, fall back within `scale` values, and vary by one. */
const falling = (replications: number, length: number, excess: number, scale: number) =>
  Array.from({ length: replications }, (_, replication) => {
    const random = randomStream(4, replication)
    return Float64Array.from({ length }, (_, index) => 10 + excess * Math.exp(-index / scale) + standardNormal(random))
  })

describe('the run-in by MSER-5 on the average of the replications', () => {
  it('worked by hand: five batches of 9, 1, 1, 1, 1 lose the first', () => {
    const values = [9, 1, 1, 1, 1].flatMap((value) => new Array<number>(5).fill(value))
    expect(warmUp([values])).toEqual({ kind: 'cut', count: 5 })
  })

  it('cuts nothing from a series that is steady throughout', () => {
    const { kind, count } = warmUp(falling(20, 1_000, 0, 1))
    expect(kind).toBe('cut')
    expect(count).toBeLessThan(250)
    expect(warmUp([new Float64Array(100)])).toEqual({ kind: 'cut', count: 0 })
  })

  it('cuts a start that is too high, two to six times its scale', () => {
    const { kind, count } = warmUp(falling(20, 2_000, 20, 60))
    expect(kind).toBe('cut')
    expect(count).toBeGreaterThan(120)
    expect(count).toBeLessThan(400)
  })

  it('is refused with its reason where over half would go: a queue that grows to the end', () => {
    const growing = [Float64Array.from({ length: 500 }, (_, index) => index)]
    expect(warmUp(growing)).toMatchObject({ kind: 'refused', reason: 'overHalf' })
    expect(warmUp([[1, 2, 3]])).toEqual({ kind: 'refused', reason: 'tooShort', count: 0 })
    expect(warmUp([])).toEqual({ kind: 'refused', reason: 'tooShort', count: 0 })
  })
})
