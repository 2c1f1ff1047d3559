import type { FlowLeg, FlowLine, FlowUnit } from '../assignment/freight-flow.ts'
import { type PassedLine, wayLines } from '../assignment/way-lines.ts'
import { priceContext } from '../cost/step-price.ts'
import type { RouteQuery } from '../journey/query.ts'
import type { Step } from '../journey/steps.ts'
import type { Link } from '../network/facts/links.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { Arc } from '../routing/arc.ts'
import { isSimple } from '../routing/candidate.ts'
import { createJourneyContext } from '../routing/create-journey-context.ts'
import type { JourneyContext } from '../routing/journey-context.ts'
import { growTree, type PathTree, wayFromOrigin, wayToDestination } from '../routing/path-tree.ts'
import { type ArcSide, arcSide } from '../routing/search-arcs.ts'
import { arcsInUse } from '../routing/search-space.ts'
import { staticHours } from '../routing/static-hours.ts'
import { type ManyEndedGraph, manyEndedGraph } from './many-ended-graph.ts'

/** A way between two places by one family of modes, for one box or truck. */
export interface BestWay {
  /** `train.manzhouli-rail.brest-malaszewicze`. */
  readonly id: string
  readonly unit: FlowUnit
  readonly legs: readonly FlowLeg[]
  readonly lines: readonly FlowLine[]
  readonly minutesAfter: number
  readonly minutes: number
  readonly costEur: number
  readonly linkKm: ReadonlyMap<string, number>
}

/** Families that goods use together, and what then carries them over a land border. */
interface Kind {
  readonly families: readonly ModeFamily[]
  readonly boxed: boolean
  readonly unit: 'train' | 'truck'
}

const kinds: readonly Kind[] = [
  { families: ['rail'], boxed: true, unit: 'train' },
  { families: ['road', 'river'], boxed: false, unit: 'truck' },
  { families: ['rail', 'sea'], boxed: true, unit: 'train' },
]

/** A way that weighs more than so many times the best carries next to nothing, whatever the taste. */
const worthFactor = 2

/** Ways by pair of places, `harbin moscow`. */
export type WaysByPair = ReadonlyMap<string, readonly BestWay[]>

/**
 * For each pair of places the best generalised way through each border crossing by train, by truck, and by train and ship, and by each
 * sea lane into another country: two trees an end and family, so that seasons and hours do not count. Where the modes
 * leave a family out, so do the ways.
 *
 * @param queries pairs of places with one load, ready date and value of time
 */
export function bestWays(network: Network, queries: readonly RouteQuery[], modes: readonly ModeFamily[]): WaysByPair {
  const alike = new Map<string, RouteQuery[]>()
  for (const query of queries) {
    const key = priceKey(network, query)
    alike.set(key, [...(alike.get(key) ?? []), query])
  }
  return new Map([...alike.values()].flatMap((group) => waysOfGroup(network, group, modes)))
}

/** Two pairs of one key pay the same for every step: same countries, same line of each stepped tariff. */
function priceKey(network: Network, query: RouteQuery): string {
  const { origin, destination, expectedKm } = priceContext(network, query)
  const lines = network.facts.tariffs.hauls.flatMap((tariff) =>
    tariff.kind === 'indexedList' ? [tariff.steps.filter(({ fromKm }) => fromKm <= expectedKm).length] : [],
  )
  return [origin, destination, ...lines].join()
}

function waysOfGroup(network: Network, queries: readonly RouteQuery[], modes: readonly ModeFamily[]): readonly (readonly [string, readonly BestWay[]])[] {
  const [first] = queries
  if (first === undefined) return []
  const context = createJourneyContext(network, first, null)
  const ended = manyEndedGraph(context, [...new Set(queries.map(({ from }) => from))], [...new Set(queries.map(({ to }) => to))])
  const gates = ended.graph.arcs.flatMap(({ step }, arc): readonly Gate[] => {
    const through = gateOf(context, step)
    return through === null ? [] : [{ arc, through }]
  })
  const searches = kinds.flatMap((kind) => {
    const families = kind.families.filter((family) => modes.includes(family))
    const isAsked = families.includes(kind.families[0] as ModeFamily) && (families.includes('sea') || !kind.families.includes('sea'))
    return isAsked ? [{ unit: kind.unit, search: searchOf(ended, arcsInUse(context, ended, { families, boxed: kind.boxed, isWidest: false }), gates) }] : []
  })
  return queries.map(({ from, to }) => {
    const found = new Map<string, BestWay & { readonly weight: number }>()
    for (const { unit, search } of searches) {
      for (const { way, weight } of search(from, to)) {
        const told = describe(context, ended, way, unit)
        if (weight < (found.get(told.id)?.weight ?? Number.POSITIVE_INFINITY)) found.set(told.id, { ...told, weight })
      }
    }
    const best = Math.min(...[...found.values()].map(({ weight }) => weight))
    const ways = [...found.values()].filter(({ weight }) => weight <= worthFactor * best).sort((left, right) => (left.id < right.id ? -1 : 1))
    return [`${from} ${to}`, ways.map(({ weight: _, ...way }) => way)] as const
  })
}

