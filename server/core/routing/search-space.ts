import type { ModeFamily } from '../network/facts/places.ts'
import type { Arc } from './arc.ts'
import { type Candidate, candidateOf, isSimple } from './candidate.ts'
import { fastestPath } from './fastest-path.ts'
import type { JourneyContext } from './journey-context.ts'
import { type Blocked, longestWaitMinutes } from './pass-step.ts'
import { type ArcWeights, objectiveWeights, type SearchGraph, searchGraph } from './search-graph.ts'
import { pathTrees, shortestPath } from './shortest-path.ts'

/** Mode families that a search may use together. */
export interface SearchSpace {
  readonly families: readonly ModeFamily[]
  /** True where goods ride in a box, because a train or ship is among the modes. */
  readonly boxed: boolean
}

export interface SpaceAnswer {
  readonly candidates: readonly Candidate[]
  /** Crossings and links found shut too long, those on best paths first. */
  readonly blocked: readonly Blocked[]
}

/** A best path that waits too long at a crossing is searched again without it, at most so often. */
const mostRounds = 12
/** Penalised searches for routes that differ, and what a used arc then costs more. */
const penaltyRounds = 3
const penalty = 1.5

/** Spaces worth searching for the families asked for: all together, each alone, ship and train, truck and ferry. */
export function searchSpaces(asked: readonly ModeFamily[]): readonly SearchSpace[] {
  const sets: readonly (readonly ModeFamily[])[] = [asked, ...asked.map((family) => [family]), ['rail', 'sea'], ['road', 'sea'], ['road', 'river']]
  const lawful = sets.filter((families) => families.every((family) => asked.includes(family)))
  const distinct = new Map(lawful.map((families) => [[...families].sort().join(), families]))
  return [...distinct.values()].map((families) => ({ families, boxed: families.includes('rail') || families.includes('sea') }))
}

export function isUsable(arc: Arc, { families, boxed }: SearchSpace): boolean {
  return (boxed ? arc.boxedObstacle : arc.obstacle) === null && isAllowed(arc, families)
}

/** A truck at a quay waits for its ferry under `river` as well as under `road`. */
export function isAllowed({ needs, step }: Arc, families: readonly ModeFamily[]): boolean {
  return needs.every((family) => families.includes(family) || (family === 'road' && step.kind === 'handling' && families.includes('river')))
}

/** Cheapest, cleanest, best by generalised cost and fastest of a space, then the best through each crossing and sea lane, then penalised ones. */
export function searchSpace(context: JourneyContext, arcs: readonly Arc[], space: SearchSpace, weightsOf: (arc: Arc) => ArcWeights): SpaceAnswer {
  const candidates: Candidate[] = []
  const blocked: Blocked[] = []
  const offer = (path: readonly Arc[] | null): boolean => {
    if (path === null || !isSimple(context, path)) return true
    const result = candidateOf(context, path, weightsOf)
    if (result.runs) candidates.push(result.candidate)
    else blocked.push(result.blocked)
    return result.runs
  }
  let usable = arcs.filter((arc) => isUsable(arc, space))
  let graph = searchGraph(usable, weightsOf)
  for (let round = 0; round < mostRounds; round += 1) {
    const known = blocked.length
    for (const objective of objectiveWeights) offer(shortestPath(graph, objective))
    if (blocked.length === known) break
    usable = without(usable, blocked)
    graph = searchGraph(usable, weightsOf)
  }
  const truckGrossTonnes = space.boxed ? context.load.boxTruckGrossTonnes : context.load.truckGrossTonnes
  const fastest = fastestPath(context, usable, { truckGrossTonnes, longestWait: longestWaitMinutes })
  offer(fastest.arcs)
  for (const path of pathsThrough(context, usable, graph, weightsOf)) offer(path)
  offerPenalised(graph, offer)
  return { candidates, blocked: [...blocked, ...fastest.blocked] }
}

function without(arcs: readonly Arc[], blocked: readonly Blocked[]): Arc[] {
  const shut = new Set(blocked.map((each) => each.crossing ?? each.link))
  return arcs.filter(({ step }) => !shut.has(step.kind === 'border' ? step.crossing : step.kind === 'move' ? step.link.id : undefined))
}

/** For each crossing by direction and each sea lane, the best path that goes through it, cheapest first. */
function pathsThrough(context: JourneyContext, usable: readonly Arc[], graph: SearchGraph, weightsOf: (arc: Arc) => ArcWeights): readonly (readonly Arc[])[] {
  const trees = pathTrees(graph, searchGraph(usable, weightsOf, true), 'generalised')
  const best = new Map<string, { readonly path: readonly Arc[]; readonly weight: number }>()
  for (const arc of usable) {
    const { step } = arc
    const through =
      step.kind === 'border' ? `${step.crossing}>${step.direction}` : step.kind === 'move' && step.mode === 'sea' ? `${step.link.id}>${step.to}` : undefined
    if (through === undefined) continue
    const before = trees.fromOrigin(arc.from)
    const after = trees.toDestination(arc.to)
    if (before === null || after === null) continue
    const path = [...before, arc, ...after]
    const weight = path.reduce((sum, each) => sum + weightsOf(each).generalised, 0)
    if (weight < (best.get(through)?.weight ?? Number.POSITIVE_INFINITY) && isSimple(context, path)) best.set(through, { path, weight })
  }
  return [...best.values()].sort((left, right) => left.weight - right.weight).map(({ path }) => path)
}

/** Makes what the best path uses dearer, again and again, so that the next path keeps away from it where that is worth it. */
function offerPenalised(graph: SearchGraph, offer: (path: readonly Arc[] | null) => boolean): void {
  const uses = new Map<Arc, number>()
  let path = shortestPath(graph, 'generalised')
  for (let round = 0; round < penaltyRounds && path !== null; round += 1) {
    for (const arc of path) if (arc.step.kind === 'move') uses.set(arc, (uses.get(arc) ?? 0) + 1)
    path = shortestPath(graph, 'generalised', (arc) => penalty ** (uses.get(arc) ?? 0))
    offer(path)
  }
}
