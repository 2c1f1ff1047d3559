import { join } from 'node:path'
import { bench, describe } from 'vitest'
import { capacityGraph } from '#core/assignment/capacity-graph.ts'
import { periodOf } from '#core/assignment/period.ts'
import { capacitySolver } from '#core/assignment/solve-capacity.ts'
import { buildNetwork } from '#core/network/network.ts'
import { readFacts } from '../../server/data/read-facts.ts'

const loaded = await readFacts(join(import.meta.dirname, '../../network-data'))
if (!loaded.ok) throw new Error('the shipped data is at fault')
const network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
const placesOf = (country: string) => network.facts.places.filter((place) => place.country === country).map(({ id }) => id)
const modes = ['rail', 'road', 'river', 'sea'] as const
const { arcs } = capacityGraph(network, { from: placesOf('CN'), to: placesOf('RU'), modes, trains: 'containers' }, periodOf(network, '2025-01-01', 365))
const solver = capacitySolver(arcs)
const bounds = arcs.map(({ bound }) => bound)

// Wanted: below 5 ms.
describe(`maximum flow and cut, China to Russia, ${arcs.length} arcs`, () => {
  bench('push-relabel, cut and ways', () => {
    solver.solve(bounds)
  })
})
