import { describe, expect, it } from 'vitest'
import { findBottleneck } from '#core/assignment/bottleneck.ts'
import type { Network } from '#core/network/network.ts'
import { StationRun } from '#core/simulation/engine/station-run.ts'
import type { MeasureSamples } from '#core/simulation/measure-samples.ts'
import { measuredDelays } from '#core/simulation/network/measured-delays.ts'
import { networkMeasures } from '#core/simulation/network/network-samples.ts'
import { networkWarnings } from '#core/simulation/network/network-warnings.ts'
import { type NetworkSamples, prepareNetwork } from '#core/simulation/network/prepare-network.ts'
import { estimate } from '#core/simulation/statistics/estimate.ts'
import { shippedNetwork } from '../../../shipped-world.ts'
import { hearing } from '../engine/hand-plan.ts'
import { under } from '../heihe-network.ts'
import { handFlows, runOf } from './hand-flows.ts'

const network: Network = await shippedNetwork()

function measure(samples: NetworkSamples, id: string, direction: string, unit = 'truck'): MeasureSamples {
  const found = networkMeasures(samples).find(({ subject }) => subject.id === id && subject.direction === direction && subject.unit === unit)
  if (found === undefined) throw new Error(`no measure of ${id} ${direction} ${unit}`)
  return found
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('closing Brest from 12 to 24 September 2025', () => {
  // Trains of the base year at Brest: 10.2 a day to the west and 1.5 to the east; the closure is on file.
  const flows = handFlows(
    { id: 'west', direction: 'CN>EU', unitsPerDay: 10.2, unit: 'train', tonnesPerUnit: 1313, ways: [{ legs: ['brest-malaszewicze BY>PL'], share: 1 }] },
    { id: 'east', direction: 'EU>CN', unitsPerDay: 1.5, unit: 'train', tonnesPerUnit: 1313, ways: [{ legs: ['brest-malaszewicze PL>BY'], share: 1 }] },
  )
  const samples = runOf(network, flows, '2025-08-25', 42, 5)
  // Week 3 of the run begins on 8 September, week 4 on 15 September, week 5 on 22 September.
  const waitingIn = (week: number) =>
    ['BY>PL', 'PL>BY'].reduce((sum, direction) => sum + meanOf(measure(samples, 'brest-malaszewicze', direction, 'train').weekWaiting[week] ?? []), 0)

  it('leaves a backlog of trains at reopening to hold against the published 130 - 300', () => {
    const daily = samples.joinedPerDay.slice(0, samples.plan.crossings.length).reduce((sum, joined) => sum + joined, 0)
    const backlog = 13 * daily
    expect(backlog).toBeGreaterThan(130)
    expect(backlog).toBeLessThan(300)
    // Mean over 15 - 21 September, the fourth to the tenth day of the closure.
    expect(waitingIn(3) / daily).toBeGreaterThan(5.5)
    expect(waitingIn(3) / daily).toBeLessThan(8)
    // And over 22 - 28 September, to whose third day it grows and after which 14 trains a day at most work it off.
    expect(waitingIn(4)).toBeGreaterThan(110)
  })

  it('nobody waits like that before it', () => {
    expect(waitingIn(1)).toBeLessThan(waitingIn(3) / 8)
  })
})

describe('a change at one crossing', () => {
  const flows = handFlows(
    { id: 'heihe', direction: 'CN>RU', unitsPerDay: 50, ways: [{ legs: ['heihe-bridge CN>RU'], share: 1 }] },
    { id: 'suifenhe', direction: 'CN>RU', unitsPerDay: 60, ways: [{ legs: ['suifenhe-road CN>RU'], share: 1 }] },
    { id: 'manzhouli', direction: 'CN>RU', unitsPerDay: 7, unit: 'train', tonnesPerUnit: 1313, ways: [{ legs: ['manzhouli-rail CN>RU'], share: 1 }] },
    { id: 'coal', direction: 'RU>CN', unitsPerDay: 4, unit: 'train', ways: [{ legs: ['tongjiang-bridge RU>CN'], share: 1 }] },
  )
  const base = runOf(network, flows, '2025-03-01', 60, 3)

  it('that another cannot feel leaves its measures exactly as they were, to the last draw', () => {
    const changed = runOf(under(network, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 40, class: 'truck' }), flows, '2025-03-01', 60, 3)
    for (const [id, direction, unit] of [
      ['suifenhe-road', 'CN>RU', 'truck'],
      ['manzhouli-rail', 'CN>RU', 'train'],
      ['tongjiang-bridge', 'RU>CN', 'train'],
    ] as const) {
      const [before, after] = [measure(base, id, direction, unit), measure(changed, id, direction, unit)]
      expect([id, after.throughputPerDay, after.waitHours, after.queueLength, after.utilisation]).toEqual([
        id,
        before.throughputPerDay,
        before.waitHours,
        before.queueLength,
        before.utilisation,
      ])
    }
    const [open, narrow] = [measure(base, 'heihe-bridge', 'CN>RU'), measure(changed, 'heihe-bridge', 'CN>RU')]
    expect(meanOf(narrow.waitHours)).toBeGreaterThan(10 * meanOf(open.waitHours))
    expect(networkWarnings({ ...changed }, { assignment: flows, settled: true }, undefined)).toContainEqual(
      expect.objectContaining({ code: 'queueGrows', parameters: expect.objectContaining({ crossing: 'heihe-bridge', direction: 'CN>RU' }) }),
    )
    expect(networkWarnings(base, { assignment: flows, settled: true }, undefined).map(({ code }) => code)).toEqual(['tooFewForInterval'])
  })

  it('counts tonnes and boxes of the trains that carry them, and what each kind of goods waits', () => {
    const trains = measure(base, 'manzhouli-rail', 'CN>RU', 'train').throughputPerDay
    const tonnes = measure(base, 'manzhouli-rail', 'CN>RU', 'tonne').throughputPerDay
    const teu = measure(base, 'manzhouli-rail', 'CN>RU', 'teu').throughputPerDay
    trains.forEach((perDay, replication) => {
      // A train of 57 boxes of forty feet, at 11.5 t a TEU.
      expect((tonnes[replication] ?? 0) / perDay).toBeCloseTo(57 * 23, 0)
      expect((teu[replication] ?? 0) / perDay).toBeCloseTo(114, 1)
    })
    expect(networkMeasures(base).some(({ subject }) => subject.id === 'tongjiang-bridge' && subject.unit === 'teu')).toBe(false)
    const coal = networkMeasures(base).find(({ subject }) => subject.kind === 'flow' && subject.id === 'coal')
    expect(Math.abs(estimate(coal?.throughputPerDay ?? []).mean / (4 * 4154) - 1)).toBeLessThan(0.15)
  })

  it('closed for good it holds whoever has no other way, and says so', () => {
    const closed = runOf(under(network, { kind: 'close', crossing: 'heihe-bridge' }), flows, '2025-03-01', 20, 1)
    expect(meanOf(measure(closed, 'heihe-bridge', 'CN>RU').throughputPerDay)).toBe(0)
    expect(networkWarnings(closed, { assignment: flows, settled: true }, undefined)).toContainEqual({
      code: 'closedThroughout',
      parameters: { crossing: 'heihe-bridge', days: 20 },
    })
  })

  it('a river that is freezing when the run ends holds trucks for the season: that is no want of capacity, and more than it carries in season is', () => {
    const growing = (unitsPerDay: number) => {
      const trucks = handFlows({ id: 'river', direction: 'CN>RU', unitsPerDay, ways: [{ legs: ['raohe-river CN>RU'], share: 1 }] })
      const run = runOf(network, trucks, '2025-09-01', 90, 3)
      return networkWarnings(run, { assignment: trucks, settled: true }, undefined).some(({ code }) => code === 'queueGrows')
    }
    expect(growing(8)).toBe(false)
    expect(growing(400)).toBe(true)
  })

  it('the delay handed to route choice is the time on file and the queue on top: in a period those who stand over those who leave; unknown where nobody passed', () => {
    const delay = measuredDelays(base)
    const heihe = measure(base, 'heihe-bridge', 'CN>RU')
    expect(delay('heihe-bridge', 'CN>RU', 'truck', 9)).toBeCloseTo(1000 + 60 * meanOf(heihe.waitHours), 6)
    const little = (1440 * meanOf(heihe.queueLength)) / meanOf(heihe.throughputPerDay)
    expect(Math.abs(((delay('heihe-bridge', 'CN>RU', 'truck', 0) ?? 0) - 1000) / little - 1)).toBeLessThan(0.05)
    expect(delay('heihe-bridge', 'RU>CN', 'truck', 0)).toBeUndefined()
  })
})

