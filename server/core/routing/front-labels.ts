import type { Clock } from './clock.ts'

/** Ways to a node, one label each, as columns of numbers; label 0 is the first. */
export interface FrontLabels {
  readonly count: number
  node: Int32Array
  /** Arc by which the label came; -1 at the origin. */
  arc: Int32Array
  before: Int32Array
  cost: Float64Array
  emissions: Float64Array
  minute: Float64Array
  drivenToday: Int32Array
  drivenThisWeek: Int32Array
  /** Changes of carrier so far. */
  handovers: Int32Array
  /** What the whole journey costs, emits and takes at least, by the label's way. */
  leastCost: Float64Array
  leastEmissions: Float64Array
  earliest: Float64Array
  add(
    node: number,
    arc: number,
    before: number,
    cost: number,
    emissions: number,
    clock: Clock,
    handovers: number,
    leastCost: number,
    leastEmissions: number,
    earliest: number,
  ): number
}

const firstCapacity = 1024

export function createFrontLabels(): FrontLabels {
  let count = 0
  const labels: FrontLabels = {
    get count() {
      return count
    },
    node: new Int32Array(firstCapacity),
    arc: new Int32Array(firstCapacity),
    before: new Int32Array(firstCapacity),
    cost: new Float64Array(firstCapacity),
    emissions: new Float64Array(firstCapacity),
    minute: new Float64Array(firstCapacity),
    drivenToday: new Int32Array(firstCapacity),
    drivenThisWeek: new Int32Array(firstCapacity),
    handovers: new Int32Array(firstCapacity),
    leastCost: new Float64Array(firstCapacity),
    leastEmissions: new Float64Array(firstCapacity),
    earliest: new Float64Array(firstCapacity),
    add(node, arc, before, cost, emissions, clock, handovers, leastCost, leastEmissions, earliest) {
      if (count === labels.node.length) grow(labels)
      labels.node[count] = node
      labels.arc[count] = arc
      labels.before[count] = before
      labels.cost[count] = cost
      labels.emissions[count] = emissions
      labels.minute[count] = clock.minute
      labels.drivenToday[count] = clock.drivenToday
      labels.drivenThisWeek[count] = clock.drivenThisWeek
      labels.handovers[count] = handovers
      labels.leastCost[count] = leastCost
      labels.leastEmissions[count] = leastEmissions
      labels.earliest[count] = earliest
      count += 1
      return count - 1
    },
  }
  return labels
}

function grow(labels: FrontLabels): void {
  const longer = <Column extends Int32Array | Float64Array>(column: Column): Column => {
    const next = column instanceof Int32Array ? new Int32Array(column.length * 2) : new Float64Array(column.length * 2)
    next.set(column)
    return next as Column
  }
  labels.node = longer(labels.node)
  labels.arc = longer(labels.arc)
  labels.before = longer(labels.before)
  labels.cost = longer(labels.cost)
  labels.emissions = longer(labels.emissions)
  labels.minute = longer(labels.minute)
  labels.drivenToday = longer(labels.drivenToday)
  labels.drivenThisWeek = longer(labels.drivenThisWeek)
  labels.handovers = longer(labels.handovers)
  labels.leastCost = longer(labels.leastCost)
  labels.leastEmissions = longer(labels.leastEmissions)
  labels.earliest = longer(labels.earliest)
}
