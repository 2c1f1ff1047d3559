import { describe, expect, it } from 'vitest'
import { compareRuns } from '#core/appraisal/simulate.ts'
import type { Network } from '#core/network/network.ts'
import type { Measure, SimulationResult } from '#core/simulation/result.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { heiheNetwork, under } from './heihe-network.ts'

const base = heiheNetwork()
const at190 = under(base, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 190, class: 'truck' })
const at862 = under(base, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 862 })
const year = { crossing: 'heihe-bridge', start: '2025-01-01', days: 365, replications: 5, seed: 1 }
const demandPerDay = { 'CN>RU': 103.69, 'RU>CN': 63.11 } as const

function result(network: Network, query = year): SimulationResult {
  const answer = simulateCrossing(network, query, 'v20')
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  return answer.value
}

function trucks({ measures }: Pick<SimulationResult, 'measures'>, direction: string, id = 'heihe-bridge'): Measure {
  const found = measures.find(({ subject }) => subject.id === id && subject.direction === direction && subject.class === 'truck')
  if (found === undefined) throw new Error(`no measure of trucks ${direction} at ${id}`)
  return found
}

const { a, b, differences } = (() => {
  const compared = compareRuns(at190, at862, year, 'v20')
  if (!compared.ok) throw new Error(JSON.stringify(compared.failures))
  return compared.value
})()

describe('a year at the Heihe bridge, 190 against 862 vehicles a day', () => {
  it.each(['CN>RU', 'RU>CN'] as const)('%s: at 190 the checkpoint is as busy as demand over capacity on open days', (direction) => {
    const { low, high, mean } = trucks(a, direction).utilisation
    // 360 of 365 days are open; the trucks of the other five come all the same.
    const expected = ((166.8 / 190) * 365) / 360
    expect(mean).toBeCloseTo(expected, 1.5)
    expect(high as number).toBeGreaterThan(low as number)
  })

  it.each(['CN>RU', 'RU>CN'] as const)('%s: at 862 all that come are let through, and the wait falls for certain', (direction) => {
    expect(trucks(b, direction).throughputPerDay.high).toBeGreaterThan(demandPerDay[direction])
    const fall = differences.find(({ subject }) => subject.id === 'heihe-bridge' && subject.direction === direction && subject.class === 'truck')
    expect(fall?.waitHours.high).toBeLessThan(-5)
    expect(fall?.queueLength.high).toBeLessThan(-10)
    expect(fall?.throughputPerDay.varianceGain).toBeGreaterThan(10)
  })

  it('buses, whose checkpoints the change does not reach, pass in the same number to the last one', () => {
    for (const { subject, throughputPerDay } of differences.filter(({ subject }) => subject.class === 'bus' && subject.kind === 'crossing'))
      expect([subject.direction, throughputPerDay.mean, throughputPerDay.low]).toEqual([subject.direction, 0, 0])
  })

  it('a change in one direction leaves every measure of the other exactly as it was', () => {
    const change = under(base, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 300, direction: 'CN>RU', class: 'truck' })
    const compared = compareRuns(base, change, { ...year, days: 60 }, 'v20')
    const other = compared.ok ? compared.value.differences.filter(({ subject }) => subject.direction === 'RU>CN') : []
    expect(other.length).toBeGreaterThan(5)
    for (const { waitHours, throughputPerDay, queueLength } of other)
      for (const { mean, low, high, varianceGain } of [waitHours, throughputPerDay, queueLength])
        expect([mean, low, high, varianceGain]).toEqual([0, 0, 0, null])
  })

  it('the Lunar New Year closure of 28 to 31 January makes the peak of the year', () => {
    const weeks = trucks(a, 'CN>RU').weeks
    const worst = weeks.reduce((peak, week) => (week.waitHours > peak.waitHours ? week : peak))
    expect(worst.start >= '2025-01-22' && worst.start <= '2025-02-05').toBe(true)
    const autumn = weeks.filter(({ start }) => start >= '2025-09-01' && start < '2025-12-01')
    expect(worst.waitHours).toBeGreaterThan(5 * Math.max(...autumn.map((week) => week.waitHours)))
    for (const week of weeks) expect(week.low <= week.waitHours + 1e-6 && week.waitHours <= week.high + 1e-6).toBe(true)
  })

  it('no figure passes its bound, and at 190 both checkpoints bind rather than the bridge', () => {
    expect(a.certificate).toMatchObject({ mode: 'road', unit: 'truck', class: 'truck' })
    expect(a.certificate.share).toBeGreaterThan(0.85)
    expect(a.certificate.share).toBeLessThanOrEqual(1)
    expect(a.certificate.cut.toSorted()).toEqual(['heihe-bridge-checkpoint-blagoveshchensk', 'heihe-bridge-checkpoint-heihe'])
    expect(b.certificate.share).toBeLessThan(a.certificate.share)
  })

  it('every figure says of whom it is, from how many replications, and between which ends', () => {
    for (const { subject, throughputPerDay, waitHours, queueLength, utilisation } of a.measures) {
      expect(subject.direction).toMatch(/^(CN>RU|RU>CN)$/)
      expect(['truck', 'bus', 'car']).toContain(subject.class)
      for (const { mean, low, high, n } of [throughputPerDay, waitHours, queueLength, utilisation]) {
        expect(n).toBe(5)
        expect(low as number).toBeLessThanOrEqual(mean)
        expect(high as number).toBeGreaterThanOrEqual(mean)
      }
      expect(waitHours.p50).toBeLessThanOrEqual(waitHours.p90)
      expect(waitHours.p90).toBeLessThanOrEqual(waitHours.max)
    }
  })
})

