import type { FlowLeg, FlowUnit } from '../assignment/freight-flow.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { Arc } from '../routing/arc.ts'
import { isSimple } from '../routing/candidate.ts'
import { type JourneyContext, journeyContext } from '../routing/journey-context.ts'
import { pathTree, wayFromOrigin, wayToDestination } from '../routing/path-tree.ts'
import type { RouteQuery } from '../routing/query.ts'
import { queryGraph } from '../routing/query-graph.ts'
import { arcsInUse, type SearchSpace } from '../routing/search-space.ts'
import { staticHours } from '../routing/static-hours.ts'
import type { Step } from '../routing/steps.ts'
import type { WeighedGraph } from '../routing/weighed-graph.ts'

/** A way between two places by one family of modes, for one box or truck. */
export interface BestWay {
  /** `train.manzhouli-rail.brest-malaszewicze`. */
  readonly id: string
  readonly unit: FlowUnit
  readonly legs: readonly FlowLeg[]
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
const worthFactor = 2.5

/**
 * The best generalised way through each border crossing by train, by truck and by train and ship, and by each sea lane into another
 * country; by two trees each, so that seasons and hours do not count. Where the demand's modes leave a family out, so do they.
 *
 * @param query load, ready date and value of time; one box
 */
export function bestWays(network: Network, query: RouteQuery, modes: readonly ModeFamily[]): readonly BestWay[] {
  const context = journeyContext(network, query, null)
  const weighed = queryGraph(context)
  const found = new Map<string, BestWay & { readonly weight: number }>()
  for (const kind of kinds) {
    const families = kind.families.filter((family) => modes.includes(family))
    if (!families.includes(kind.families[0] as ModeFamily) || (kind.families.includes('sea') && !families.includes('sea'))) continue
    for (const { way, weight } of waysThrough(context, weighed, { families, boxed: kind.boxed, isWidest: false })) {
      const told = describe(context, weighed, way, kind.unit)
      const known = found.get(told.id)
      if (known === undefined || weight < known.weight) found.set(told.id, { ...told, weight })
    }
  }
  const best = Math.min(...[...found.values()].map(({ weight }) => weight))
  return [...found.values()]
    .filter(({ weight }) => weight <= worthFactor * best)
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map(({ weight: _, ...way }) => way)
}

function waysThrough(
  context: JourneyContext,
  weighed: WeighedGraph,
  space: SearchSpace,
): readonly { readonly way: readonly number[]; readonly weight: number }[] {
  const { graph, weights } = weighed
  const inUse = arcsInUse(context, weighed, space)
  const toDestination = pathTree(graph, weights.generalised, inUse, 'backward')
  const limit = worthFactor * (toDestination.weight[graph.origin] as number)
  if (!Number.isFinite(limit)) return []
  const fromOrigin = pathTree(graph, weights.generalised, inUse, 'forward')
  const best = new Map<string, { readonly arc: number; readonly weight: number }>()
  for (let arc = 0; arc < inUse.length; arc += 1) {
    if (inUse[arc] === 0) continue
    const through = gateOf(context, (graph.arcs[arc] as Arc).step)
    if (through === null) continue
    const weight =
      (fromOrigin.weight[graph.tails[arc] as number] as number) +
      (weights.generalised[arc] as number) +
      (toDestination.weight[graph.heads[arc] as number] as number)
    if (weight <= limit && weight < (best.get(through)?.weight ?? Number.POSITIVE_INFINITY)) best.set(through, { arc, weight })
  }
  return [...best.values()].flatMap(({ arc, weight }) => {
    const before = wayFromOrigin(graph, fromOrigin, graph.tails[arc] as number) ?? []
    const after = wayToDestination(graph, toDestination, graph.heads[arc] as number) ?? []
    const way = [...before, arc, ...after]
    return isSimple(way.map((number) => graph.arcs[number] as Arc)) ? [{ way, weight }] : []
  })
}

/** What tells one way from another: the border post in its direction, or the port abroad where a ship lands. */
function gateOf({ countryOf }: JourneyContext, step: Step): string | null {
  if (step.kind === 'border') return `${step.crossing} ${step.direction}`
  if (step.kind === 'move' && step.mode === 'sea' && countryOf(step.from) !== countryOf(step.to)) return `sea ${step.to}`
  return null
}

function describe(context: JourneyContext, { graph, weights }: WeighedGraph, way: readonly number[], onLand: 'train' | 'truck'): BestWay {
  const legs: FlowLeg[] = []
  const landings: string[] = []
  const linkKm = new Map<string, number>()
  let before = 0
  let minutes = 0
  let costEur = 0
  for (const number of way) {
    const { step } = graph.arcs[number] as Arc
    const took = staticHours(context, step) * 60
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
  return { id: [unit, ...marks].join('.'), unit, legs, minutesAfter: before, minutes, costEur, linkKm }
}
