import { describe, expect, it } from 'vitest'
import { findBottleneck } from '#core/assignment/bottleneck.ts'
import type { Network } from '#core/network/network.ts'
import { measuredDelays } from '#core/simulation/network/measured-delays.ts'
import { networkMeasures } from '#core/simulation/network/network-samples.ts'
import { networkWarnings } from '#core/simulation/network/network-warnings.ts'
import type { NetworkSamples } from '#core/simulation/network/prepare-network.ts'
import { shippedNetwork } from '../../../shipped-world.ts'
import { under } from '../heihe-network.ts'
import { type HandFlow, handFlows, runOf, withLineCapacity } from './hand-flows.ts'

const fulitun = 'fulitun-fujin-rail-1435'
/** Less than the line takes today, so that it binds before the bridge does: both directions together. */
const fulitunTonnesPerYear = 6_000_000
const fulitunTonnes = fulitunTonnesPerYear / 365
const network: Network = withLineCapacity(await shippedNetwork(), fulitun, fulitunTonnesPerYear)

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const measures = (samples: NetworkSamples, id: string, direction: string, unit: string) =>
  networkMeasures(samples).filter(({ subject }) => subject.id === id && subject.direction === direction && subject.unit === unit)
const carried = (samples: NetworkSamples, id: string, direction: string, unit = 'tonne') =>
  measures(samples, id, direction, unit).reduce((sum, { throughputPerDay }) => sum + meanOf(throughputPerDay), 0)

/** Beyond those of the flows: the mean of the run stands. */
const noPeriod = 9
const coal = (unitsPerDay: number): HandFlow => ({
  id: 'coal',
  direction: 'RU>CN',
  unitsPerDay,
  unit: 'train',
  ways: [{ legs: ['tongjiang-bridge RU>CN'], lines: [`${fulitun} back`], share: 1 }],
})

describe('the line behind Tongjiang, were it to take 6 Mt a year', () => {
  const flows = handFlows(coal(6))
  const samples = runOf(network, flows, '2025-03-01', 60, 5)

  it('lets into China what the maximum flow says, though station and bridge would let through more', () => {
    const { boundTonnesPerDay, cut } = findBottleneck(network, {
      from: ['birobidzhan'],
      to: ['jiamusi'],
      modes: ['rail'],
      trains: 'bulk',
      start: '2025-03-01',
      days: 60,
    })
    const onTheWay = cut.find(({ link }) => link === fulitun)
    expect(onTheWay?.tonnesPerDay).toBeCloseTo(fulitunTonnes, 6)
    expect(boundTonnesPerDay).toBeGreaterThanOrEqual(fulitunTonnes)
    // One train more or less at either end of 60 days.
    expect(Math.abs(carried(samples, fulitun, 'RU>CN') - fulitunTonnes)).toBeLessThan(4154 / 60)
    expect(carried(samples, 'tongjiang-bridge', 'RU>CN')).toBeGreaterThan(1.4 * fulitunTonnes)
  })

  it('has a queue that grows by the rest in every week, and says so', () => {
    const [line] = measures(samples, fulitun, 'RU>CN', 'train')
    const queue = (line?.weekWaiting ?? []).map(meanOf)
    const more = 7 * (6 - fulitunTonnes / 4154)
    for (const growth of queue.slice(1, 8).map((length, week) => length - (queue[week] ?? 0))) expect(Math.abs(growth / more - 1)).toBeLessThan(0.4)
    expect(networkWarnings(samples, { assignment: flows, settled: true }, undefined)).toContainEqual(
      expect.objectContaining({ code: 'queueGrows', parameters: expect.objectContaining({ crossing: fulitun, direction: 'RU>CN' }) }),
    )
  })

  it('is as busy as its trains make it, and its queue is part of what route choice hears', () => {
    const half = runOf(network, handFlows(coal(fulitunTonnes / 4154 / 2)), '2025-03-01', 60, 5)
    const [line] = measures(half, fulitun, 'RU>CN', 'train')
    expect(Math.abs(meanOf(line?.utilisation ?? []) / (carried(half, fulitun, 'RU>CN') / fulitunTonnes) - 1)).toBeLessThan(0.02)
    expect(measuredDelays(half)(fulitun, 'RU>CN', 'train', noPeriod)).toBeCloseTo(60 * meanOf(line?.waitHours ?? []), 6)
  })

  it('serves both directions in turn: together they get no more', () => {
    const boxes: HandFlow = {
      id: 'boxes',
      direction: 'CN>RU',
      unitsPerDay: 6,
      unit: 'train',
      tonnesPerUnit: 1313,
      ways: [{ legs: ['tongjiang-bridge CN>RU'], lines: [`${fulitun} forth`], share: 1 }],
    }
    const both = runOf(network, handFlows(coal(4), boxes), '2025-03-01', 60, 3)
    const sum = carried(both, fulitun, 'RU>CN') + carried(both, fulitun, 'CN>RU')
    expect(Math.abs(sum - fulitunTonnes)).toBeLessThan(4154 / 60)
  })
})

