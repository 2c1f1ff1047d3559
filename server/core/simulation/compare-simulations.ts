import type { Network } from '../network/network.ts'
import type { MeasureSamples } from './measure-samples.ts'
import type { PairedDifference, SimulationDifference, SimulationQuery, SimulationResult, Subject } from './result.ts'
import { simulationKey } from './simulation-key.ts'
import { pairedDifference } from './statistics/estimate.ts'
import { rounded } from './summarise.ts'

export interface SimulationComparison {
  readonly key: string
  readonly a: SimulationResult
  readonly b: SimulationResult
  /** b minus a, for every subject that either has: what only one of them has carried nothing in the other, and nobody waited. */
  readonly differences: readonly SimulationDifference[]
}

/** A run that was made: its document, and the samples that it was made from. */
export interface ComparedRun {
  readonly result: SimulationResult
  readonly samples: readonly MeasureSamples[]
}

/** The document of two runs that were made. */
export function comparisonOf(
  networks: readonly [Network, Network],
  query: SimulationQuery,
  nodeVersion: string,
  [a, b]: readonly [ComparedRun, ComparedRun],
): SimulationComparison {
  const inB = new Map(b.samples.map((samples) => [nameOf(samples.subject), samples]))
  const inA = new Set(a.samples.map(({ subject }) => nameOf(subject)))
  return {
    key: simulationKey('compare', networks, query, nodeVersion),
    a: a.result,
    b: b.result,
    differences: [
      ...a.samples.map((left) => difference(left.subject, left, inB.get(nameOf(left.subject)) ?? nothingOf(left))),
      ...b.samples.filter(({ subject }) => !inA.has(nameOf(subject))).map((right) => difference(right.subject, nothingOf(right), right)),
    ],
  }
}

type Compared = Pick<MeasureSamples, 'throughputPerDay' | 'waitHours' | 'queueLength'>

/** What a subject measures where no freight goes to it: replications without any, and no wait to measure. */
function nothingOf({ throughputPerDay }: Compared): Compared {
  const none = throughputPerDay.map(() => 0)
  return { throughputPerDay: none, queueLength: none, waitHours: throughputPerDay.map(() => Number.NaN) }
}

function difference(subject: SimulationDifference['subject'], left: Compared, right: Compared): SimulationDifference {
  return {
    subject,
    throughputPerDay: roundedDifference(left.throughputPerDay, right.throughputPerDay),
    waitHours: roundedDifference(left.waitHours, right.waitHours),
    queueLength: roundedDifference(left.queueLength, right.queueLength),
  }
}

function roundedDifference(left: readonly number[], right: readonly number[]): PairedDifference {
  const { mean, low, high, n, varianceGain } = pairedDifference(left, right)
  const ends = { low: low === null ? null : rounded(low), high: high === null ? null : rounded(high) }
  return { mean: rounded(mean), ...ends, n, varianceGain: varianceGain === null ? null : rounded(varianceGain) }
}

const nameOf = ({ kind, id, direction, unit, class: of }: Subject): string => [kind, id, direction, unit, of].join(' ')
