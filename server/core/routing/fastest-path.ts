import { createBinaryHeap } from './binary-heap.ts'
import { type Clock, freshDriver, isNoWorse } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import { advance, type Blocked, type PassOptions, takeNothingDown } from './pass-step.ts'
import { pathTree } from './path-tree.ts'
import type { PreparedStep } from './prepared-step.ts'
import type { WeighedGraph } from './weighed-graph.ts'

interface Label {
  readonly node: number
  readonly clock: Clock
  /** Arc by which the node was reached; -1 at the origin. */
  readonly arc: number
  readonly before: Label | null
  /** Order of birth: decides between equal times, so that the answer never depends on chance. */
  readonly number: number
  /** No arrival by this label can be before this minute. */
  readonly earliest: number
}

export interface FastestPath {
  /** Arc numbers in travel order; null where no way is open in time. */
  readonly way: readonly number[] | null
  /** Crossings and links that stayed shut too long, in the order they were met. */
  readonly blocked: readonly Blocked[]
}

/**
 * Earliest arrival at the destination when every step takes its median time: label setting over clocks, led by the hours
 * that are left at least (A*). A label at a node is dropped where another is there no later with no more driving since the
 * driver's rests. Proof of optimality rests on first-in-first-out: waiting before leaving never helps.
 */
export function fastestPath(
  context: JourneyContext,
  { graph, columns }: Pick<WeighedGraph, 'graph' | 'columns'>,
  inUse: Uint8Array,
  options: PassOptions,
): FastestPath {
  const { start, arcs: leaving } = graph.leaving
  const left = pathTree(graph, columns.soonest, inUse, 'backward').weight
  const settled: (Clock[] | undefined)[] = new Array(graph.nodeCount)
  const blocked: Blocked[] = []
  const heap = createBinaryHeap<Label>((one, other) => one.earliest < other.earliest || (one.earliest === other.earliest && one.number < other.number))
  let number = 0
  // The clock given runs on: what is kept of it is a copy, and most are not kept.
  const reach = (node: number, clock: Clock, arc: number, before: Label | null): void => {
    if (left[node] === Number.POSITIVE_INFINITY || isBeaten(settled[node], clock)) return
    heap.add({ node, clock: { ...clock }, arc, before, number, earliest: clock.minute + (left[node] as number) })
    number += 1
  }
  const running = freshDriver(0)
  reach(graph.origin, freshDriver(context.ready), -1, null)
  for (let label = heap.take(); label !== undefined; label = heap.take()) {
    if (label.node === graph.destination) return { way: wayTo(label), blocked }
    const { node, clock } = label
    const clocks = settled[node] ?? []
    if (isBeaten(clocks, clock)) continue
    clocks.push(clock)
    settled[node] = clocks
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const arc = leaving[at] as number
      if (inUse[arc] === 0) continue
      const prepared = columns.prepared[arc] as PreparedStep
      running.minute = clock.minute
      running.drivenToday = clock.drivenToday
      running.drivenThisWeek = clock.drivenThisWeek
      const shut = advance(prepared, running, 0, prepared.duration.medianMinutes, options, takeNothingDown)
      if (shut !== null) blocked.push(shut)
      else reach(graph.heads[arc] as number, running, arc, label)
    }
  }
  return { way: null, blocked }
}

function isBeaten(clocks: readonly Clock[] | undefined, clock: Clock): boolean {
  if (clocks === undefined) return false
  for (let at = 0; at < clocks.length; at += 1) if (isNoWorse(clocks[at] as Clock, clock)) return true
  return false
}

function wayTo(label: Label): readonly number[] {
  const way: number[] = []
  for (let at: Label | null = label; at !== null; at = at.before) if (at.arc !== -1) way.push(at.arc)
  return way.reverse()
}
