import { join } from 'node:path'
import { buildNetwork } from '#core/network/network.ts'
import { arcWeights } from '#core/routing/arc-weights.ts'
import { buildArcs } from '#core/routing/arcs.ts'
import { journeyContext } from '#core/routing/journey-context.ts'
import { isUsable } from '#core/routing/search-space.ts'
import { weighedGraph } from '#core/routing/weighed-graph.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { tinyQuery } from '../core/tiny-network.ts'
import type { DrawnNetwork } from './planar-network.ts'

/** The virtual network of a box from Harbin to Hamburg by any mode, weighed by generalised cost; arcs that its load may not take are left out. */
export async function productNetwork(): Promise<DrawnNetwork> {
  const loaded = await readFacts(join(import.meta.dirname, '../../network-data'))
  if (!loaded.ok) throw new Error('the shipped data is at fault')
  const network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
  const context = journeyContext(network, tinyQuery({ to: 'hamburg' }), null)
  const usable = buildArcs(context).filter((arc) => isUsable(arc, { families: context.query.modes, boxed: true }))
  const { graph, weights } = weighedGraph(usable, arcWeights(context))
  return { rows: graph, weights: weights.generalised }
}
