import { bidirectional, singleSource } from 'graphology-shortest-path/dijkstra.js'
import type { Arc } from './arc.ts'
import { destinationGate, originGate } from './arc.ts'
import type { EdgeAttributes, ObjectiveWeight, SearchGraph } from './search-graph.ts'

/** Arcs of the best path from gate to gate; null where there is none. `factorOf` makes arcs dearer, from 1 upwards. */
export function shortestPath(graph: SearchGraph, objective: ObjectiveWeight, factorOf?: (arc: Arc) => number): readonly Arc[] | null {
  const weigh = factorOf === undefined ? objective : (_: string, edge: EdgeAttributes) => edge[objective] * (edge.arc === null ? 1 : factorOf(edge.arc))
  const nodes: readonly string[] | null = bidirectional(graph, originGate, destinationGate, weigh)
  return nodes === null ? null : arcsBetween(graph, nodes, false)
}

/** The best paths from the origin to every node, and from every node to the destination. */
export interface PathTrees {
  readonly fromOrigin: (node: string) => readonly Arc[] | null
  readonly toDestination: (node: string) => readonly Arc[] | null
}

export function pathTrees(graph: SearchGraph, reversed: SearchGraph, objective: ObjectiveWeight): PathTrees {
  const forward = new Map(Object.entries(singleSource(graph, originGate, objective)))
  const backward = new Map(Object.entries(singleSource(reversed, destinationGate, objective)))
  return {
    fromOrigin: (node) => arcsOrNull(graph, forward.get(node), false),
    toDestination: (node) => arcsOrNull(reversed, backward.get(node), true),
  }
}

function arcsOrNull(graph: SearchGraph, nodes: readonly string[] | undefined, reversed: boolean): readonly Arc[] | null {
  return nodes === undefined ? null : arcsBetween(graph, nodes, reversed)
}

function arcsBetween(graph: SearchGraph, nodes: readonly string[], reversed: boolean): readonly Arc[] {
  const arcs = nodes.slice(1).flatMap((node, index) => {
    const arc = graph.getDirectedEdgeAttributes(nodes[index], node).arc
    return arc === null ? [] : [arc]
  })
  return reversed ? arcs.reverse() : arcs
}
