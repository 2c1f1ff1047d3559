import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChoiceWay, choiceShares, pathSizes } from '#core/assignment/route-choice.ts'

const way = (cost: number, links: Readonly<Record<string, number>>): ChoiceWay => ({ cost, linkKm: new Map(Object.entries(links)) })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('goods choose among ways by logit, corrected for what ways have in common', () => {
  it('two equal ways that share nothing carry half each', () => {
    expect(choiceShares([way(100, { manzhouli: 900 }), way(100, { suifenhe: 500 })], 10)).toEqual([0.5, 0.5])
  })

  it('worked by hand: a tenth dearer at scale 10 keeps 1/e of an equal share', () => {
    const [cheap = 0, dear = 0] = choiceShares([way(100, { a: 1 }), way(110, { b: 1 })], 10)
    expect(dear / cheap).toBeCloseTo(Math.exp(-1), 12)
    expect(cheap).toBeCloseTo(1 / (1 + Math.exp(-1)), 12)
  })

  it('worked by hand: half of two ways is shared, a third stands alone', () => {
    const ways = [way(50, { trunk: 100, north: 100 }), way(50, { trunk: 100, south: 100 }), way(50, { sea: 300 })]
    expect(pathSizes(ways)).toEqual([0.75, 0.75, 1])
    expect(choiceShares(ways, 4)).toEqual([0.3, 0.3, 0.4])
  })

  it('a way told twice gains nothing: both together carry what one would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 50, max: 200 }), fc.integer({ min: 0, max: 20 }), (rail, road, scale) => {
        const alone = choiceShares([way(rail, { rail: 700 }), way(road, { road: 600 })], scale)
        const twice = choiceShares([way(rail, { rail: 700 }), way(rail, { rail: 700 }), way(road, { road: 600 })], scale)
        expect((twice[0] as number) + (twice[1] as number)).toBeCloseTo(alone[0] as number, 10)
      }),
    )
  })

  it('shares sum to one, none is negative, and a worse way never carries more than a better one of its kind', () => {
    const costs = fc.array(fc.integer({ min: 20, max: 500 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(costs, fc.double({ min: 0, max: 20, noNaN: true }), (given, scale) => {
        const shares = choiceShares(
          given.map((cost, index) => way(cost, { [`link-${index}`]: 100 })),
          scale,
        )
        expect(sum(shares)).toBeCloseTo(1, 9)
        for (const [left, cost] of given.entries()) {
          for (const [right, other] of given.entries()) if (cost < other) expect(shares[left]).toBeGreaterThanOrEqual(shares[right] as number)
        }
      }),
    )
  })

  it('what a way loses when it becomes dearer goes to the others, and a way added takes from all in proportion', () => {
    const before = choiceShares([way(100, { a: 1 }), way(120, { b: 1 })], 6)
    const dearer = choiceShares([way(100, { a: 1 }), way(140, { b: 1 })], 6)
    expect(dearer[1]).toBeLessThan(before[1] as number)
    const added = choiceShares([way(100, { a: 1 }), way(120, { b: 1 }), way(130, { c: 1 })], 6)
    expect((added[0] as number) / (added[1] as number)).toBeCloseTo((before[0] as number) / (before[1] as number), 10)
  })

  it('refuses a cost that is no number above zero, and quotes it', () => {
    expect(() => choiceShares([way(Number.NaN, { a: 1 })], 5)).toThrow('a way costs NaN')
    expect(() => choiceShares([way(0, { a: 1 })], 5)).toThrow('a way costs 0')
    expect(() => choiceShares([way(1, { a: 1 })], -1)).toThrow('the scale of a choice is -1')
  })
})
