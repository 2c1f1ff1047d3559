import { type Arc, destinationGate, originGate } from '../routing/arc.ts'
import { type ArcColumns, joinedColumns } from '../routing/arc-columns.ts'
import { journeyWeights } from '../routing/arc-weights.ts'
import { endArcs, interiorArcs } from '../routing/arcs.ts'
import type { CompiledGraph } from '../routing/compiled-graph.ts'
import { fillArcColumns } from '../routing/fill-arc-columns.ts'
import { interiorOf } from '../routing/interior.ts'
import type { JourneyContext } from '../routing/journey-context.ts'
import { sparseRows } from '../routing/sparse-rows.ts'
import type { WeighedGraph } from '../routing/weighed-graph.ts'

/** The virtual network between many origins and many destinations, weighed for one load. */
export interface ManyEndedGraph {
  readonly graph: CompiledGraph
  readonly columns: ArcColumns
  readonly weights: WeighedGraph['weights']
  /** Node by place id: where goods stand before they are loaded, and after they are unloaded. */
  readonly origins: ReadonlyMap<string, number>
  readonly destinations: ReadonlyMap<string, number>
}

/**
 * @param context of one of the pairs of places: the others must lie in the same two countries and on the same line of every
 *   stepped tariff, so that what a step costs does not hang on the pair
 */
export function manyEndedGraph(context: JourneyContext, from: readonly string[], to: readonly string[]): ManyEndedGraph {
  const interior = context.shelf.interior ?? interiorOf(interiorArcs(context))
  context.shelf.interior = interior
  interior.columns ??= fillArcColumns(context, interior.arcs)
  const first = from.flatMap((place) => endArcs(context, place, 'load').map((arc): Arc => ({ ...arc, from: `${originGate} ${place}` })))
  const last = to.flatMap((place) => endArcs(context, place, 'unload').map((arc): Arc => ({ ...arc, to: `${destinationGate} ${place}` })))
  const numbers = new Map(interior.nodeOf)
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  }
  const joined = (inside: Int32Array, keyOf: (arc: Arc) => string): Int32Array => {
    const column = new Int32Array(first.length + inside.length + last.length)
    column.set(first.map((arc) => numberOf(keyOf(arc))))
    column.set(inside, first.length)
    column.set(
      last.map((arc) => numberOf(keyOf(arc))),
      first.length + inside.length,
    )
    return column
  }
  const tails = joined(interior.tails, (arc) => arc.from)
  const heads = joined(interior.heads, (arc) => arc.to)
  const arcs = [...first, ...interior.arcs, ...last]
  return {
    graph: { arcs, ...sparseRows(numbers.size, tails, heads), origin: 0, destination: 1 },
    columns: joinedColumns([fillArcColumns(context, first), interior.columns, fillArcColumns(context, last)]),
    weights: journeyWeights(context, first, interior, last),
    origins: new Map(from.map((place) => [place, numbers.get(`${originGate} ${place}`) ?? 0])),
    destinations: new Map(to.map((place) => [place, numbers.get(`${destinationGate} ${place}`) ?? 1])),
  }
}
