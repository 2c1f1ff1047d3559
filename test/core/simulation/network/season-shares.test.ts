import { describe, expect, it } from 'vitest'
import type { Network } from '#core/network/network.ts'
import { longRests } from '#core/simulation/network/long-rests.ts'
import { networkMeasures } from '#core/simulation/network/network-samples.ts'
import type { NetworkSamples } from '#core/simulation/network/prepare-network.ts'
import type { RiverWay } from '#core/simulation/network/river-flows.ts'
import { seasonShares } from '#core/simulation/network/season-shares.ts'
import { shippedNetwork } from '../../../shipped-world.ts'
import { handFlows, runOf } from './hand-flows.ts'

const network: Network = await shippedNetwork()
const day = 1440
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const twoWays = (riverShare: number) =>
  handFlows({
    id: 'trucks',
    direction: 'CN>RU',
    unitsPerDay: 10,
    ways: [
      { legs: ['raohe-river CN>RU'], share: riverShare },
      { legs: ['suifenhe-road CN>RU'], share: 1 - riverShare },
    ],
  })

describe('shares by the day of departure', () => {
  const [river, road] = [0, 1]
  // Five days from the start to the river, whose calendar is number 0; the road has number 1.
  const overRiver: RiverWay = { source: 0, stops: [{ calendar: river, minutes: 5 * day }], open: [true], isLimited: false, usualShare: 0.4 }
  const overRoad: RiverWay = { source: 1, stops: [{ calendar: road, minutes: 0 }], open: [true], isLimited: false, usualShare: 0.6 }
  const starts = Float64Array.from({ length: 31 }, (_, index) => index * day)
  const sharesOf = (ways: readonly RiverWay[], planned: readonly number[][], rests: readonly (readonly [number, number])[]) => {
    const period = new Int32Array(30)
    const { ofDay, byWay } = seasonShares(ways, planned, { starts, period, restsOf: (calendar) => (calendar === river ? rests : []) })
    return byWay.map((shares) => Array.from(ofDay, (stretch) => shares[stretch] as number))
  }

  it('stop for the river when a truck would get there in its last three days, and the road takes its part', () => {
    // The river closes when day 20 begins.
    const [first, second] = sharesOf([overRiver, overRoad], [[0.4], [0.6]], [[20 * day, 90 * day]]) as [number[], number[]]
    // Set out at noon of day 11 it is there at noon of day 16; of day 12, at noon of day 17.
    expect(first.slice(0, 12)).toEqual(new Array(12).fill(0.4))
    expect(first.slice(12)).toEqual(new Array(18).fill(0))
    for (const [index, share] of second.entries()) expect(share + (first[index] ?? 0)).toBeCloseTo(1, 12)
  })

  it('begin for the river so early that a truck gets there when it opens, though the period holds it for shut', () => {
    const shut: RiverWay = { ...overRiver, open: [false] }
    const [first] = sharesOf([shut, overRoad], [[0], [1]], [[-90 * day, 20 * day]]) as [number[]]
    expect(first.slice(0, 15)).toEqual(new Array(15).fill(0))
    expect(first.slice(15)).toEqual(new Array(15).fill(0.4))
  })

  it('are those of a period with the same ways open, where there is one: goods divide there at the queues of such days', () => {
    const shut: RiverWay = { ...overRiver, open: [true, false] }
    const second: RiverWay = { ...overRoad, source: 2, open: [true, true], usualShare: 0.1 }
    const [first, next, last] = sharesOf(
      [shut, { ...overRoad, open: [true, true] }, second],
      [
        [0.4, 0],
        [0.5, 0.25],
        [0.1, 0.75],
      ],
      [[0, 90 * day]],
    )
    expect([first?.[9], next?.[9], last?.[9]]).toEqual([0, 0.25, 0.75])
  })

  it('are those of the period where no other way is left: the goods wait', () => {
    expect(sharesOf([overRiver], [[1]], [[0, 90 * day]])[0]).toEqual(new Array(30).fill(1))
  })

  it('hold a river for shut only where it stays so for more whole days than goods wait', () => {
    const inside = (rests: readonly (readonly [number, number])[]) => rests.filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to))
    expect(
      inside(
        longRests(
          [
            [0, day],
            [15 * day, 16 * day],
          ],
          14,
        ),
      ),
    ).toEqual([])
    expect(
      inside(
        longRests(
          [
            [0, day],
            [16 * day, 17 * day],
          ],
          14,
        ),
      ),
    ).toEqual([[day, 16 * day]])
  })
})

describe('a run that begins on 1 January 2025', () => {
  const samples = runOf(network, twoWays(0.3), '2025-01-01', 105, 5)
  const find = (id: string): NetworkSamples['measures'][number] => {
    const found = networkMeasures(samples).find(({ subject }) => subject.kind === 'crossing' && subject.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  const [river, road] = [find('raohe-river'), find('suifenhe-road')]
  const passed = (measure: typeof river, week: number) => meanOf(measure.weekPassed[week] ?? [])

  it('tells how long the river stood closed, by the days that each replication drew, and the same of the road each time', () => {
    const [shut, open] = [river.closedHoursPerDay, road.closedHoursPerDay]
    expect([shut.length, open.length]).toEqual([5, 5])
    for (const [replication, hours] of shut.entries()) expect(hours).toBeGreaterThan(open[replication] as number)
    expect(new Set(open).size).toBe(1)
  })

  it('finds nobody standing at a river that was shut until 30 December', () => {
    expect(meanOf(river.weekWaiting[0] ?? [])).toBeLessThan(3)
  })

  it('leaves nobody at the river when the pontoon is taken away on 25 March, and sends all of them by road from then on', () => {
    expect(passed(river, 6)).toBeGreaterThan(2)
    expect(meanOf(river.weekWaiting[13] ?? [])).toBeLessThan(0.5)
    expect(passed(river, 13)).toBe(0)
    expect(Math.abs(passed(road, 13) - 10)).toBeLessThan(2)
    expect(Math.abs(passed(road, 6) - 7)).toBeLessThan(2)
  })
})
