import { addDays, localDate } from '../calendar/local-time.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import { minutesPerDay } from '../units.ts'
import type { Unavailable, UnavailableCode } from './answer.ts'
import type { Arc, Obstacle } from './arc.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import type { JourneyContext } from './journey-context.ts'
import { startOf } from './legs.ts'
import { type Blocked, longestWaitMinutes } from './pass-step.ts'
import { pathTree, wayFromOrigin, wayToDestination } from './path-tree.ts'
import { isAllowed } from './search-space.ts'

type Refusal = Omit<Unavailable, 'modes' | 'reason'>

/**
 * Weight of an arc that nothing keeps one from taking, and of obstructed ones: rather too heavy than unwanted, rather that than
 * unlawful, and a link without service last of all.
 */
const freeWeight = 1
const obstructedWeights: Partial<Readonly<Record<UnavailableCode, number>>> = { tooHeavy: 1e3, ruleForbids: 1e5, noLink: 1e9 }
const worstWeight = 1e7

/**
 * What keeps a family from carrying the load: a crossing found shut too long, else the first obstacle on the way that has
 * fewest, else that nothing joins the ends.
 *
 * @param graph all arcs of the network, obstructed ones included
 */
export function whyNot(
  context: JourneyContext,
  graph: CompiledGraph,
  family: ModeFamily,
  allowed: readonly ModeFamily[],
  blocked: readonly Blocked[],
): Refusal {
  const [shut] = blocked.filter((each) => concerns(each, family))
  if (shut !== undefined) return shutRefusal(context, shut)
  const boxed = allowed.includes('rail') || allowed.includes('sea')
  const obstacleOf = (arc: Arc): Obstacle | null => (boxed ? arc.boxedObstacle : arc.obstacle)
  const weigh = (arc: Arc): number => {
    const obstacle = obstacleOf(arc)
    return obstacle === null ? freeWeight : (obstructedWeights[obstacle.code] ?? worstWeight)
  }
  const path = leastObstructed(
    graph,
    Uint8Array.from(graph.arcs, (arc) => (isAllowed(arc, allowed) ? 1 : 0)),
    family,
    weigh,
  )
  const obstacle = path?.map(obstacleOf).find((each) => each !== null)
  if (obstacle) return refusalOf(obstacle)
  const { from, to } = context.query
  return { code: 'noLink', parameters: { from, to, family }, blockedBy: [], from: null, until: null }
}

/** An obstacle told with its dates, as far as it has any. */
export function refusalOf({ parameters, ...rest }: Obstacle): Refusal {
  const { from = null, until = null } = rest
  return { ...rest, parameters: { ...parameters, ...(from !== null && { from }), ...(until !== null && { until }) }, from, until }
}

/** The path with the least against it that moves by the family somewhere. */
function leastObstructed(graph: CompiledGraph, inUse: Uint8Array, family: ModeFamily, weigh: (arc: Arc) => number): readonly Arc[] | null {
  const weights = Float64Array.from(graph.arcs, weigh)
  const [before, after] = [pathTree(graph, weights, inUse, 'forward'), pathTree(graph, weights, inUse, 'backward')]
  let best: number | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [number, { step, needs }] of graph.arcs.entries()) {
    if (inUse[number] === 0 || step.kind !== 'move' || !needs.includes(family)) continue
    const weight =
      (before.weight[graph.tails[number] as number] as number) + (weights[number] as number) + (after.weight[graph.heads[number] as number] as number)
    if (weight >= least) continue
    least = weight
    best = number
  }
  if (best === null) return null
  const way = [
    ...(wayFromOrigin(graph, before, graph.tails[best] as number) ?? []),
    best,
    ...(wayToDestination(graph, after, graph.heads[best] as number) ?? []),
  ]
  return way.map((number) => graph.arcs[number] as Arc)
}

/** A shut crossing explains a family that has to pass it. */
function concerns({ step }: Blocked, family: ModeFamily): boolean {
  if (step.kind !== 'border' && step.kind !== 'move') return false
  return family === 'rail' ? step.mode.startsWith('rail') : step.mode === family
}

const codeOf: Readonly<Record<Blocked['code'], UnavailableCode>> = {
  season: 'seasonClosed',
  holiday: 'holidayClosed',
  scenario: 'closedByScenario',
  works: 'ruleForbids',
  authority: 'ruleForbids',
  opening: 'noLink',
}

function shutRefusal(context: JourneyContext, blocked: Blocked): Refusal {
  const { step, crossing, link } = blocked
  const zone = context.zoneOf(startOf(step))
  const until = blocked.until === null ? null : localDate(blocked.until, zone)
  const id = crossing ?? link ?? ''
  const where = crossing === undefined ? { link: id } : { crossing: id }
  const tooHeavy = crossing === undefined ? blocked.overweight : overSeasonLimit(context, crossing, blocked)
  if (tooHeavy) return { code: 'tooHeavy', parameters: { ...where, ...tooHeavy, ...(until !== null && { until }) }, blockedBy: [id], from: null, until }
  const from = closedSince(context, blocked)
  return {
    code: codeOf[blocked.code],
    parameters: {
      ...where,
      ...(blocked.code === 'works' || blocked.code === 'authority' ? { rule: blocked.code } : {}),
      from,
      ...(until !== null && { until }),
    },
    blockedBy: [id],
    from,
    until,
  }
}

/** Something does cross now, but not a vehicle of this weight. */
function overSeasonLimit(context: JourneyContext, crossing: string, { from }: Blocked): { readonly tonnes: number; readonly limitTonnes: number } | null {
  const opening = context.calendarOf(crossing, 0).nextOpen(from)
  if (!opening.open || opening.minute > from + longestWaitMinutes) return null
  const tonnes = context.load.truckGrossTonnes
  const limits = (context.crossing(crossing).riverServices ?? [])
    .map((service) => service.grossVehicleTonnes?.value)
    .filter((limit) => limit !== undefined && limit < tonnes)
  return limits.length === 0 ? null : { tonnes, limitTonnes: Math.max(...limits.map(Number)) }
}

/** Local day since which the crossing or link has been shut; the day of coming where the closure goes back beyond a year. */
function closedSince(context: JourneyContext, { step, crossing, from }: Blocked): string {
  const zone = context.zoneOf(startOf(step))
  const today = localDate(from, zone)
  if (crossing === undefined) return step.kind === 'move' ? (context.linkCalendarOf(step.link)?.shutSince(from, 0) ?? today) : today
  const calendar = context.calendarOf(crossing, 0)
  const year = 366 * minutesPerDay
  const open = calendar.openIntervals(from - year, from).at(-1)
  return open === undefined ? today : addDays(localDate(open[1] - 1, zone), 1)
}
