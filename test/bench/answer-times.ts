import { join } from 'node:path'
import { planWithWaits } from '#core/appraisal/plan-with-waits.ts'
import { boundedCache } from '#core/bounded-cache.ts'
import type { SimulatedWaits } from '#core/journey/simulated-waits.ts'
import { buildNetwork } from '#core/network/network.ts'
import { randomStream } from '#core/random.ts'
import { createJourneyContext } from '#core/routing/create-journey-context.ts'
import { frontWays } from '#core/routing/front-problem.ts'
import { gateTrees, graphWithin } from '#core/routing/gate-trees.ts'
import { queryGraph } from '#core/routing/query-graph.ts'
import { arcsInUse, passOptions, searchSpaces } from '#core/routing/search-space.ts'
import { readFacts } from '../../server/data/read-facts.ts'
import { tinyQuery } from '../core/tiny-network.ts'

/**
 * Fronts and whole answers of random pairs of places of the product's network, in milliseconds of processor time, so that
 * other work on the machine counts as little as it can.
 */
const pairCount = 200

const loaded = await readFacts(join(import.meta.dirname, '../../network-data'))
if (!loaded.ok) throw new Error('the shipped data is at fault')
const network = buildNetwork(loaded.value.facts, loaded.value.datasetHash)
const draw = randomStream(1, 'pairs')
const place = (): string => network.facts.places[Math.floor(draw() * network.facts.places.length)]?.id ?? ''
const queries = Array.from({ length: pairCount }, () => [place(), place()] as const)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => tinyQuery({ from, to }))

function processorMs(run: () => unknown): number {
  const { user, system } = process.cpuUsage()
  run()
  const after = process.cpuUsage({ user, system })
  return (after.user + after.system) / 1000
}

function printTimes(name: string, times: readonly number[], wanted: string): void {
  const sorted = times.toSorted((left, right) => left - right)
  const at = (share: number): string => `${(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)} ms`.padStart(10)
  console.log(`${name.padEnd(30)} p50 ${at(0.5)}  p95 ${at(0.95)}  worst ${at(1)}   wanted: ${wanted}`)
}

const attempts = new Map<number | null, number>()
const fronts = queries.flatMap((query) => {
  const context = createJourneyContext(network, query, null)
  const weighed = queryGraph(context)
  return searchSpaces(query.modes)
    .filter(({ isWidest }) => isWidest)
    .map((space) => {
      const inUse = arcsInUse(context, weighed, space)
      const graph = graphWithin(weighed.graph, inUse, gateTrees(weighed.graph, weighed.weights.generalised, inUse))
      return processorMs(() => {
        const { mostHandovers } = frontWays(context, { ...weighed, graph }, inUse, passOptions(context, space))
        attempts.set(mostHandovers, (attempts.get(mostHandovers) ?? 0) + 1)
      })
    })
})
const waits = boundedCache<SimulatedWaits>(256)
const answer = (query: (typeof queries)[number]): unknown => planWithWaits(network, query, waits, ({ code }) => code)
const [warmUp] = queries
if (warmUp !== undefined) answer(warmUp)
const first = queries.slice(1).map((query) => processorMs(() => answer(query)))

console.log(`\n${queries.length} random pairs of ${network.facts.places.length} places, ${network.facts.links.length} links`)
printTimes('Pareto front', fronts, 'p50 80 ms, worst 300 ms')
printTimes('first answer of a pair', first, 'p95 250 ms')
console.log(`fronts by handovers allowed: ${[...attempts].map(([allowed, count]) => `${allowed ?? 'given up'}: ${count}`).join(', ')}`)
