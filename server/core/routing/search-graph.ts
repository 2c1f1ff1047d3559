import { DirectedGraph } from 'graphology'
import { type Arc, destinationGate, originGate } from './arc.ts'

export const objectiveWeights = ['cost', 'co2e', 'generalised'] as const
export type ObjectiveWeight = (typeof objectiveWeights)[number]
export type ArcWeights = Readonly<Record<ObjectiveWeight, number>>

export type EdgeAttributes = ArcWeights & { readonly arc: Arc | null }
export type SearchGraph = DirectedGraph<Record<string, never>, EdgeAttributes>

const nothing: ArcWeights = { cost: 0, co2e: 0, generalised: 0 }

/**
 * The arcs as a simple digraph. Where two services share their ends, each but the first goes by an offer node, because
 * a path names nodes and not arcs. Reversed, it answers how to get to the destination.
 *
 * @throws RangeError on a weight that is not finite or below nothing: the search would turn it into 1, or go astray in silence.
 */
export function searchGraph(arcs: readonly Arc[], weightsOf: (arc: Arc) => ArcWeights, reversed = false): SearchGraph {
  const graph: SearchGraph = new DirectedGraph({ allowSelfLoops: false })
  const connect = (from: string, to: string, attributes: EdgeAttributes): void => {
    if (reversed) graph.addDirectedEdge(to, from, attributes)
    else graph.addDirectedEdge(from, to, attributes)
  }
  graph.mergeNode(originGate)
  graph.mergeNode(destinationGate)
  for (const arc of arcs) {
    const weights = weightsOf(arc)
    for (const objective of objectiveWeights) {
      const weight = weights[objective]
      if (!Number.isFinite(weight) || weight < 0) throw new RangeError(`${objective} of the arc from ${arc.from} to ${arc.to} is ${weight}`)
    }
    graph.mergeNode(arc.from)
    graph.mergeNode(arc.to)
    const taken = reversed ? graph.hasDirectedEdge(arc.to, arc.from) : graph.hasDirectedEdge(arc.from, arc.to)
    if (!taken) {
      connect(arc.from, arc.to, { ...weights, arc })
      continue
    }
    const offer = offerNode(graph, arc)
    graph.addNode(offer)
    connect(arc.from, offer, { ...weights, arc })
    connect(offer, arc.to, { ...nothing, arc: null })
  }
  return graph
}

function offerNode(graph: SearchGraph, arc: Arc): string {
  for (let number = 2; ; number += 1) {
    const offer = `offer@${arc.from}>${arc.to}:${number}`
    if (!graph.hasNode(offer)) return offer
  }
}
