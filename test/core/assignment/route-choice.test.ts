import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChoiceWay, choiceShares, pathSizes } from '#core/assignment/route-choice.ts'

const way = (cost: number, links: Readonly<Record<string, number>>, mode = 'train'): ChoiceWay => ({ cost, linkKm: new Map(Object.entries(links)), mode })
const alike = (scale: number) => ({ scale, modeScale: scale })
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

describe('goods choose among ways by logit, corrected for what ways have in common', () => {
  it('two equal ways that share nothing carry half each', () => {
    expect(choiceShares([way(100, { manzhouli: 900 }), way(100, { suifenhe: 500 })], alike(10))).toEqual([0.5, 0.5])
  })

  it('worked by hand: a tenth dearer at scale 10 keeps 1/e of an equal share', () => {
    const [cheap = 0, dear = 0] = choiceShares([way(100, { a: 1 }), way(110, { b: 1 })], alike(10))
    expect(dear / cheap).toBeCloseTo(Math.exp(-1), 12)
    expect(cheap).toBeCloseTo(1 / (1 + Math.exp(-1)), 12)
  })

  it('worked by hand: half of two ways is shared, a third stands alone', () => {
    const ways = [way(50, { trunk: 100, north: 100 }), way(50, { trunk: 100, south: 100 }), way(50, { sea: 300 })]
    expect(pathSizes(ways)).toEqual([0.75, 0.75, 1])
    expect(choiceShares(ways, alike(4))).toEqual([0.3, 0.3, 0.4])
  })

  it('a way told twice gains nothing: both together carry what one would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 200 }), fc.integer({ min: 50, max: 200 }), fc.integer({ min: 0, max: 20 }), (rail, road, scale) => {
        const alone = choiceShares([way(rail, { rail: 700 }), way(road, { road: 600 })], alike(scale))
        const twice = choiceShares([way(rail, { rail: 700 }), way(rail, { rail: 700 }), way(road, { road: 600 })], alike(scale))
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
          alike(scale),
        )
        expect(sum(shares)).toBeCloseTo(1, 9)
        for (const [left, cost] of given.entries()) {
          for (const [right, other] of given.entries()) if (cost < other) expect(shares[left]).toBeGreaterThanOrEqual(shares[right] as number)
        }
      }),
    )
  })

  it('what a way loses when it becomes dearer goes to the others, and a way added takes from all in proportion', () => {
    const before = choiceShares([way(100, { a: 1 }), way(120, { b: 1 })], alike(6))
    const dearer = choiceShares([way(100, { a: 1 }), way(140, { b: 1 })], alike(6))
    expect(dearer[1]).toBeLessThan(before[1] as number)
    const added = choiceShares([way(100, { a: 1 }), way(120, { b: 1 }), way(130, { c: 1 })], alike(6))
    expect((added[0] as number) / (added[1] as number)).toBeCloseTo((before[0] as number) / (before[1] as number), 10)
  })

  it('refuses a cost that is no number above zero, and quotes it', () => {
    expect(() => choiceShares([way(Number.NaN, { a: 1 })], alike(5))).toThrow('a way costs NaN')
    expect(() => choiceShares([way(0, { a: 1 })], alike(5))).toThrow('a way costs 0')
    expect(() => choiceShares([way(1, { a: 1 })], alike(-1))).toThrow('the scale of a choice is -1')
  })

  it('worked by hand: two borders of the railway together carry little more than the one of the road where modes hardly differ to the shipper', () => {
    const ways = [way(100, { manzhouli: 900 }), way(100, { tongjiang: 900 }), way(100, { heihe: 900 }, 'truck')]
    // Breadth of the railway: 2 to the power of 2 / 6.
    const railway = 2 ** (1 / 3)
    const [manzhouli = 0, tongjiang = 0, heihe = 0] = choiceShares(ways, { scale: 6, modeScale: 2 })
    expect(heihe).toBeCloseTo(1 / (1 + railway), 12)
    expect(manzhouli).toBeCloseTo(railway / (1 + railway) / 2, 12)
    expect(tongjiang).toBeCloseTo(manzhouli, 12)
    expect(choiceShares(ways, { scale: 6, modeScale: 0 })).toEqual([0.25, 0.25, 0.5])
  })

  it('worked by hand: a ship a tenth dearer than the train loses by the scale between modes, a border a tenth dearer by that of its mode', () => {
    const shares = choiceShares([way(100, { manzhouli: 900 }), way(110, { suifenhe: 900 }), way(110, { sea: 2000 }, 'vessel')], { scale: 10, modeScale: 2 })
    const [manzhouli = 0, suifenhe = 0, ship = 0] = shares
    expect(suifenhe / manzhouli).toBeCloseTo(Math.exp(-1), 12)
    const breadth = (1 + Math.exp(-1)) ** 0.2
    expect(ship / (manzhouli + suifenhe)).toBeCloseTo(Math.exp(-0.2) / breadth, 12)
  })

  it('of three modes of equal part one loses two thirds of the scale between modes for each per cent that it becomes dearer', () => {
    const part = (cost: number) =>
      choiceShares([way(cost, { a: 1 }), way(100, { b: 1 }, 'truck'), way(100, { c: 1 }, 'vessel')], { scale: 6, modeScale: 1.5 })[0] as number
    const elasticity = (Math.log(part(100.01)) - Math.log(part(99.99))) / (Math.log(100.01) - Math.log(99.99))
    expect(elasticity).toBeCloseTo(-1, 2)
  })

  it('what a mode gains from one more way never exceeds what the way would carry as a mode of its own, and shares sum to one', () => {
    const cost = fc.integer({ min: 50, max: 100 })
    fc.assert(
      fc.property(cost, cost, cost, fc.double({ min: 0, max: 1, noNaN: true }), (first, second, road, part) => {
        const scales = { scale: 6, modeScale: 6 * part }
        const apart = (mode: string) => choiceShares([way(first, { a: 1 }), way(second, { b: 1 }, mode), way(road, { c: 1 }, 'truck')], scales)
        const [nested, own] = [apart('train'), apart('vessel')]
        expect(sum(nested)).toBeCloseTo(1, 9)
        expect(nested[2] as number).toBeGreaterThanOrEqual((own[2] as number) - 1e-9)
      }),
    )
  })

  it('a mode a thousand times as dear is left empty, not undefined', () => {
    expect(choiceShares([way(1, { a: 1 }), way(1000, { b: 1 }, 'vessel')], alike(6))).toEqual([1, 0])
  })

  it('refuses a scale between modes above that of one mode', () => {
    expect(() => choiceShares([way(1, { a: 1 })], { scale: 5, modeScale: 6 })).toThrow('the scale between modes is 6; it must lie between 0 and 5')
  })
})