describe('runs of the base', () => {
  const short = { ...year, start: '2025-12-11', days: 28, replications: 6 }

  it('the same seed gives the same bytes, another seed another year', () => {
    const once = JSON.stringify(result(base, short))
    expect(JSON.stringify(result(base, short))).toBe(once)
    const other = result(base, { ...short, seed: 2 })
    expect(other.key).not.toBe(result(base, short).key)
    expect(trucks(other, 'CN>RU').waitHours.mean).not.toBe(trucks(result(base, short), 'CN>RU').waitHours.mean)
  })

  it('a capacity that steps within the run is said, and the queue goes with it: 190 to 24 December 2025, 630 after', () => {
    const run = result(base, short)
    expect(run.warnings).toContainEqual({ code: 'capacityChanges', parameters: { crossing: 'heihe-bridge', date: '2025-12-25' } })
    const [first, second, , last] = trucks(run, 'CN>RU').weeks.map((week) => week.waitHours) as [number, number, number, number]
    expect(Math.min(first, second)).toBeGreaterThan(4 * last)
  })

  it('at less than demand the queue grows, and the run says so', () => {
    const run = result(under(base, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 120, class: 'truck' }), short)
    expect(run.warnings.filter(({ code }) => code === 'queueGrows').map(({ parameters }) => parameters.direction)).toEqual(['CN>RU', 'RU>CN'])
    expect(run.certificate.share).toBeGreaterThan(0.9)
    expect(run.certificate.share).toBeLessThan(1.02)
    const shorter = result(under(base, { kind: 'set-capacity', crossing: 'heihe-bridge', vehiclesPerDay: 120, class: 'truck' }), { ...short, days: 7 })
    // From 45 a day too many, both directions, over ten days more on average.
    expect(trucks(run, 'CN>RU').queueLength.mean - trucks(shorter, 'CN>RU').queueLength.mean).toBeGreaterThan(150)
    expect(trucks(run, 'CN>RU').weeks.map(({ start }) => start)).not.toContain('2026-01-01')
  })

  it('fewer than five replications give means without a band', () => {
    const run = result(base, { ...short, replications: 2 })
    expect(trucks(run, 'CN>RU').waitHours).toMatchObject({ low: null, high: null, n: 2 })
    expect(run.warnings).toContainEqual({ code: 'tooFewForInterval', parameters: { replications: 2, least: 5 } })
  })

  it('a second bridge takes half of the trucks, and no one waits longer for it; both are measured', () => {
    const second = under(base, { kind: 'add-link', id: 'second-heihe-bridge', mode: 'road', from: 'heihe', to: 'blagoveshchensk' })
    const query = { ...year, days: 90 }
    const [alone, together] = [result(base, query), result(second, query)]
    const [old, added] = [trucks(together, 'CN>RU'), trucks(together, 'CN>RU', 'second-heihe-bridge')]
    expect(old.throughputPerDay.mean + added.throughputPerDay.mean).toBeCloseTo(103.69, -0.5)
    expect(added.throughputPerDay.mean / old.throughputPerDay.mean).toBeCloseTo(1, 1)
    expect(old.waitHours.mean).toBeLessThan(trucks(alone, 'CN>RU').waitHours.mean)
    expect(together.certificate.cut).toContain('second-heihe-bridge-checkpoint-heihe')
    expect(together.certificate.cut.some((part) => part.endsWith('-bridge-bridge'))).toBe(false)
  })

  it('closing the bridge beside a second one sends all to the second', () => {
    const second = under(
      base,
      { kind: 'add-link', id: 'second-heihe-bridge', mode: 'road', from: 'heihe', to: 'blagoveshchensk' },
      { kind: 'close', crossing: 'heihe-bridge' },
    )
    const run = result(second, { ...short, replications: 5 })
    expect(trucks(run, 'CN>RU').throughputPerDay.mean).toBe(0)
    expect(trucks(run, 'CN>RU', 'second-heihe-bridge').throughputPerDay.mean).toBeGreaterThan(90)
  })
})
