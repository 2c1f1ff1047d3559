import type { ModeFamily } from '../network/facts/places.ts'
import { allObstacles } from './all-obstacles.ts'
import type { UnavailableCode } from './answer.ts'
import type { Arc, Obstacle } from './arc.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import { runCourse } from './course.ts'
import type { JourneyContext } from './journey-context.ts'
import { type Blocked, longestWaitMinutes } from './pass-step.ts'
import { isAllowed } from './search-space.ts'
import { type Refusal, shutRefusal } from './shut-refusal.ts'
import { smallestOpening } from './smallest-opening.ts'
import type { Step } from './steps.ts'

/** How much one would rather not see a thing lifted: rather wait for a season than carry less, rather that than go where unwanted or unlawful. */
const reluctance: Partial<Readonly<Record<UnavailableCode, number>>> = {
  seasonClosed: 1e2,
  holidayClosed: 1e2,
  closedByScenario: 1e2,
  tooHeavy: 1e3,
  ruleForbids: 1e5,
}
const greatReluctance = 1e7

/** A way that opens may lead to another shut crossing; it is told by then and the search done again, at most so often. */
const mostRounds = 40

/**
 * What keeps a family from carrying the load: the smallest set of restrictions, rules, limits and shut crossings that have to
 * be lifted for a way to open. With all of them lifted there is one, with all but any one of them there is none. A link that
 * no service takes is named only where no way opens without one. Where nothing joins the ends, the answer is `noLink` with
 * nothing to lift.
 *
 * @param graph all arcs of the network, obstructed ones included
 * @param allowed families that may take part; a way moves by `family` somewhere
 * @param blocked crossings and links that searches over these families found shut too long
 */
export function whyNot(
  context: JourneyContext,
  graph: CompiledGraph,
  family: ModeFamily,
  allowed: readonly ModeFamily[],
  blocked: readonly Blocked[],
): readonly Refusal[] {
  const boxed = isBoxed(allowed)
  const isWanted = Uint8Array.from(graph.arcs, (arc) => (movesBy(context, arc, family) ? 1 : 0))
  const inUse = Uint8Array.from(graph.arcs, (arc) => (isAllowed(arc, allowed) ? 1 : 0))
  const obstaclesOf = obstaclesByStep(context, boxed)
  const standing = graph.arcs.map((arc, number) =>
    inUse[number] === 1 && (boxed ? arc.boxedObstacle : arc.obstacle) !== null ? obstaclesOf(arc.step).map(thingOf) : [],
  )
  const served = inUse.map((use, number) => (standing[number]?.some(({ isUnserved }) => isUnserved) ? 0 : use))
  const ask = (usable: Uint8Array): readonly Refusal[] | null => smallest({ context, graph, boxed, inUse: usable, isWanted, standing }, blocked)
  const { from, to } = context.query
  return ask(served) ?? ask(inUse) ?? [{ code: 'noLink', parameters: { from, to, family }, blockedBy: [], from: null, until: null }]
}

/** One thing that blocks arcs: all those of its key. */
interface Thing {
  readonly key: string
  readonly refusal: Refusal
  readonly isUnserved: boolean
}

interface Question {
  readonly context: JourneyContext
  readonly graph: CompiledGraph
  readonly boxed: boolean
  readonly inUse: Uint8Array
  readonly isWanted: Uint8Array
  /** What stands against each arc whatever the hour. */
  readonly standing: readonly (readonly Thing[])[]
}

