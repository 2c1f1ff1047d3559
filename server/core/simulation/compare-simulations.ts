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
  /** b minus a, for every subject that both have. */
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
  const others = new Map(b.samples.map((samples) => [nameOf(samples.subject), samples]))
  return {
    key: simulationKey('compare', networks, query, nodeVersion),
    a: a.result,
    b: b.result,
    differences: a.samples.flatMap((left) => {
      const right = others.get(nameOf(left.subject))
      return right === undefined ? [] : [difference(left, right)]
    }),
  }
}

function difference(left: MeasureSamples, right: MeasureSamples): SimulationDifference {
  return {
    subject: left.subject,
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
