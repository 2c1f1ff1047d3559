import type { Arc } from '#core/routing/arc.ts'
import { endArcs, interiorArcs } from '#core/routing/arcs.ts'
import type { JourneyContext } from '#core/routing/journey-context.ts'

/** All arcs of a query, those of its ends included. */
export function allArcs(context: JourneyContext): readonly Arc[] {
  const { from, to } = context.query
  return [...endArcs(context, from, 'load'), ...interiorArcs(context), ...endArcs(context, to, 'unload')]
}
