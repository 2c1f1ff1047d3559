import { describe, expect, it } from 'vitest'
import { type ComparedRun, comparisonOf } from '#core/simulation/compare-simulations.ts'
import type { MeasureSamples } from '#core/simulation/measure-samples.ts'
import { simulateCrossing } from '#core/simulation/simulate-crossing.ts'
import { WaitHistogram } from '#core/simulation/statistics/wait-histogram.ts'
import { heiheNetwork } from './heihe-network.ts'

const network = heiheNetwork()
const query = { crossing: 'heihe-bridge', start: '2025-03-03', days: 7, replications: 3, seed: 1 }

function trucks(direction: 'CN>RU' | 'RU>CN', throughputPerDay: number[], waitHours: number[]): MeasureSamples {
  const unused = throughputPerDay.map(() => 0)
  return {
    subject: { kind: 'crossing', id: 'heihe-bridge', direction, unit: 'truck', class: 'truck' },
    throughputPerDay,
    waitHours,
    queueLength: [4, 5, 6],
    utilisation: unused,
    waits: new WaitHistogram(),
    waitP50: unused,
    waitP90: unused,
    weeks: [],
    weekPassed: [],
    weekWaiting: [],
    closedHoursPerDay: [],
  }
}

function runOf(...samples: readonly MeasureSamples[]): ComparedRun {
  const run = simulateCrossing(network, query, 'v20')
  if (!run.ok) throw new Error(JSON.stringify(run.failures))
  return { result: run.value, samples }
}

describe('two runs are compared by everything that either measured', () => {
  const [out, home] = [trucks('CN>RU', [100, 110, 120], [2, 3, 4]), trucks('RU>CN', [60, 60, 63], [1, 1, 1])]

  it('trucks of a direction that nobody takes any more are all lost, and had no wait to set against the old one', () => {
    const { differences } = comparisonOf([network, network], query, 'v20', [runOf(out, home), runOf(out)])
    expect(differences.map(({ subject, throughputPerDay }) => [subject.direction, throughputPerDay.mean])).toEqual([
      ['CN>RU', 0],
      ['RU>CN', -61],
    ])
    expect(differences[1]).toMatchObject({ queueLength: { mean: -5, n: 3 }, waitHours: { n: 0, low: null, high: null } })
  })

  it('trucks of a direction that opens are all won', () => {
    const { differences } = comparisonOf([network, network], query, 'v20', [runOf(out), runOf(out, home)])
    expect(differences[1]).toMatchObject({ subject: { direction: 'RU>CN' }, throughputPerDay: { mean: 61, n: 3 }, waitHours: { n: 0 } })
  })
})
