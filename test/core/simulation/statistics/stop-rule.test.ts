import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream, standardNormal } from '#core/random.ts'
import { reachedPrecision } from '#core/simulation/reached-precision.ts'
import { nextCount, relativePrecision } from '#core/simulation/statistics/stop-rule.ts'

const rule = { replications: 200, precision: 0.05 }
const crossing = { kind: 'crossing', id: 'ford', direction: 'CN>RU', unit: 'truck', class: 'truck' } as const

describe('replications until the figures are precise enough', () => {
  it('without a wanted precision are as many as were asked for', () => {
    expect([nextCount({ replications: 30 }, 0, null), nextCount({ replications: 30 }, 30, 0.5)]).toEqual([30, 30])
  })

  it('begin with ten, and are over once half a width over the mean is small enough', () => {
    expect(nextCount(rule, 0, null)).toBe(10)
    expect(nextCount(rule, 10, 0.049)).toBe(10)
  })

  it('half a width 1.2 times too wide takes 1.44 times as many; one ten times too wide twice as many before the next look', () => {
    expect(nextCount(rule, 10, 0.06)).toBe(15)
    expect(nextCount(rule, 10, 0.5)).toBe(20)
  })

  it('never go beyond the limit, and without any interval yet go on to it', () => {
    expect(nextCount(rule, 150, 0.5)).toBe(200)
    expect(nextCount(rule, 200, 0.5)).toBe(200)
    expect(nextCount({ replications: 4, precision: 0.05 }, 0, null)).toBe(4)
    expect(nextCount({ replications: 4, precision: 0.05 }, 4, null)).toBe(4)
  })

  it('end with any figures: the count grows until it is enough or at its limit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.option(fc.double({ min: 0, max: 2, noNaN: true })), { minLength: 1 }),
        (replications, reached) => {
          let made = 0
          for (let look = 0; look < 400; look += 1) {
            const next = nextCount({ replications, precision: 0.05 }, made, made === 0 ? null : (reached[look % reached.length] ?? null))
            expect(next).toBeLessThanOrEqual(replications)
            if (next === made) return
            expect(next).toBeGreaterThan(made)
            made = next
          }
          expect.fail('no end')
        },
      ),
    )
  })

  it('reach it: waits of mean 10 and deviation 2 are known to 5 % after some sixty to ninety', () => {
    // (1.99 x 2 / (0.05 x 10))^2 = 64.
    const draw = randomStream(7, 'stop rule')
    const waits: number[] = []
    let reached: number | null = null
    for (let count = nextCount(rule, 0, null); count > waits.length; count = nextCount(rule, waits.length, reached)) {
      while (waits.length < count) waits.push(10 + 2 * standardNormal(draw))
      reached = relativePrecision(waits, 0)
    }
    expect(reached).toBeLessThanOrEqual(0.05)
    expect(waits.length).toBeGreaterThan(40)
    expect(waits.length).toBeLessThan(90)
  })
})

describe('what was reached', () => {
  const part = (throughputPerDay: number[], waitHours: number[], subject: object = crossing) => ({ subject, throughputPerDay, waitHours }) as never
  const even = [100, 100, 100, 100, 100]

  it('is that of the figure known least well: 1 to 5 h reaches 2.7764 x sqrt(0.5) over 3', () => {
    const reached = reachedPrecision([{ samples: [part(even, [1, 2, 3, 4, 5]), part(even, [30, 30, 30, 30, 31])] }])
    expect(reached).toBeCloseTo((2.7764 * Math.sqrt(0.5)) / 3, 10)
  })

  it('leaves out parts of a crossing, and waits that are known to six minutes', () => {
    const aPart = { ...crossing, kind: 'part' }
    expect(reachedPrecision([{ samples: [part(even, [0.01, 0.05, 0.02, 0, 0]), part(even, [1, 2, 3, 4, 5], aPart)] }])).toBe(0)
  })

  it('is nothing below five replications, and nothing hinders where nobody ever came', () => {
    expect(reachedPrecision([{ samples: [part([1, 2], [1, 2])] }])).toBeNull()
    expect(
      relativePrecision(
        even.map(() => Number.NaN),
        0.1,
      ),
    ).toBe(0)
  })
})
