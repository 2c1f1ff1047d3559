import { addDays } from '../calendar/local-time.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { Estimate, Measure } from './result.ts'
import { estimate, sampleQuantile } from './statistics/estimate.ts'

/** Estimates of one subject from its replications; nothing measured here can be below zero, so neither is a lower end. */
export function summarise(samples: MeasureSamples, start: string): Measure {
  const counted = samples.batches ?? samples
  return {
    subject: samples.subject,
    throughputPerDay: notNegative(estimate(counted.throughputPerDay)),
    waitHours: {
      ...notNegative(estimate(counted.waitHours)),
      p50: quantileOf(samples.waitP50, samples, 0.5),
      p50Interval: interval(samples.waitP50),
      p90: quantileOf(samples.waitP90, samples, 0.9),
      p90Interval: interval(samples.waitP90),
      max: rounded(samples.waits.max),
    },
    queueLength: notNegative(estimate(counted.queueLength)),
    utilisation: notNegative(estimate(samples.utilisation)),
    ...(samples.closedHoursPerDay.length > 0 && { closedHoursPerDay: notNegative(estimate(samples.closedHoursPerDay)) }),
    weeks: samples.weeks.flatMap((values, week) => {
      const measured = values.filter((value) => !Number.isNaN(value))
      if (measured.length === 0) return []
      const mean = measured.reduce((sum, value) => sum + value, 0) / measured.length
      const [low, high] = [sampleQuantile(measured, 0.1), sampleQuantile(measured, 0.9)]
      return [{ start: addDays(start, week * 7), waitHours: rounded(mean), low: rounded(low), high: rounded(high) }]
    }),
    course: samples.weekPassed.map((passed, week) => ({
      start: addDays(start, week * 7),
      passedPerDay: band(passed),
      waiting: band(samples.weekWaiting[week] ?? []),
    })),
  }
}

/** Mean of the replications, whose interval stands beside it: the quantile of all waits together may lie outside that, since a crowded replication counts more there. */
function quantileOf(ofReplications: readonly number[], { waits }: MeasureSamples, share: number): number {
  const measured = ofReplications.filter((value) => !Number.isNaN(value))
  return rounded(measured.length === 0 ? waits.quantile(share) : estimate(measured).mean)
}

/** Mean and 10-90 % of the replications. */
function band(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean: rounded(mean), low: rounded(sampleQuantile(values, 0.1)), high: rounded(sampleQuantile(values, 0.9)) }
}

function interval(samples: readonly number[]): { readonly low: number; readonly high: number } | null {
  const { low, high } = notNegative(estimate(samples))
  return low === null || high === null ? null : { low, high }
}

/** Six decimals: far below any interval, and as many as a document needs. */
export function rounded(value: number): number {
  // Adding zero makes a negative zero a plain one.
  return Math.round(value * 1e6) / 1e6 + 0
}

function notNegative({ mean, low, high, n }: Estimate): Estimate {
  return { mean: rounded(mean), low: low === null ? null : rounded(Math.max(0, low)), high: high === null ? null : rounded(high), n }
}
