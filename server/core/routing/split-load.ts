import type { RouteQuery } from '../journey/query.ts'
import type { Unavailable } from './answer.ts'
import type { Candidate } from './candidate.ts'
import { runCourse } from './course.ts'
import type { JourneyContext } from './journey-context.ts'
import { loadOf } from './load.ts'
import { moveObstacle } from './obstacles.ts'
import type { Split } from './split.ts'

/** A journey is not divided among more trucks or boxes than this. */
const mostUnits = 1000

/** The question as asked of the smaller units: weight, volume, pallets and value go down as the number goes up. */
export function splitQuery(query: RouteQuery, { factor }: Split): RouteQuery {
  const shared = (measure: number | null): number | null => (measure === null ? null : measure / factor)
  return {
    ...query,
    quantity: query.quantity * factor,
    weight: query.weight / factor,
    volume: shared(query.volume),
    pallets: shared(query.pallets),
    value: shared(query.value),
  }
}

/** The least number of units that a China-Europe train takes; null where it takes the load as asked, or where no number helps. */
export function splitForTrain({ query, load, fitsTrain, trainLimit, network }: JourneyContext): Split | null {
  if (fitsTrain || trainLimit === undefined) return null
  const split = splitUnder(query, load.boxGrossTonnes, trainLimit.value, trainLimit.source)
  return split !== null && loadOf(network, splitQuery(query, split)).boxGrossTonnes <= trainLimit.value ? split : null
}

/**
 * The least number of units, for each one asked for, that gets under the limit which a refusal names; null where the refusal is of another kind.
 *
 * @param context of the load that was refused, which may be divided already
 */
export function splitForRefusal(asked: RouteQuery, { query }: JourneyContext, { code, parameters }: Pick<Unavailable, 'code' | 'parameters'>): Split | null {
  const { tonnes, limitTonnes, source } = parameters
  if (code !== 'tooHeavy' || typeof tonnes !== 'number' || typeof limitTonnes !== 'number') return null
  return splitUnder(asked, asked.weight + tonnes - query.weight, limitTonnes, typeof source === 'string' ? source : undefined)
}

function splitUnder(query: RouteQuery, grossTonnes: number, limitTonnes: number, source: string | undefined): Split | null {
  const room = limitTonnes - (grossTonnes - query.weight)
  if (room <= 0) return null
  const factor = Math.ceil(query.weight / room - 1e-9)
  if (factor < 2 || factor * query.quantity > mostUnits) return null
  return { factor, grossTonnes, limitTonnes, ...(source !== undefined && { source }) }
}

/** Whether the goods as asked for could not go the way of a candidate for divided ones. */
export function needsSplit(asked: JourneyContext, { steps, boxed, options }: Candidate): boolean {
  const { load, fitsTrain } = asked
  const isTooHeavy = steps.some(
    (step) => step.kind === 'move' && ((step.service === 'china-europe-train' && !fitsTrain) || moveObstacle(asked, step, boxed)?.code === 'tooHeavy'),
  )
  if (isTooHeavy) return true
  const truckGrossTonnes = boxed ? load.boxTruckGrossTonnes : load.truckGrossTonnes
  return !runCourse(asked, steps, () => 0, { ...options, truckGrossTonnes }).ran
}
