import type { MeasureSamples } from './measure-samples.ts'
import { relativePrecision } from './statistics/stop-rule.ts'

/** Half a width that nobody asks to be smaller: six minutes of waiting, a tenth of a unit a day. */
const fineEnough = { waitHours: 0.1, throughputPerDay: 0.1 } as const

/**
 * Half width of the 95 % interval over the mean, of the throughput and the wait that is known least well among all
 * crossings, directions and classes; null below the least number of replications for an interval.
 */
export function reachedPrecision(
  parts: readonly { readonly samples: readonly Pick<MeasureSamples, 'subject' | 'throughputPerDay' | 'waitHours'>[] }[],
): number | null {
  const subjects = parts[0]?.samples ?? []
  const each = subjects.flatMap(({ subject }, index) => {
    if (subject.kind !== 'crossing') return []
    const measures = parts.flatMap(({ samples }) => samples[index] ?? [])
    return [
      relativePrecision(
        measures.flatMap(({ throughputPerDay }) => throughputPerDay),
        fineEnough.throughputPerDay,
      ),
      relativePrecision(
        measures.flatMap(({ waitHours }) => waitHours),
        fineEnough.waitHours,
      ),
    ]
  })
  return each.reduce<number | null>((worst, one) => (worst === null || one === null ? null : Math.max(worst, one)), 0)
}

type Parts = Parameters<typeof reachedPrecision>[0]

/** The worst of all networks that are run with the same draws: they are paired, so that all get as many replications. */
export function precisionOfAll(sides: readonly Parts[]): number | null {
  return sides.map(reachedPrecision).reduce<number | null>((worst, one) => (worst === null || one === null ? null : Math.max(worst, one)), 0)
}
