import type { ModeFamily } from '../network/facts/places.ts'
import type { Arc } from './arc.ts'
import { bestRoute } from './best-route.ts'
import { borderOf, type Candidate, type CandidateResult, candidateOf, excursionOf, isSimple } from './candidate.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import { bitsAllowed } from './family-bits.ts'
import { fastestPath } from './fastest-path.ts'
import { frontWays } from './front-problem.ts'
import { type GateTrees, gateTrees, graphWithin, isJoined } from './gate-trees.ts'
import type { JourneyContext } from './journey-context.ts'
import { endsKeptTo } from './keeps-to-ends.ts'
import type { ObjectiveWeight } from './objective-weight.ts'
import { type Blocked, longestWaitMinutes, type PassOptions } from './pass-step.ts'
import { wayFromOrigin, wayToDestination } from './path-tree.ts'
import type { WeighedGraph } from './weighed-graph.ts'

/** Mode families that a search may use together. */
export interface SearchSpace {
  readonly families: readonly ModeFamily[]
  /** True where goods ride in a box, because a train or ship is among the modes. */
  readonly boxed: boolean
  /** True where the whole front of cost, time and emissions is wanted, because no other space of the load holds this one. */
  readonly isWidest: boolean
}

export interface SpaceAnswer {
  readonly candidates: readonly Candidate[]
  /** Crossings and links found shut too long, those on best paths first. */
  readonly blocked: readonly Blocked[]
  /** Handovers that ways of the front could have, null where there was no room for any front; absent where none was searched for. */
  readonly mostHandovers?: number | null
}

/** A best path that waits too long at a crossing, or comes back to a place, is searched again without that, at most so often. */
const mostRounds = 12

/** Spaces worth searching for the families asked for: all together, each alone, ship and train, truck and ferry. */
export function searchSpaces(asked: readonly ModeFamily[]): readonly SearchSpace[] {
  const sets: readonly (readonly ModeFamily[])[] = [asked, ...asked.map((family) => [family]), ['rail', 'sea'], ['road', 'sea'], ['road', 'river']]
  const lawful = sets.filter((families) => families.every((family) => asked.includes(family)))
  const distinct = new Map(lawful.map((families) => [[...families].sort().join(), families]))
  const onWheels: readonly ModeFamily[] = asked.filter((family) => family === 'road' || family === 'river')
  return [...distinct.values()].map((families) => ({
    families,
    boxed: families.includes('rail') || families.includes('sea'),
    isWidest: families.length === asked.length || (families.length === onWheels.length && families.every((family) => onWheels.includes(family))),
  }))
}

/** A truck at a quay waits for its ferry under `river` as well as under `road`. */
export function isAllowed({ needs, step }: Arc, families: readonly ModeFamily[]): boolean {
  return needs.every((family) => families.includes(family) || (family === 'road' && step.kind === 'handling' && families.includes('river')))
}

/** What the ways of one load came to, by way: spaces share many of them. */
export type KnownWays = Map<string, CandidateResult | null>

/**
 * Best by generalised cost and fastest of a space, the best through each crossing and sea lane, and in the widest spaces the
 * front of cost, time and emissions.
 */