describe('the Tongjiang bridge, one train at a time', () => {
  it('at three times its demand lets through what its station can, and the queue grows by the rest', () => {
    // 9.6 Mt a year both ways are 6.33 trains of 4,154 t a day.
    const flows = handFlows({ id: 'coal', direction: 'RU>CN', unitsPerDay: 13, unit: 'train', ways: [{ legs: ['tongjiang-bridge RU>CN'], share: 1 }] })
    const samples = runOf(network, flows, '2025-03-01', 60, 5)
    const { throughputPerDay, weekWaiting } = measure(samples, 'tongjiang-bridge', 'RU>CN', 'train')
    expect(meanOf(throughputPerDay)).toBeCloseTo(9_600_000 / 365 / 4154, 1)
    const queue = weekWaiting.map(meanOf)
    const growth = queue.slice(1, 8).map((length, week) => length - (queue[week] ?? 0))
    for (const more of growth) expect(Math.abs(more / (7 * (13 - 6.33)) - 1)).toBeLessThan(0.35)
  })
})

describe('the maximum flow', () => {
  it('is what each crossing that binds in it carries at many times its trains', () => {
    const { flows, cut } = findBottleneck(network, {
      from: ['khabarovsk', 'ussuriysk'],
      to: ['harbin'],
      modes: ['rail'],
      trains: 'bulk',
      start: '2025-03-01',
      days: 60,
    })
    expect(cut.length).toBeGreaterThan(0)
    const binding = ['suifenhe-rail', 'hunchun-rail']
    const many = binding.map((id) => ({ id, direction: 'RU>CN', unitsPerDay: 40, unit: 'train', ways: [{ legs: [`${id} RU>CN`], share: 1 }] }) as const)
    const samples = runOf(network, handFlows(...many), '2025-03-01', 60, 2)
    for (const id of binding) {
      const bound = flows.find(({ crossing }) => crossing === id)?.tonnesPerDay ?? 0
      const carried = meanOf(measure(samples, id, 'RU>CN', 'tonne').throughputPerDay)
      // The gauge change takes longer or shorter by chance: some trains more or fewer leave within the days that are counted.
      expect([id, carried < 1.03 * bound, carried > 0.95 * bound]).toEqual([id, true, true])
    }
  })
})

