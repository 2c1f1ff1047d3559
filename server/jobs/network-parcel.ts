import type { Facts } from '#core/network/facts/facts.ts'
import { buildNetwork, type Network } from '#core/network/network.ts'

/** A network as it travels to a worker: its indexes stay behind and are built again there, its lines on the map and the codes of goods are not sent: questions are read before. */
export interface NetworkParcel {
  readonly facts: Facts
  readonly datasetHash: string
  readonly scenario: Network['scenario']
}

export function parcelOf({ facts, datasetHash, scenario }: Network): NetworkParcel {
  return { facts: { ...facts, geometry: {}, harmonizedSystem: {} }, datasetHash, scenario }
}

export function openParcel({ facts, datasetHash, scenario }: NetworkParcel): Network {
  return buildNetwork(facts, datasetHash, scenario)
}

/** Tells networks apart: two of one key are the same network. */
export function parcelKey({ datasetHash, scenario }: NetworkParcel): string {
  return `${datasetHash} ${scenario.hash} ${scenario.id}`
}