interface Gate {
  readonly arc: number
  readonly through: string
}

interface Found {
  readonly way: readonly number[]
  readonly weight: number
}

/** Searches over one set of arcs; trees are kept by end. */
function searchOf({ graph, weights, origins, destinations }: ManyEndedGraph, inUse: Uint8Array, gates: readonly Gate[]) {
  const weight = weights.generalised
  const leaving = arcSide(graph, graph.leaving, weight, inUse)
  const entering = arcSide(graph, graph.entering, weight, inUse)
  const open = gates.filter(({ arc }) => inUse[arc] === 1)
  const kept = (ends: ReadonlyMap<string, number>, side: ArcSide) => {
    const trees = new Map<string, PathTree>()
    return (place: string): PathTree => {
      const tree = trees.get(place) ?? growTree(side, graph.nodeCount, ends.get(place) ?? -1)
      trees.set(place, tree)
      return tree
    }
  }
  const treeFrom = kept(origins, leaving)
  const treeTo = kept(destinations, entering)
  return (from: string, to: string): readonly Found[] => {
    const [fromOrigin, toDestination] = [treeFrom(from), treeTo(to)]
    const limit = worthFactor * (toDestination.weight[origins.get(from) ?? -1] ?? Number.POSITIVE_INFINITY)
    if (!Number.isFinite(limit)) return []
    const best = new Map<string, { readonly arc: number; readonly weight: number }>()
    for (const { arc, through } of open) {
      const total =
        (fromOrigin.weight[graph.tails[arc] as number] as number) + (weight[arc] as number) + (toDestination.weight[graph.heads[arc] as number] as number)
      if (total <= limit && total < (best.get(through)?.weight ?? Number.POSITIVE_INFINITY)) best.set(through, { arc, weight: total })
    }
    return [...best.values()].flatMap((found) => {
      const before = wayFromOrigin(graph, fromOrigin, graph.tails[found.arc] as number) ?? []
      const after = wayToDestination(graph, toDestination, graph.heads[found.arc] as number) ?? []
      const way = [...before, found.arc, ...after]
      return isSimple(way.map((number) => graph.arcs[number] as Arc)) ? [{ way, weight: found.weight }] : []
    })
  }
}

/** What tells one way from another: the border post in its direction, or the port abroad where a ship lands. */
function gateOf({ countryOf }: JourneyContext, step: Step): string | null {
  if (step.kind === 'border') return `${step.crossing} ${step.direction}`
  if (step.kind === 'move' && step.mode === 'sea' && countryOf(step.from) !== countryOf(step.to)) return `sea ${step.to}`
  return null
}

function describe(context: JourneyContext, { graph, weights }: ManyEndedGraph, way: readonly number[], onLand: 'train' | 'truck'): BestWay {
  const legs: FlowLeg[] = []
  const lines: PassedLine[] = []
  const landings: string[] = []
  const linkKm = new Map<string, number>()
  let before = 0
  let minutes = 0
  let costEur = 0
  for (const number of way) {
    const { step } = graph.arcs[number] as Arc
    const took = staticHours(context, step) * 60
    if (step.kind === 'move' && isLimited(context, step.link))
      lines.push({ link: step.link.id, isForward: step.link.from === step.from, bordersBefore: legs.length, minutesBefore: before })
    minutes += took
    costEur += weights.cost[number] as number
    const last = legs.at(-1)
    if (step.kind === 'border') {
      legs.push({ crossing: step.crossing, direction: step.direction, minutesBefore: before, passageMinutes: took })
      before = 0
    } else if (step.kind === 'gaugeChange' && last !== undefined && context.crossing(last.crossing).sides.includes(step.place)) {
      legs[legs.length - 1] = { ...last, passageMinutes: last.passageMinutes + took }
    } else {
      before += took
    }
    if (step.kind !== 'move') continue
    linkKm.set(step.link.id, step.link.lengthKm.value)
    if (step.mode === 'sea' && context.countryOf(step.from) !== context.countryOf(step.to)) landings.push(step.to)
  }
  const unit = landings.length > 0 && legs.length === 0 ? 'vessel' : onLand
  const marks = [...legs.map(({ crossing }) => crossing), ...landings.map((place) => `sea-${place}`)]
  return { id: [unit, ...marks].join('.'), unit, legs, lines: wayLines(lines, legs), minutesAfter: before, minutes, costEur, linkKm }
}

/** Whether a queue may form before a link: its capacity is on file, or a scenario shuts it for some days. */
const isLimited = ({ network }: JourneyContext, { id, capacity }: Link): boolean =>
  capacity !== undefined || (network.facts.linkClosures ?? []).some(({ link }) => link === id)