describe('lines one behind the other', () => {
  it('are one station: whoever enters the chain waits once', () => {
    const chain = ['beian-longzhen', 'longzhen-sunwu', 'sunwu-heihe'].map((ends) => `${ends}-rail-1435 back`)
    const timber: HandFlow = {
      id: 'timber',
      direction: 'RU>CN',
      unitsPerDay: 2,
      unit: 'train',
      ways: [{ legs: ['heihe-bridge RU>CN'], lines: chain.toReversed(), share: 1 }],
    }
    const { plan } = runOf(network, handFlows(timber), '2025-03-01', 2, 1)
    expect(plan.subjects.filter(({ kind }) => kind === 'line').map(({ id }) => id)).toEqual(['beian-longzhen-rail-1435'])
    expect(plan.stations.sources[0]?.ways[0]?.legs).toHaveLength(2)
  })
})

describe('the line to Zabaikalsk, 8 pairs of container trains a day', () => {
  const boxes = (id: string, direction: 'CN>RU' | 'RU>CN', unitsPerDay: number, tonnesPerUnit = 1313): HandFlow => ({
    id,
    direction,
    unitsPerDay,
    unit: 'train',
    tonnesPerUnit,
    ways: [{ legs: [`manzhouli-rail ${direction}`], lines: [`borzya-zabaikalsk-rail-1520 ${direction === 'CN>RU' ? 'back' : 'forth'}`], share: 1 }],
  })

  it('has 8 slots each way, whatever comes from the other side, and does not hold coal', () => {
    const wide = under(network, { kind: 'set-capacity', crossing: 'manzhouli-rail', vehiclesPerDay: 100 })
    const samples = runOf(wide, handFlows(boxes('east', 'CN>RU', 10.5), boxes('west', 'RU>CN', 2), boxes('coal', 'RU>CN', 15, 4154)), '2025-03-01', 40, 3)
    const trains = (direction: string) => carried(samples, 'borzya-zabaikalsk-rail-1520', direction, 'train')
    expect(trains('CN>RU')).toBeCloseTo(8, 1)
    expect(Math.abs(trains('RU>CN') - 2)).toBeLessThan(0.6)
    expect(Math.abs(carried(samples, 'manzhouli-rail', 'RU>CN', 'train') - 17)).toBeLessThan(1.5)
  })
})

describe('a line shut for some days', () => {
  it('holds its trains until it opens, and lets them go then', () => {
    const way = { legs: ['suifenhe-rail RU>CN'], lines: ['mudanjiang-linkou-rail-1435 back'], share: 1 }
    const flows = handFlows({ id: 'timber', direction: 'RU>CN', unitsPerDay: 3, unit: 'train', ways: [way] })
    const shut = under(network, { kind: 'close', link: 'mudanjiang-linkou-rail-1435', from: '2025-03-15', to: '2025-03-21' })
    const samples = runOf(shut, flows, '2025-03-01', 42, 5)
    const [line] = measures(samples, 'mudanjiang-linkou-rail-1435', 'RU>CN', 'train')
    const waiting = (line?.weekWaiting ?? []).map(meanOf)
    // Three a day for a week: 10.5 on the mean of its days.
    expect(waiting[1]).toBe(0)
    expect(Math.abs((waiting[2] ?? 0) - 10.5)).toBeLessThan(3)
    expect(waiting[3]).toBe(0)
    expect(Math.abs(carried(samples, 'mudanjiang-linkou-rail-1435', 'RU>CN', 'train') - 3)).toBeLessThan(0.6)
  })
})
