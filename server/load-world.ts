import { buildNetwork } from '#core/network/network.ts'
import { buildPlaceIndex, searchables } from '#core/places/place-index.ts'
import { ok, type Result } from '#core/result.ts'
import type { DataFault } from './data/data-fault.ts'
import { readFacts } from './data/read-facts.ts'
import type { World } from './http/dependencies.ts'

/** A data folder as a network that can be asked, its scenarios and its names. */
export async function loadWorld(folder: string): Promise<Result<World, DataFault>> {
  const loaded = await readFacts(folder)
  if (!loaded.ok) return loaded
  const { facts, datasetHash, scenarios } = loaded.value
  return ok({ network: buildNetwork(facts, datasetHash), library: scenarios, places: buildPlaceIndex(searchables(facts)) })
}
