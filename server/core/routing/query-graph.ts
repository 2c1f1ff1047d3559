import type { Arc } from './arc.ts'
import { type ArcColumns, joinedColumns } from './arc-columns.ts'
import { journeyWeights, ownWeights } from './arc-weights.ts'
import { endArcs, interiorArcs } from './arcs.ts'
import { type CompiledGraph, compileGraph } from './compiled-graph.ts'
import { fillArcColumns } from './fill-arc-columns.ts'
import { createGateSearch } from './gate-search.ts'
import { type Interior, interiorOf } from './interior.ts'
import type { JourneyContext } from './journey-context.ts'
import { sparseRows } from './sparse-rows.ts'
import type { Standing } from './standing.ts'
import { joinedStanding, standingOf } from './standing-things.ts'
import { viaLayers } from './via-layers.ts'
import { type WeighedGraph, weightsOver } from './weighed-graph.ts'

/** The virtual network of a query, weighed: the interior that it shares with others between its own two ends. */
export function queryGraph(context: JourneyContext): WeighedGraph {
  const { from, to, via } = context.query
  const interior = context.shelf.interior ?? interiorOf(interiorArcs(context))
  context.shelf.interior = interior
  const first = endArcs(context, from, 'load')
  const last = endArcs(context, to, 'unload')
  if (via.length > 0) {
    const arcs = viaLayers(context, [...first, ...interior.arcs, ...last])
    return weighed(compileGraph(arcs), weightsOver(arcs, ownWeights(context)), fillArcColumns(context, arcs), [], (boxed) => standingOf(context, arcs, boxed))
  }
  interior.columns ??= fillArcColumns(context, interior.arcs)
  const graph = joined(interior, first, last)
  const columns = joinedColumns([fillArcColumns(context, first), interior.columns, fillArcColumns(context, last)])
  return weighed(graph, journeyWeights(context, first, interior, last), columns, returningArcs(graph, columns, from, to), (boxed) =>
    joinedStanding(standingOf(context, first, boxed), insideStanding(context, interior, boxed), standingOf(context, last, boxed)),
  )
}

function insideStanding(context: JourneyContext, { arcs, standing }: Interior, boxed: boolean): Standing {
  const side = boxed ? 'boxed' : 'asked'
  const known = standing[side] ?? standingOf(context, arcs, boxed)
  standing[side] = known
  return known
}

/** Asked by every search of the answer, and looked up once. */
function returningArcs({ arcs }: CompiledGraph, { moves }: ArcColumns, from: string, to: string): readonly number[] {
  const returning: number[] = []
  for (let arc = 0; arc < moves.length; arc += 1) {
    if (moves[arc] === 0) continue
    const { step } = arcs[arc] as Arc
    if (step.kind === 'move' && (step.to === from || step.from === to)) returning.push(arc)
  }
  return returning
}

const weighed = (
  graph: CompiledGraph,
  weights: WeighedGraph['weights'],
  columns: ArcColumns,
  returning: readonly number[],
  standing: WeighedGraph['standing'],
): WeighedGraph => ({
  graph,
  weights,
  columns,
  returning,
  gateSearch: createGateSearch({ graph, weights, columns }),
  standing: keptBySide(standing),
})

/** A load is refused by several families at once: what stands against it is put together once. */
function keptBySide(standing: WeighedGraph['standing']): WeighedGraph['standing'] {
  const known = new Map<boolean, Standing>()
  return (boxed) => {
    const kept = known.get(boxed) ?? standing(boxed)
    known.set(boxed, kept)
    return kept
  }
}

/** A graph of the interior and of the arcs of both ends; compiled anew are only the ends. */
function joined(interior: Interior, first: readonly Arc[], last: readonly Arc[]): CompiledGraph {
  const own = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = interior.nodeOf.get(key) ?? own.get(key)
    if (known !== undefined) return known
    const number = interior.nodeOf.size + own.size
    own.set(key, number)
    return number
  }
  const column = (inside: Int32Array, numberOfArc: (arc: Arc) => number): Int32Array => {
    const numbers = new Int32Array(first.length + inside.length + last.length)
    numbers.set(first.map(numberOfArc))
    numbers.set(inside, first.length)
    numbers.set(last.map(numberOfArc), first.length + inside.length)
    return numbers
  }
  const tails = column(interior.tails, (arc) => numberOf(arc.from))
  const heads = column(interior.heads, (arc) => numberOf(arc.to))
  const nodeCount = interior.nodeOf.size + own.size
  return { arcs: first.concat(interior.arcs, last), ...sparseRows(nodeCount, tails, heads), origin: 0, destination: 1 }
}