describe('the yard of Zabaikalsk', () => {
  it('changes gauge in a day or so while flatcars are there; at three times their trains they run out and it takes weeks', () => {
    const days = (trainsPerDay: number) => {
      const way = { legs: ['manzhouli-rail CN>RU'], share: 1 }
      const flows = handFlows({ id: 'boxes', direction: 'CN>RU', unitsPerDay: trainsPerDay, unit: 'train', tonnesPerUnit: 1313, ways: [way] })
      // Line and station let all pass, so that only the flatcars can be too few.
      const wide = under(network, { kind: 'set-capacity', crossing: 'manzhouli-rail', vehiclesPerDay: 100 })
      const { plan } = prepareNetwork(wide, flows, { start: '2025-03-01', days: 60, seed: 1 })
      const stays: number[] = []
      const run: StationRun = new StationRun(
        plan.stations,
        { seed: 1, replication: 0 },
        hearing({ released: (passage, _waited, joinedAt, _open, _unit, now) => passage === 0 && joinedAt > 60_000 && stays.push((now - joinedAt) / 1440) }),
      )
      while (run.advance());
      return {
        median: stays.sort((left, right) => left - right)[Math.floor(stays.length / 2)] ?? 0,
        atHand: run.atHand(0),
        size: plan.stations.pools[0]?.size ?? 0,
      }
    }
    const usual = days(6)
    expect(usual.size).toBe(4900)
    expect(usual.median).toBeLessThan(4)
    expect(usual.atHand).toBeGreaterThan(0)
    const short = days(21)
    expect(short.median).toBeGreaterThan(7)
    expect(short.atHand).toBeLessThan(29)
  })
})

describe('flows that no way carries', () => {
  it('are named with their tonnes', () => {
    const flows = handFlows(
      { id: 'heihe', direction: 'CN>RU', unitsPerDay: 5, ways: [{ legs: ['heihe-bridge CN>RU'], share: 1 }] },
      { id: 'timber', direction: 'RU>CN', unitsPerDay: 10, ways: [] },
    )
    const samples = runOf(network, flows, '2025-03-01', 10, 1)
    expect(networkWarnings(samples, { assignment: flows, settled: true }, undefined)).toContainEqual({
      code: 'flowWithoutWay',
      parameters: { flow: 'timber.goods', goods: 'goods', direction: 'RU>CN', tonnesPerDay: 99 },
    })
  })
})
