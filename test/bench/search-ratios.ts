import { bidirectional, singleSource } from 'graphology-shortest-path/dijkstra.js'
import { nba } from 'ngraph.path'
import { createBidirectionalSearch } from '#core/routing/bidirectional-search.ts'
import { contractArcs } from '#core/routing/contracted-arcs.ts'
import { createLandmarkSearch } from '#core/routing/landmark-search.ts'
import { chooseLandmarks } from '#core/routing/landmarks.ts'
import { growTree } from '#core/routing/path-tree.ts'
import { everyPath } from './every-path.ts'
import { interleaved, printRatio } from './interleaved.ts'
import { graphologyOf, ngraphOf } from './peer-graphs.ts'
import { type BenchedNetwork, checked, type Pair, searchNetworks } from './search-networks.ts'

/**
 * Own searches against those of graphology and ngraph, all in turns in one process, whole paths from each of them; graphs are
 * built and prepared before the clock runs, and what preparation takes is printed.
 */
function compare({ name, network, arcs, pairs, rounds }: BenchedNetwork): void {
  const start = performance.now()
  const contracted = contractArcs(arcs)
  const between = performance.now()
  const landmarks = chooseLandmarks(arcs, 8)
  const end = performance.now()
  const kept = contracted.rank.filter((rank) => rank === arcs.nodeCount).length
  console.log(
    `\n${name}: ${arcs.nodeCount} nodes, ${arcs.tails.length} arcs; ${kept} nodes left by contraction in ${(between - start).toFixed(0)} ms; ` +
      `eight landmarks in ${(end - between).toFixed(0)} ms`,
  )
  const led = createLandmarkSearch(arcs.nodeCount)
  const plain = createBidirectionalSearch(arcs)
  const graph = graphologyOf(network)
  const finder = nba(ngraphOf(network), { oriented: true, distance: (_from, _to, link) => link.data })
  const one = interleaved(
    {
      landmarks: (pair: Pair) => checked(led(contracted, landmarks, pair.from, pair.to), pair),
      bidirectional: (pair: Pair) => checked(plain(pair.from, pair.to), pair),
      graphology: ({ from, to }: Pair) => bidirectional(graph, String(from), String(to), 'weight'),
      ngraph: ({ from, to }: Pair) => finder.find(from, to),
    },
    pairs,
    rounds,
  )
  printRatio('one to one, prepared', one.landmarks, 'graphology bidirectional', one.graphology, 40)
  printRatio('one to one, prepared', one.landmarks, 'ngraph nba', one.ngraph, 8)
  printRatio('one to one, unprepared', one.bidirectional, 'graphology bidirectional', one.graphology, 15)
  printRatio('one to one, unprepared', one.bidirectional, 'ngraph nba', one.ngraph, 3)
  const all = interleaved(
    {
      tree: ({ from }: Pair) => growTree(arcs.leaving, arcs.nodeCount, from),
      paths: ({ from }: Pair) => everyPath(arcs, growTree(arcs.leaving, arcs.nodeCount, from)),
      graphology: ({ from }: Pair) => singleSource(graph, String(from), 'weight'),
    },
    pairs.slice(0, 1),
    Math.min(rounds, 5),
  )
  printRatio('one to all, paths on demand', all.tree, 'graphology singleSource', all.graphology, 20)
  printRatio('one to all, every path written out', all.paths, 'graphology singleSource', all.graphology, 20)
}

for (const network of await searchNetworks()) compare(network)
