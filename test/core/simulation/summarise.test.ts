import { expect, it } from 'vitest'
import type { MeasureSamples } from '#core/simulation/measure-samples.ts'
import { WaitHistogram } from '#core/simulation/statistics/wait-histogram.ts'
import { summarise } from '#core/simulation/summarise.ts'

it('the median wait lies within the interval told with it, though most trucks waited in one crowded replication', () => {
  const waits = new WaitHistogram()
  for (let truck = 0; truck < 1000; truck += 1) waits.add(6)
  for (let truck = 0; truck < 40; truck += 1) waits.add(1)
  const samples: MeasureSamples = {
    subject: { kind: 'crossing', id: 'ford', direction: 'CN>RU', unit: 'truck', class: 'truck' },
    throughputPerDay: [1, 1, 1, 1, 100],
    waitHours: [1, 1, 1, 1, 6],
    queueLength: [0, 0, 0, 0, 0],
    utilisation: [0, 0, 0, 0, 0],
    closedHoursPerDay: [],
    waits,
    waitP50: [1, 1, 1, 1, 6],
    waitP90: [1, 1, 1, 1, 6],
    weeks: [],
    weekPassed: [],
    weekWaiting: [],
  }
  const { p50, p50Interval } = summarise(samples, '2025-01-01').waitHours
  expect(p50).toBe(2)
  // 2 ± 2.776 · √5 / √5, and no wait is below zero.
  expect(p50Interval).toEqual({ low: 0, high: expect.closeTo(4.776, 3) })
})