export function searchSpace(context: JourneyContext, weighed: WeighedGraph, space: SearchSpace, known: KnownWays = new Map()): SpaceAnswer {
  const { graph, weights, columns, gateSearch } = weighed
  const candidates: Candidate[] = []
  const blocked: Blocked[] = []
  const offered = new Set<string>()
  const offer = (way: readonly number[] | null): void => {
    // Trees, front and crossings often lead the same way: its course is run once.
    const name = way?.join()
    if (way === null || name === undefined || offered.has(name)) return
    offered.add(name)
    const kept = known.get(name)
    const result = kept === undefined ? (isSimple(arcsOf(graph, way)) ? candidateOf(context, weighed, way) : null) : kept
    known.set(name, result)
    if (result === null) return
    if (result.runs) candidates.push(result.candidate)
    else blocked.push(result.blocked)
  }
  const inUse = arcsOneWay(context, weighed, space)
  let trees = gateTrees(graph, weights.generalised, inUse)
  if (!isJoined(trees, graph)) return { candidates, blocked }
  for (let round = 0; ; round += 1) {
    const before = blocked.length
    offer(
      space.isWidest && round === 0
        ? bestRoute(graph, weights.generalised, onBestWays(graph, weights.generalised, inUse, trees))
        : gateSearch('generalised', inUse),
    )
    if (blocked.length === before || round === mostRounds - 1) break
    shut(graph, inUse, blocked)
  }
  if (blocked.length > 0) trees = gateTrees(graph, weights.generalised, inUse)
  if (!isJoined(trees, graph)) return { candidates, blocked }
  for (const way of waysThrough(weighed, inUse, trees)) offer(way)
  const within = { ...weighed, graph: graphWithin(graph, inUse, trees) }
  const front = space.isWidest ? frontWays(context, within, inUse, passOptions(context, space)) : null
  for (const way of front?.ways ?? []) offer(way)
  const fastest = fastestPath(context, { graph: within.graph, columns }, inUse, passOptions(context, space))
  offer(fastest.way)
  // The front holds ways of few handovers only; whoever asks for the least of one thing is owed that way, however often it changes carrier.
  const { objective } = context.query
  if (space.isWidest && (objective === 'cost' || objective === 'co2e')) {
    const least = searchWithout(context, weighed, space, objective, new Set(), blocked)
    if (least !== null && !candidates.some((known) => known.steps.length === least.steps.length && known.steps.every((step, at) => step === least.steps[at])))
      candidates.push(least)
  }
  return { candidates, blocked: [...blocked, ...fastest.blocked], ...(front !== null && { mostHandovers: front.mostHandovers }) }
}

/**
 * The best way by an objective that passes none of these borders; null where there is none.
 *
 * @param blocked takes the crossings and links that were found shut too long
 */
export function searchWithout(
  context: JourneyContext,
  weighed: WeighedGraph,
  space: SearchSpace,
  objective: ObjectiveWeight,
  borders: ReadonlySet<string>,
  blocked: Blocked[] = [],
): Candidate | null {
  const { graph, gateSearch } = weighed
  const inUse = arcsOneWay(context, weighed, space)
  const { gateway } = weighed.columns
  for (let arc = 0; arc < gateway.length; arc += 1) {
    if (gateway[arc] === -1 || inUse[arc] === 0) continue
    const { step } = graph.arcs[arc] as Arc
    if (step.kind === 'border' && borders.has(borderOf(context, step.crossing))) inUse[arc] = 0
  }
  for (let round = 0; round < mostRounds; round += 1) {
    const way = gateSearch(objective, inUse)
    if (way === null) return null
    const excursion = excursionOf(arcsOf(graph, way))
    if (excursion !== null) {
      inUse[way[excursion] as number] = 0
      continue
    }
    const result = candidateOf(context, weighed, way)
    if (result.runs) return result.candidate
    blocked.push(result.blocked)
    shut(graph, inUse, [result.blocked])
  }
  return null
}

/** 1 for each arc that the load may take in a space, by the columns. */
export function arcsInUse(context: JourneyContext, { columns }: Pick<WeighedGraph, 'columns'>, { families, boxed }: SearchSpace): Uint8Array {
  const { needs, shut, leaves, enters } = columns
  const barred = ~bitsAllowed(families)
  const obstructed = boxed ? 2 : 1
  const ends = endsKeptTo(context)
  const inUse = new Uint8Array(needs.length)
  for (let arc = 0; arc < inUse.length; arc += 1) {
    if ((needs[arc] as number) & barred || (shut[arc] as number) & obstructed) continue
    const comesHome = ends !== null && leaves[arc] !== -1 && (enters[arc] === ends.home || leaves[arc] === ends.goal)
    inUse[arc] = comesHome ? 0 : 1
  }
  return inUse
}

