import type { Figures } from './figures.ts'
import type { MeasureSamples } from './measure-samples.ts'
import { mergeFreight } from './network/merge-freight.ts'
import { WaitHistogram } from './statistics/wait-histogram.ts'

/**
 * Figures of several replications as if one thread had made them all: each list in the order of the replications, waits in
 * one histogram. All have the same subjects in the same order, since the plan makes them.
 */
export function mergeFigures(parts: readonly Figures[]): Figures {
  const [first] = parts
  if (first === undefined) return { samples: [], joined: [], eventCount: 0 }
  return {
    samples: first.samples.map((_, index) => mergeSamples(parts.flatMap(({ samples }) => samples[index] ?? []))),
    joined: first.joined.map((_, flow) => parts.reduce((sum, { joined }) => sum + (joined[flow] ?? 0), 0)),
    eventCount: parts.reduce((sum, part) => sum + part.eventCount, 0),
    ...(first.freight && { freight: mergeFreight(parts.flatMap(({ freight }) => freight ?? [])) }),
  }
}

function mergeSamples(parts: readonly MeasureSamples[]): MeasureSamples {
  const first = parts[0] as MeasureSamples
  const waits = new WaitHistogram()
  for (const part of parts) waits.merge(part.waits)
  const byWeek = (of: (part: MeasureSamples) => readonly number[][]): number[][] => of(first).map((_, week) => parts.flatMap((part) => of(part)[week] ?? []))
  return {
    subject: first.subject,
    throughputPerDay: parts.flatMap(({ throughputPerDay }) => throughputPerDay),
    waitHours: parts.flatMap(({ waitHours }) => waitHours),
    waitP50: parts.flatMap(({ waitP50 }) => waitP50),
    waitP90: parts.flatMap(({ waitP90 }) => waitP90),
    queueLength: parts.flatMap(({ queueLength }) => queueLength),
    utilisation: parts.flatMap(({ utilisation }) => utilisation),
    closedHoursPerDay: parts.flatMap(({ closedHoursPerDay }) => closedHoursPerDay),
    ...(first.batches && parts.length === 1 && { batches: first.batches }),
    waits,
    weeks: byWeek(({ weeks }) => weeks),
    weekPassed: byWeek(({ weekPassed }) => weekPassed),
    weekWaiting: byWeek(({ weekWaiting }) => weekWaiting),
  }
}
