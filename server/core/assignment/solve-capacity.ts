import { type CapacityArc, sinkNode, sourceNode } from './capacity-graph.ts'
import { flowPaths } from './flow-paths.ts'
import { maximumFlow } from './max-flow.ts'
import type { CapacityBound } from './part-tonnes.ts'

/** Capacities are counted in whole kilograms a day, so that cut and flow are equal to the last digit. */
const kilogramsPerTonne = 1000

export interface CapacitySolution {
  /** t a day. */
  readonly bound: number
  /** Indices of the arcs that bind. */
  readonly cut: readonly number[]
  readonly crossings: readonly { readonly crossing: string; readonly tonnesPerDay: number }[]
}

export interface CapacitySolver {
  /** The bound with other capacities by arc than those it was made with; null where a way without a stated capacity leads there. */
  solve(bounds: readonly (CapacityBound | undefined)[]): CapacitySolution | null
}

/** Numbers the nodes once; capacities may change from call to call. */
export function capacitySolver(arcs: readonly CapacityArc[]): CapacitySolver {
  const indices = new Map<string, number>([
    [sourceNode, 0],
    [sinkNode, 1],
  ])
  const indexOf = (name: string): number => {
    const known = indices.get(name) ?? indices.size
    indices.set(name, known)
    return known
  }
  const from = Int32Array.from(arcs, (arc) => indexOf(arc.from))
  const to = Int32Array.from(arcs, (arc) => indexOf(arc.to))
  return {
    solve(bounds) {
      const capacity = Float64Array.from(bounds, (bound) =>
        bound === undefined ? Number.POSITIVE_INFINITY : Math.round(bound.tonnesPerDay * kilogramsPerTonne),
      )
      const network = { nodeCount: indices.size, from, to, capacity }
      const { value, flow, sourceSide } = maximumFlow(network, 0, 1)
      if (value === Number.POSITIVE_INFINITY) return null
      const byCrossing = new Map<string, number>()
      for (const { arcs: way, amount } of flowPaths(network, flow, 0, 1)) {
        for (const crossing of new Set(way.flatMap((arc) => bounds[arc]?.crossing ?? []))) byCrossing.set(crossing, (byCrossing.get(crossing) ?? 0) + amount)
      }
      return {
        bound: value / kilogramsPerTonne,
        cut: arcs.flatMap((_, arc) =>
          (capacity[arc] as number) > 0 && sourceSide[from[arc] as number] === 1 && sourceSide[to[arc] as number] === 0 ? [arc] : [],
        ),
        crossings: [...byCrossing]
          .map(([crossing, kilograms]) => ({ crossing, tonnesPerDay: kilograms / kilogramsPerTonne }))
          .sort((one, other) => other.tonnesPerDay - one.tonnesPerDay || (one.crossing < other.crossing ? -1 : 1)),
      }
    },
  }
}
