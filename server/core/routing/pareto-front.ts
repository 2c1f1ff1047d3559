import { type Clock, freshDriver, type RunningClock } from './clock.ts'
import { createClosedLabels } from './closed-labels.ts'
import type { CompiledGraph } from './compiled-graph.ts'
import { type DriverRests, minutesWithRests, type RestColumns } from './driver-rests.ts'
import { createFrontLabels, type FrontLabels } from './front-labels.ts'
import { createOpenLabels } from './open-labels.ts'
import { pathTree } from './path-tree.ts'
import { createStaircase } from './staircase.ts'

/** What a search for the front needs; costs, emissions and minutes are multiples of the units that they are told apart by. */
export interface FrontProblem extends RestColumns {
  readonly graph: CompiledGraph
  readonly inUse: Uint8Array
  /** By arc. */
  readonly cost: Float64Array
  readonly emissions: Float64Array
  /** Minutes of each arc when nothing has to be waited for. */
  readonly leastMinutes: Float64Array
  /** Null where drivers need none. */
  readonly rests: DriverRests | null
  /** Minutes of each arc that takes as long at any hour and leaves its driver rested; NaN for those that `pass` takes. */
  readonly steadyMinutes: Float64Array
  readonly start: Clock
  /** 1 for each arc that hands the load to another carrier. */
  readonly handsOver: Uint8Array
  /** Ways with more handovers are left out. */
  readonly mostHandovers: number
  /** Labels after which the search gives up: the network is too wide for so many handovers. */
  readonly mostLabels: number
  /** Moves a clock over an arc; false where it cannot be taken. A later clock never comes out earlier, nor sooner than `leastMinutes`. */
  readonly pass: (arc: number, clock: RunningClock) => boolean
}

export interface FrontPoint {
  /** Arc numbers in travel order. */
  readonly way: readonly number[]
  readonly cost: number
  readonly emissions: number
  readonly minute: number
}

/**
 * Every way that no other beats in cost, emissions and arrival at once, one of each point of the exact front, cheapest
 * first. Label setting in lexicographic order of lower bounds (NAMOA*, Mandow and Pérez de la Cruz 2010, with the dimension
 * of the first criterion reduced as Pulido et al. 2015): labels of a node close by rising cost, so that dominance needs the
 * other criteria only. The hours a driver has at the wheel since the last rests are part of the state: a label
 * makes another one redundant only where its driver is no more tired.
 *
 * @returns null where the search gave up
 */
export function paretoFront(problem: FrontProblem): readonly FrontPoint[] | null {
  const { graph, inUse, cost, emissions, leastMinutes, rests, steadyMinutes, start, pass, handsOver, mostHandovers, mostLabels } = problem
  const costLeft = pathTree(graph, cost, inUse, 'backward').weight
  if (costLeft[graph.origin] === Number.POSITIVE_INFINITY) return []
  const emissionsLeft = pathTree(graph, emissions, inUse, 'backward').weight
  const minutesLeft = pathTree(graph, leastMinutes, inUse, 'backward').weight
  const withRests = rests === null ? minutesLeft : minutesWithRests(graph, problem, rests, inUse, minutesLeft)
  const { restMinutes, perDay } = rests ?? { restMinutes: 0, perDay: 1 }
  const labels = createFrontLabels()
  const open = createOpenLabels(labels)
  const closed = createClosedLabels(graph.nodeCount)
  const points: number[] = []

  // Labels close by rising least cost: one at the goal that is no later and no dirtier beats what comes after it.
  const goal = createStaircase()

  const bound = (node: number, minute: number) => minute + (minutesLeft[node] as number)
  // What is compared with the goal. The order of labels stays that of the bound without rests: at a node it is that of their clocks.
  const soonestRested = (node: number, soonest: number, minute: number, today: number, handovers: number): number =>
    Math.max(soonest, minute + (withRests[node] as number) - restMinutes * (1 - today / perDay + mostHandovers - handovers))
  open.add(
    labels.add(
      graph.origin,
      -1,
      -1,
      0,
      0,
      start,
      0,
      costLeft[graph.origin] as number,
      emissionsLeft[graph.origin] as number,
      bound(graph.origin, start.minute),
    ),
  )
  const { start: firstLeaving, arcs: leaving } = graph.leaving
  const after = freshDriver(0)
  for (let label = open.take(); label !== -1; label = open.take()) {
    const node = labels.node[label] as number
    const [earliest, leastEmissions] = [labels.earliest[label] as number, labels.leastEmissions[label] as number]
    const handovers = labels.handovers[label] as number
    const [minute, today, week] = [labels.minute[label] as number, labels.drivenToday[label] as number, labels.drivenThisWeek[label] as number]
    const cameFrom = label === 0 ? -1 : (labels.node[labels.before[label] as number] as number)
    if (goal.isBelow(soonestRested(node, earliest, minute, today, handovers), leastEmissions)) continue
    if (closed.isBeaten(node, earliest, leastEmissions, today, week, handovers)) continue
    closed.add(node, earliest, leastEmissions, today, week, handovers)
    if (node === graph.destination) {
      points.push(label)
      goal.add(earliest, leastEmissions)
      continue
    }
    if (labels.count > mostLabels) return null
    const end = firstLeaving[node + 1] as number
    for (let at = firstLeaving[node] as number; at < end; at += 1) {
      const arc = leaving[at] as number
      const next = graph.heads[arc] as number
      // There and back again is dearer and later than to have stayed.
      if (inUse[arc] === 0 || next === cameFrom || costLeft[next] === Number.POSITIVE_INFINITY) continue
      const handed = handovers + (handsOver[arc] as number)
      if (handed > mostHandovers) continue
      const steady = steadyMinutes[arc] as number
      after.minute = steady >= 0 ? minute + steady : minute
      after.drivenToday = steady >= 0 ? 0 : today
      after.drivenThisWeek = steady >= 0 ? 0 : week
      if (!(steady >= 0) && !pass(arc, after)) continue
      const paid = (labels.cost[label] as number) + (cost[arc] as number)
      const emitted = (labels.emissions[label] as number) + (emissions[arc] as number)
      const soonest = bound(next, after.minute)
      const cleanest = emitted + (emissionsLeft[next] as number)
      if (goal.isBelow(soonestRested(next, soonest, after.minute, after.drivenToday, handed), cleanest)) continue
      if (closed.isBeaten(next, soonest, cleanest, after.drivenToday, after.drivenThisWeek, handed)) continue
      open.add(labels.add(next, arc, label, paid, emitted, after, handed, paid + (costLeft[next] as number), cleanest, soonest))
    }
  }
  return points.map((label) => pointAt(label, labels))
}

function pointAt(label: number, labels: FrontLabels): FrontPoint {
  const way: number[] = []
  for (let at = label; labels.arc[at] !== -1; at = labels.before[at] as number) way.push(labels.arc[at] as number)
  return {
    way: way.reverse(),
    cost: labels.cost[label] as number,
    emissions: labels.emissions[label] as number,
    minute: labels.minute[label] as number,
  }
}
