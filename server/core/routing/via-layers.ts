import type { Step } from '../journey/steps.ts'
import { type Arc, destinationGate, originGate } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * The network once per stop still to be made, in the order asked: an arc that makes the next stop leads to the next copy,
 * and only the last copy leads out. Without stops the arcs are given back as they are.
 */
export function viaLayers(context: JourneyContext, arcs: readonly Arc[]): readonly Arc[] {
  const { via } = context.query
  if (via.length === 0) return arcs
  const node = (layer: number, key: string): string => (key === originGate || key === destinationGate ? key : `${layer}|${key}`)
  return Array.from({ length: via.length + 1 }, (_, layer) => layer).flatMap((layer) =>
    arcs
      .filter((arc) => (arc.from !== originGate || layer === 0) && (arc.to !== destinationGate || layer === via.length))
      .map((arc) => {
        let next = layer
        while (next < via.length && makesStop(context, arc.step, via[next] ?? '')) next += 1
        return { ...arc, from: node(layer, arc.from), to: node(next, arc.to), ...(next !== layer && { makesStop: true as const }) }
      }),
  )
}

/** Whether a step touches a place, passes a crossing or enters a country. */
function makesStop(context: JourneyContext, step: Step, stop: string): boolean {
  if (step.kind === 'border' && step.crossing === stop) return true
  const place = step.kind === 'move' ? step.to : step.place
  return place === stop || context.countryOf(place) === stop
}
