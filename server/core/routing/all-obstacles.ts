import type { Step } from '../journey/steps.ts'
import type { Obstacle } from './arc.ts'
import type { JourneyContext } from './journey-context.ts'
import { avoided, bars, borderObstacle, moveObstacles, unserved } from './obstacles.ts'

/** Everything that stands against a step on the ready date: an arc keeps the first only, since one is enough to leave it out. */
export function allObstacles(context: JourneyContext, step: Step, boxed: boolean): readonly Obstacle[] {
  const unwanted = idsOf(context, step).map((id) => avoided(context, [id]))
  const lawful = step.kind === 'move' ? [unserved(context, step), ...bars(context, step)] : step.kind === 'border' ? [borderObstacle(context, step)] : []
  const moved = step.kind === 'move' ? moveObstacles(context, step, boxed) : []
  return [...unwanted, ...lawful, ...moved].filter((obstacle) => obstacle !== null)
}

/** Places, countries and crossing that a step touches. */
function idsOf({ countryOf }: JourneyContext, step: Step): readonly string[] {
  const places = step.kind === 'move' ? [step.from, step.to] : [step.place]
  const crossing = step.kind === 'border' ? step.crossing : step.kind === 'move' ? step.link.crossing : undefined
  return [...new Set([...places, ...places.map(countryOf), ...(crossing === undefined ? [] : [crossing])])]
}
