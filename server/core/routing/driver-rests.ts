import type { Network } from '../network/network.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import { drivingLimits } from './driving.ts'
import { unitMinutes } from './front-unit.ts'
import { createIndexHeap } from './index-heap.ts'

/** The shortest rest that any country allows and the longest day at the wheel before it, minutes. */
export interface DriverRests {
  readonly restMinutes: number
  readonly perDay: number
}

/** Null where no country has rules. */
export function driverRests({ facts }: Network): DriverRests | null {
  const limits = facts.trucking.driverHours.map(drivingLimits)
  if (limits.length === 0) return null
  const shortest = Math.min(...limits.flatMap(({ dailyRest, weeklyRest }) => [dailyRest, weeklyRest]))
  // Whole units, so that a drive with its rests still rounds to no less.
  return { restMinutes: Math.floor(shortest / unitMinutes) * unitMinutes, perDay: Math.max(...limits.map(({ perDay }) => perDay)) }
}

/** What {@link minutesWithRests} reads of each arc. */
export interface RestColumns {
  /** Minutes at least, and for each at the wheel its share of a rest; without the rest that a long queue may be used for. */
  readonly restedMinutes: Float64Array
  /** 1 where whoever drove rides along and is fresh afterwards. */
  readonly freshens: Uint8Array
}

/**
 * Minutes left from each node to the destination, drivers' rests included, for a driver who is due one now. Whoever drives for
 * `driven` minutes after `today` at the wheel rests at least (today + driven) / perDay - 1 times: a share for each minute, and one rest
 * back for every fresh start. The rest at the first start, less what was driven since the last, and those at each handover to
 * come are for the search to give back: it knows how many there may be.
 *
 * @param minutesLeft by node, without rests: never more than is left with them
 */
export function minutesWithRests(
  graph: CompiledGraph,
  { restedMinutes, freshens }: RestColumns,
  { restMinutes }: DriverRests,
  inUse: Uint8Array,
  minutesLeft: Float64Array,
): Float64Array {
  const { start, arcs, ends } = graph.entering
  const left = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY)
  const heap = createIndexHeap(graph.nodeCount)
  left[graph.destination] = 0
  heap.offer(graph.destination, 0)
  // A rest given back may lead below what was settled: such a node is taken again.
  for (let node = heap.take(); node !== -1; node = heap.take()) {
    const [here, least] = [left[node] as number, minutesLeft[node] as number]
    const end = start[node + 1] as number
    for (let at = start[node] as number; at < end; at += 1) {
      const arc = arcs[at] as number
      if (inUse[arc] === 0) continue
      const there = (restedMinutes[arc] as number) + Math.max(least, freshens[arc] === 1 ? here - restMinutes : here)
      const next = ends[at] as number
      if (there >= (left[next] as number)) continue
      left[next] = there
      heap.offer(next, there)
    }
  }
  return left
}
