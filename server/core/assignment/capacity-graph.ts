import type { Direction } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Mode, ModeFamily } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { type CapacityBound, crossingBounds, linkBound, type TrainLoad } from './part-tonnes.ts'
import type { Period } from './period.ts'

export interface CapacityQuestion {
  /** Place ids on either side; all places of a country where one was asked for. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly modes: readonly ModeFamily[]
  readonly trains: TrainLoad
}

export interface CapacityArc {
  readonly from: string
  readonly to: string
  /** Absent: no capacity is stated, which does not bound. */
  readonly bound?: CapacityBound
}

export interface CapacityGraph {
  readonly arcs: readonly CapacityArc[]
  /** Crossings on the modes asked for that state no capacity in the direction: no bound can be given for them, so they are left out. */
  readonly unstated: readonly string[]
  /** True where sea lanes are left out: no seaport on file states one. */
  readonly withoutSea: boolean
}

export const sourceNode = 'source'
export const sinkNode = 'sink'

const node = (place: string, mode: Mode): string => `${place}@${mode}`
const familyOf = (mode: Mode): ModeFamily => (mode === 'rail-1435' || mode === 'rail-1520' ? 'rail' : mode)

/**
 * The network as a flow sees it: places at a mode, links and transfers between them, and each crossing as the chain of its
 * stated parts, once for all that passes it in a direction. Transfers and gauge changes are free: what bounds is stated.
 */
export function capacityGraph(network: Network, question: CapacityQuestion, period: Period): CapacityGraph {
  const { facts } = network
  const isAsked = (mode: Mode): boolean => question.modes.includes(familyOf(mode))
  const countryOf = (place: string): string => network.placesById.get(place)?.country ?? ''
  const chains = new Map<string, { readonly entry: string; readonly exit: string } | null>()
  /** Ways over crossings that state nothing. */
  const unstated: (CapacityArc & { readonly crossing: string })[] = []
  const arcs: CapacityArc[] = []

  /** Both ends of a crossing's chain in a direction; null where it states nothing or lets nothing through. */
  const chainOf = (crossing: string, direction: Direction) => {
    const key = `${crossing} ${direction}`
    const known = chains.get(key)
    if (known !== undefined) return known
    const facts = network.crossingsById.get(crossing)
    const bounds = facts === undefined ? [] : crossingBounds(network, facts, direction, period, question.trains)
    bounds.forEach((bound, index) => {
      arcs.push({ from: `${key} ${index}`, to: `${key} ${index + 1}`, bound })
    })
    const chain = bounds.length === 0 ? null : { entry: `${key} 0`, exit: `${key} ${bounds.length}` }
    chains.set(key, chain)
    return chain
  }

  const addMove = (link: Link, from: string, to: string, isForward: boolean): void => {
    const bound = linkBound(network, link, isForward, period, question.trains)
    const ends = { from: node(from, link.mode), to: node(to, link.mode) }
    const move = bound === null ? {} : { bound }
    if (link.crossing === undefined) {
      arcs.push({ ...ends, ...move })
      return
    }
    const chain = chainOf(link.crossing, `${countryOf(from)}>${countryOf(to)}`)
    if (chain === null) {
      unstated.push({ ...ends, crossing: link.crossing })
      return
    }
    arcs.push({ from: ends.from, to: chain.entry, ...move }, { from: chain.exit, to: ends.to })
  }

  for (const link of facts.links) {
    if (link.mode === 'sea' || !isAsked(link.mode) || !period.linkWorks(link).includes(true)) continue
    addMove(link, link.from, link.to, true)
    if (link.oneWay !== true) addMove(link, link.to, link.from, false)
  }
  // Trucks board a ferry as they are: where one lands, road and river meet.
  const landings = new Set(facts.links.flatMap(({ mode, crossing, from, to }) => (mode === 'river' && crossing !== undefined ? [from, to] : [])))
  for (const { id, handles } of facts.places) {
    const modes = [...new Set<Mode>(landings.has(id) ? [...handles, 'road', 'river'] : handles)].filter(isAsked)
    for (const mode of modes) for (const other of modes) if (familyOf(mode) !== familyOf(other)) arcs.push({ from: node(id, mode), to: node(id, other) })
    for (const mode of modes) {
      if (question.from.includes(id)) arcs.push({ from: sourceNode, to: node(id, mode) })
      if (question.to.includes(id)) arcs.push({ from: node(id, mode), to: sinkNode })
    }
  }
  for (const { place, from, to } of facts.operations.gaugeChanges) if (isAsked(from)) arcs.push({ from: node(place, from), to: node(place, to) })
  return { arcs, unstated: onTheWay(arcs, unstated), withoutSea: question.modes.includes('sea') && facts.links.some(({ mode }) => mode === 'sea') }
}

/** Crossings of those ways left out that the source reaches and that lead nearer to the sink, counted in steps. */
function onTheWay(arcs: readonly CapacityArc[], leftOut: readonly (CapacityArc & { readonly crossing: string })[]): readonly string[] {
  const all = [...arcs, ...leftOut]
  const fromSource = stepsFrom(sourceNode, all, 'from', 'to')
  const toSink = stepsFrom(sinkNode, all, 'to', 'from')
  const leads = ({ from, to }: CapacityArc): boolean =>
    fromSource.has(from) && (toSink.get(to) ?? Number.POSITIVE_INFINITY) < (toSink.get(from) ?? Number.POSITIVE_INFINITY)
  return [...new Set(leftOut.filter(leads).map(({ crossing }) => crossing))].sort()
}

/** Steps from a root to the nodes that arcs lead to; whoever stands on the other side has arrived and goes no further. */
function stepsFrom(root: string, arcs: readonly CapacityArc[], tail: 'from' | 'to', head: 'from' | 'to'): ReadonlyMap<string, number> {
  const other = root === sourceNode ? sinkNode : sourceNode
  const leading = new Map<string, string[]>()
  for (const arc of arcs) {
    const known = leading.get(arc[tail])
    if (known === undefined) leading.set(arc[tail], [arc[head]])
    else known.push(arc[head])
  }
  const steps = new Map([[root, 0]])
  for (const [node, count] of steps) {
    const next = leading.get(node) ?? []
    if (!next.includes(other)) for (const there of next) if (!steps.has(there)) steps.set(there, count + 1)
  }
  return steps
}
