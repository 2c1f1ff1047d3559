import { describe, expect, it } from 'vitest'
import { type BorderDelay, flowShares } from '#core/assignment/flow-shares.ts'
import type { FlowAssignment, FlowWay, FreightFlow } from '#core/assignment/freight-flow.ts'
import { heldShares, settleShares } from '#core/assignment/settle-shares.ts'

const taste = { scale: 6, modeScale: 6, valueOfTime: 6 }
const minutes = (hours: number) => hours * 60

const way = (crossing: string, costPerTonne: number, share: number, more: Partial<FlowWay> = {}): FlowWay => ({
  id: `truck.${crossing}`,
  unit: 'truck',
  tonnesPerUnit: 10,
  legs: [{ crossing, direction: 'CN>RU', minutesBefore: minutes(10), passageMinutes: minutes(4) }],
  lines: [],
  minutesAfter: minutes(6),
  costPerTonne,
  minutes: minutes(20),
  linkKm: new Map([[crossing, 500]]),
  open: [true, true],
  share,
  shares: [share, share],
  ...more,
})

const flow = (...ways: readonly FlowWay[]): FreightFlow => ({
  id: 'boxes.machinery.harbin.moscow',
  commodity: 'machinery',
  direction: 'CN>RU',
  from: 'harbin',
  to: 'moscow',
  tonnesPerDay: 1000,
  hourFactors: [],
  weekdayFactors: [],
  monthFactors: [],
  surges: [],
  ways,
})
const year = (...flows: readonly FreightFlow[]): FlowAssignment => ({
  periods: [
    { from: '2025-01-01', to: '2025-01-10' },
    { from: '2025-01-11', to: '2025-01-30' },
  ],
  flows,
})

/** Trucks a day over a crossing, and a queue of which each truck makes the wait of all a quarter of an hour longer. */
const shareOver = ({ flows }: FlowAssignment, crossing: string) =>
  flows.reduce(
    (sum, { tonnesPerDay, ways }) => sum + ways.reduce((own, { share, legs }) => own + (legs[0]?.crossing === crossing ? share * tonnesPerDay : 0), 0),
    0,
  ) / 10
const linearQueue =
  (assignment: FlowAssignment): BorderDelay =>
  (crossing) =>
    minutes(2) + 15 * shareOver(assignment, crossing)

describe('shares settle with the delays that they make', () => {
  const start = year(flow(way('heihe-bridge', 100, 1), way('suifenhe-road', 100, 0)))

  it('two like crossings end with half of the trucks each, though all began at one', () => {
    const { assignment, residuals, settled } = settleShares(start, () => taste, linearQueue, { residual: 0.001, rounds: 200 })
    expect(settled).toBe(true)
    expect(shareOver(assignment, 'heihe-bridge')).toBeCloseTo(50, 0)
    expect(residuals[0]).toBeGreaterThan(0.5)
    expect(residuals.at(-1)).toBeLessThanOrEqual(0.001)
  })

  it('the end is a fixed point: at the delays of the shares, goods choose these shares', () => {
    const uneven = year(flow(way('heihe-bridge', 80, 0.5), way('suifenhe-road', 100, 0.3), way('dongning-poltavka', 120, 0.2)))
    const { assignment } = settleShares(uneven, () => taste, linearQueue, { residual: 0.0005, rounds: 400 })
    const [settled] = assignment.flows
    const chosen = flowShares(settled?.ways ?? [], taste, linearQueue(assignment))
    settled?.ways.forEach(({ share }, index) => {
      expect(chosen[index]?.[0]).toBeCloseTo(share, 2)
    })
  })

  it('where rounds run out it says how much would still change, and that it did not settle', () => {
    const { residual, residuals, settled } = settleShares(start, () => taste, linearQueue, { residual: 0, rounds: 3 })
    expect([settled, residuals.length, residual === residuals[2]]).toEqual([false, 3, true])
  })

  it('held shares stay as they are, and no residual is claimed', () => {
    expect(heldShares(start)).toEqual({ assignment: start, residual: null, residuals: [], settled: true })
  })

  it('a crossing that nobody passed in the pilot keeps its time on file', () => {
    const shares = flowShares(start.flows[0]?.ways ?? [], taste, () => undefined)
    expect(shares.map(([first]) => first)).toEqual([0.5, 0.5])
  })
})

describe('shares keep to the season', () => {
  it('a ferry carries nothing while it is laid up, and the bridge carries all', () => {
    const ways = [way('heihe-bridge', 100, 0), way('heihe-river', 90, 0, { open: [false, true] })]
    const [bridge, ferry] = flowShares(ways, taste, () => undefined)
    expect([bridge?.[0], ferry?.[0]]).toEqual([1, 0])
    expect(ferry?.[1]).toBeGreaterThan(0.5)
  })

  it('where every way is shut goods wait at those they would take', () => {
    const ways = [way('heihe-bridge', 100, 0, { open: [false, true] }), way('suifenhe-road', 100, 0, { open: [false, true] })]
    expect(flowShares(ways, taste, () => undefined)).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ])
  })

  it('the share told of a way is the mean over days, not over periods', () => {
    const ways = [way('heihe-bridge', 100, 0), way('heihe-river', 100, 0, { open: [false, true] })]
    const { assignment } = settleShares(
      year(flow(...ways)),
      () => taste,
      () => () => undefined,
      { residual: 0, rounds: 1 },
    )
    expect(assignment.flows[0]?.ways[1]?.share).toBeCloseTo((0.5 * (1 / 2) * 20) / 30, 12)
  })
})