/** What the smallest set says, in the order of the way that it opens; null where no way opens. */
function smallest({ context, graph, boxed, inUse, isWanted, standing }: Question, blocked: readonly Blocked[]): readonly Refusal[] | null {
  const shut = new Map<string, Thing>()
  const close = (each: Blocked): void => {
    const key = `shut ${each.crossing ?? each.link ?? ''}`
    if (!shut.has(key)) shut.set(key, { key, refusal: shutRefusal(context, each), isUnserved: false })
  }
  for (const each of blocked) close(each)
  for (let round = 0; round < mostRounds; round += 1) {
    const thingsAt = (number: number): readonly Thing[] => {
      const closed = shut.get(passedBy(graph.arcs[number] as Arc))
      return [...(standing[number] ?? []), ...(closed === undefined ? [] : [closed])]
    }
    const numbers = new Map<string, number>()
    const reluctances: number[] = []
    const blockersOf = graph.arcs.map((_, arc) =>
      inUse[arc] === 0
        ? []
        : thingsAt(arc).map(({ key, refusal }) => {
            const number = numbers.get(key) ?? reluctances.push(reluctance[refusal.code] ?? greatReluctance) - 1
            numbers.set(key, number)
            return number
          }),
    )
    const opening = smallestOpening({ graph, inUse, isWanted, blockersOf, reluctance: reluctances })
    if (opening === null || opening.blockers.length === 0) return null
    const next = nextShut(
      context,
      // A link without service is told as that; its calendar, shut for the same reason, would tell it a second time.
      opening.way
        .filter((number) => !shut.has(passedBy(graph.arcs[number] as Arc)) && !standing[number]?.some(({ isUnserved }) => isUnserved))
        .map((number) => graph.arcs[number] as Arc),
      boxed,
    )
    if (next !== null) {
      close(next)
      continue
    }
    const onTheWay = new Map(opening.way.toReversed().flatMap((number) => thingsAt(number).map(({ key, refusal }) => [key, refusal] as const)))
    return [...onTheWay.values()].toReversed()
  }
  return null
}

/** Obstacles of one code and id are one thing to lift. Where no rule is on file, each country is asked on its own. */
function thingOf(obstacle: Obstacle): Thing {
  const { code, blockedBy, parameters } = obstacle
  const [id = ''] = blockedBy
  const where = id === 'no-rule-on-file' ? ` ${parameters.vehicle} ${parameters.country}` : ''
  return { key: `${code} ${id}${where}`, refusal: refusalOf(obstacle), isUnserved: code === 'noLink' }
}

/** An obstacle told with its dates, as far as it has any. */
export function refusalOf({ parameters, ...rest }: Obstacle): Refusal {
  const { from = null, until = null } = rest
  return { ...rest, parameters: { ...parameters, ...(from !== null && { from }), ...(until !== null && { until }) }, from, until }
}

/** Whether a load on these families goes in a box. */
export const isBoxed = (allowed: readonly ModeFamily[]): boolean => allowed.includes('rail') || allowed.includes('sea')

/** A ship answers for the sea where it goes abroad, and not along a coast. */
function movesBy({ countryOf }: JourneyContext, { step, needs }: Arc, family: ModeFamily): boolean {
  if (step.kind !== 'move' || !needs.includes(family)) return false
  return family !== 'sea' || countryOf(step.from) !== countryOf(step.to)
}

/** Arcs of several layers share a step: its obstacles are worked out once. */
function obstaclesByStep(context: JourneyContext, boxed: boolean): (step: Step) => readonly Obstacle[] {
  const known = new Map<Step, readonly Obstacle[]>()
  return (step) => {
    const obstacles = known.get(step) ?? allObstacles(context, step, boxed)
    known.set(step, obstacles)
    return obstacles
  }
}

/** Key of the crossing or link whose opening the arc depends on. */
function passedBy({ step }: Arc): string {
  if (step.kind === 'border') return `shut ${step.crossing}`
  return step.kind === 'move' ? `shut ${step.link.id}` : ''
}

/** The first crossing or link that a load going these arcs finds shut too long; null where it comes through. */
function nextShut(context: JourneyContext, arcs: readonly Arc[], boxed: boolean): Blocked | null {
  const truckGrossTonnes = boxed ? context.load.boxTruckGrossTonnes : context.load.truckGrossTonnes
  const steps = arcs.map(({ step }) => step)
  const result = runCourse(context, steps, () => 0, { truckGrossTonnes, longestWait: longestWaitMinutes })
  return result.ran ? null : result.blocked
}
