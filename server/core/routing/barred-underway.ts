import { addDays } from '../calendar/local-time.ts'
import type { Obstacle } from './arc.ts'
import type { Candidate } from './candidate.ts'
import { runCourse } from './course.ts'
import type { JourneyContext } from './journey-context.ts'
import { itineraryOf } from './legs.ts'
import { barred } from './obstacles.ts'

/** No journey lasts longer: a rule that begins later finds no load on its way. */
const longestJourneyDays = 200

/**
 * Searches ask which rules hold on the ready date. This tells of a way that a rule shuts later, by the day on which the load
 * comes to the border; null for a way that stays lawful, which is every one where no barring rule begins so soon.
 */
export function barredUnderway(context: JourneyContext): (candidate: Candidate) => Obstacle | null {
  const { network, readyDate } = context
  const last = addDays(readyDate, longestJourneyDays)
  const isNear = network.facts.rules.some(({ effect, validFrom }) => effect === 'bars' && validFrom !== undefined && validFrom > readyDate && validFrom <= last)
  if (!isNear) return () => null
  return ({ steps, options }) => {
    const result = runCourse(context, steps, () => 0, options)
    if (!result.ran) return null
    const { dates } = itineraryOf(context, steps, result.course)
    for (const [index, step] of steps.entries()) {
      const obstacle = step.kind === 'move' ? barred(context, step, dates[index]) : null
      if (obstacle !== null) return obstacle
    }
    return null
  }
}
