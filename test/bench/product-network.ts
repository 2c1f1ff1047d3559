import { join } from 'node:path'
import { buildNetwork } from '#core/network/network.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { queryGraph } from '#core/routing/query-graph.ts'
import { sparseRows } from '#core/routing/sparse-rows.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { tinyQuery } from '../core/tiny-network.ts'
import type { DrawnNetwork } from './planar-network.ts'

/** The virtual network of a box from Harbin to Hamburg by any mode, weighed by generalised cost; arcs that its load may not take are left out. */
export async function productNetwork(): Promise<DrawnNetwork> {
  const loaded = await readFacts(join(import.meta.dirname, '../../network-data'))
  if (!loaded.ok) throw new Error('the shipped data is at fault')
  const network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
  const context = createJourneyContext(network, tinyQuery({ to: 'hamburg' }), null)
  const { graph, weights, columns } = queryGraph(context)
  const usable = [...graph.arcs.keys()].filter((arc) => ((columns.shut[arc] as number) & 2) === 0)
  const of = (numbers: Int32Array): Int32Array => Int32Array.from(usable, (arc) => numbers[arc] as number)
  return {
    rows: sparseRows(graph.nodeCount, of(graph.tails), of(graph.heads)),
    weights: Float64Array.from(usable, (arc) => weights.generalised[arc] as number),
  }
}
