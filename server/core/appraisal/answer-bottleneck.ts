import { type Bottleneck, findBottleneck } from '../assignment/bottleneck.ts'
import { tonnesOf } from '../assignment/part-tonnes.ts'
import { contentHash } from '../content-hash.ts'
import type { Network } from '../network/network.ts'
import type { Statement } from '../statement.ts'
import type { BottleneckQuery } from './read-bottleneck.ts'

/** A bound of throughput with its key and what it rests on. */
export interface BottleneckAnswer extends Bottleneck {
  readonly key: string
  readonly query: BottleneckQuery & { readonly scenario: string }
  readonly dataset: { readonly version: string; readonly hash: string }
  readonly warnings: readonly Statement[]
}

/** Raised whenever the same question on the same data would be answered otherwise. */
const engineVersion = '3'

export function answerBottleneck(network: Network, query: BottleneckQuery): BottleneckAnswer {
  const placesOf = (end: string): readonly string[] =>
    network.placesById.has(end) ? [end] : network.facts.places.filter(({ country }) => country === end).map(({ id }) => id)
  const found = findBottleneck(network, { ...query, from: placesOf(query.from), to: placesOf(query.to) })
  const loads = network.facts.operations.loads
  const shared = [...new Set(found.cut.flatMap(({ bothDirections, crossing }) => (bothDirections && crossing !== undefined ? [crossing] : [])))]
  return {
    key: contentHash({ dataset: network.datasetHash, scenario: network.scenario.hash, query, engine: engineVersion, kind: 'bottleneck' }),
    query: { ...query, scenario: network.scenario.id },
    dataset: { version: network.facts.dataset.version, hash: network.datasetHash },
    ...found,
    warnings: [
      ...(found.cut.length === 0
        ? []
        : [
            {
              code: 'tonnesPerVehicle',
              parameters: { truck: loads.tonnesPerTruck.value, train: tonnesOf(loads, 'trainsPerDay', query.trains), teu: loads.tonnesPerTeu.value },
              source: [loads.tonnesPerTruck, loads.tonnesPerContainerTrain, loads.tonnesPerTeu].map(({ source }) => source).join(' '),
            },
          ]),
      ...shared.map((crossing) => ({ code: 'otherDirectionEmpty', parameters: { crossing } })),
      // Where a way without any stated capacity leads there, what was left out makes no difference.
      ...(found.boundTonnesPerDay === 0 ? [{ code: 'nothingGetsThrough', parameters: {} }] : []),
      ...(found.steps.some(({ gainTonnesPerDay }) => gainTonnesPerDay === 0) ? [{ code: 'othersBindToo', parameters: {} }] : []),
      ...(loads.boxesPerCraneHour !== undefined && [...found.steps, ...found.sequence].some(({ code }) => code === 'crane')
        ? [{ code: 'boxesPerCrane', parameters: { boxesPerHour: loads.boxesPerCraneHour.value }, source: loads.boxesPerCraneHour.source }]
        : []),
      ...(found.boundTonnesPerDay === null
        ? [{ code: 'nothingBinds', parameters: {} }]
        : [
            ...found.unstated.map((crossing) => ({ code: 'crossingUnstated', parameters: { crossing } })),
            ...(found.withoutSea ? [{ code: 'seaUnstated', parameters: {} }] : []),
          ]),
      ...network.scenario.assumptions.map(({ change, field, value, from }) => ({ code: 'scenarioAssumption', parameters: { change, field, value, from } })),
    ],
  }
}