/**
 * The arcs in use that neither enter the place set out from nor leave the one gone to: a truck to a terminal outside the town
 * and the train from there through the town again is no way of its own, and would hide the one that loads in the town.
 */
function arcsOneWay(context: JourneyContext, weighed: WeighedGraph, space: SearchSpace): Uint8Array {
  const inUse = arcsInUse(context, weighed, space)
  for (const arc of weighed.returning) inUse[arc] = 0
  return inUse
}

/** Room for the rounding of sums that are added up from the other end. */
const roundingShare = 1e-9

/** Of the arcs in use those on some way that weighs no more than the best: the search from both ends needs no others. */
function onBestWays(graph: CompiledGraph, weights: Float64Array, inUse: Uint8Array, { fromOrigin, toDestination }: GateTrees): Uint8Array {
  const limit = (toDestination.weight[graph.origin] as number) * (1 + roundingShare)
  const { tails, heads } = graph
  const onBest = new Uint8Array(inUse.length)
  for (let arc = 0; arc < inUse.length; arc += 1) {
    if (inUse[arc] === 0) continue
    const through = (fromOrigin.weight[tails[arc] as number] as number) + (weights[arc] as number) + (toDestination.weight[heads[arc] as number] as number)
    if (through <= limit) onBest[arc] = 1
  }
  return onBest
}

export function passOptions({ load }: JourneyContext, { boxed }: SearchSpace): PassOptions {
  return { truckGrossTonnes: boxed ? load.boxTruckGrossTonnes : load.truckGrossTonnes, longestWait: longestWaitMinutes }
}

const arcsOf = (graph: CompiledGraph, way: readonly number[]): readonly Arc[] => way.map((number) => graph.arcs[number] as Arc)

/** Takes crossings and links that stay shut too long out of use. */
function shut(graph: CompiledGraph, inUse: Uint8Array, blocked: readonly Blocked[]): void {
  const names = new Set(blocked.map((each) => each.crossing ?? each.link))
  for (const [number, { step }] of graph.arcs.entries()) {
    if (names.has(step.kind === 'border' ? step.crossing : step.kind === 'move' ? step.link.id : undefined)) inUse[number] = 0
  }
}

/** For each crossing by direction and each sea lane, the best way that goes through it, best first. */
function waysThrough({ graph, weights, columns }: WeighedGraph, inUse: Uint8Array, { fromOrigin, toDestination }: GateTrees): readonly (readonly number[])[] {
  const { gateway } = columns
  const through = new Map<number, { readonly arc: number; readonly weight: number }[]>()
  for (let arc = 0; arc < gateway.length; arc += 1) {
    if (gateway[arc] === -1 || inUse[arc] === 0) continue
    const [tail, head] = [graph.tails[arc] as number, graph.heads[arc] as number]
    const weight = (fromOrigin.weight[tail] as number) + (weights.generalised[arc] as number) + (toDestination.weight[head] as number)
    if (weight === Number.POSITIVE_INFINITY) continue
    const others = through.get(gateway[arc] as number)
    if (others === undefined) through.set(gateway[arc] as number, [{ arc, weight }])
    else others.push({ arc, weight })
  }
  const wayOver = (arc: number): readonly number[] => [
    ...(wayFromOrigin(graph, fromOrigin, graph.tails[arc] as number) ?? []),
    arc,
    ...(wayToDestination(graph, toDestination, graph.heads[arc] as number) ?? []),
  ]
  const best = [...through.values()].flatMap((arcs) => {
    for (const { arc, weight } of arcs.sort((left, right) => left.weight - right.weight)) {
      const way = wayOver(arc)
      if (isSimple(arcsOf(graph, way))) return [{ way, weight }]
    }
    return []
  })
  return best.sort((left, right) => left.weight - right.weight).map(({ way }) => way)
}
