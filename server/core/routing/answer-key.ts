import { contentHash } from '../content-hash.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { SimulatedWaits } from '../journey/simulated-waits.ts'
import { ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'

/** Raised whenever the same query on the same data would be answered otherwise. */
const routingEngineVersion = '3'

/** Key of an answer: same key, same bytes. */
export function answerKey(network: Network, query: RouteQuery, waits: SimulatedWaits | null): string {
  return contentHash({
    dataset: network.datasetHash,
    scenario: network.scenario.hash,
    query,
    engine: routingEngineVersion,
    ratesDate: ratesOn(network.facts.exchangeRates, query.quoteDate).date,
    waits: waits?.key ?? null,
  })
}
