import { type Arc, destinationGate, originGate } from './arc.ts'
import { type Clock, freshDriver, isNoWorse } from './clock.ts'
import type { JourneyContext } from './journey-context.ts'
import { createLabelHeap } from './label-heap.ts'
import { type Blocked, type PassOptions, passStep } from './pass-step.ts'

export interface Label {
  readonly node: string
  readonly clock: Clock
  readonly arc: Arc | null
  readonly before: Label | null
  /** Order of birth: decides between equal times, so that the answer never depends on chance. */
  readonly number: number
}

export interface FastestPath {
  readonly arcs: readonly Arc[] | null
  /** Crossings and links that stayed shut too long, in the order they were met. */
  readonly blocked: readonly Blocked[]
}

/**
 * Earliest arrival at the destination when every step takes its median time: label setting over clocks. A label at a node
 * is dropped where another is there no later with no more driving since the driver's rests. Proof of optimality rests on
 * first-in-first-out: waiting before leaving never helps.
 */
export function fastestPath(context: JourneyContext, arcs: readonly Arc[], options: PassOptions): FastestPath {
  const outgoing = new Map<string, Arc[]>()
  for (const arc of arcs) {
    const list = outgoing.get(arc.from)
    if (list === undefined) outgoing.set(arc.from, [arc])
    else list.push(arc)
  }
  const settled = new Map<string, Clock[]>()
  const blocked: Blocked[] = []
  const heap = createLabelHeap()
  let number = 0
  heap.push({ node: originGate, clock: freshDriver(context.ready), arc: null, before: null, number })
  for (let label = heap.pop(); label !== undefined; label = heap.pop()) {
    if (label.node === destinationGate) return { arcs: arcsTo(label), blocked }
    const clocks = settled.get(label.node) ?? []
    const { clock } = label
    if (clocks.some((other) => isNoWorse(other, clock))) continue
    clocks.push(clock)
    settled.set(label.node, clocks)
    for (const arc of outgoing.get(label.node) ?? []) {
      const passage = passStep(context, arc.step, clock, 0, options)
      if (!passage.passed) blocked.push(passage.blocked)
      else if (!settled.get(arc.to)?.some((other) => isNoWorse(other, passage.clock))) {
        number += 1
        heap.push({ node: arc.to, clock: passage.clock, arc, before: label, number })
      }
    }
  }
  return { arcs: null, blocked }
}

function arcsTo(label: Label): readonly Arc[] {
  const arcs: Arc[] = []
  for (let at: Label | null = label; at !== null; at = at.before) if (at.arc !== null) arcs.push(at.arc)
  return arcs.reverse()
}
