import type { FrontLabels } from './front-labels.ts'

/** Labels still to be closed. */
export interface OpenLabels {
  add(label: number): void
  /** The next to close; -1 where none is left. */
  take(): number
}

/**
 * A four-ary heap of labels, least first by cost, then arrival, then emissions, then order of birth: a total order, so that
 * an answer never depends on chance. Costs stand beside the labels, and most comparisons need no more.
 */
export function createOpenLabels(labels: FrontLabels): OpenLabels {
  let costs = new Float64Array(1024)
  let heap = new Int32Array(1024)
  let size = 0

  /** Between labels of one cost. */
  const isBefore = (left: number, right: number): boolean => {
    const time = (labels.earliest[left] as number) - (labels.earliest[right] as number)
    if (time !== 0) return time < 0
    const emissions = (labels.leastEmissions[left] as number) - (labels.leastEmissions[right] as number)
    return emissions !== 0 ? emissions < 0 : left < right
  }
  const grow = (): void => {
    const [longerCosts, longerHeap] = [new Float64Array(2 * size), new Int32Array(2 * size)]
    longerCosts.set(costs)
    longerHeap.set(heap)
    costs = longerCosts
    heap = longerHeap
  }
  return {
    add(label) {
      if (size === heap.length) grow()
      const cost = labels.leastCost[label] as number
      let at = size
      size += 1
      while (at > 0) {
        const parent = (at - 1) >> 2
        const above = costs[parent] as number
        const other = heap[parent] as number
        if (cost > above || (cost === above && !isBefore(label, other))) break
        costs[at] = above
        heap[at] = other
        at = parent
      }
      costs[at] = cost
      heap[at] = label
    },
    take() {
      if (size === 0) return -1
      const first = heap[0] as number
      size -= 1
      const [cost, label] = [costs[size] as number, heap[size] as number]
      let at = 0
      for (let child = 1; child < size; child = 4 * at + 1) {
        let least = costs[child] as number
        let best = child
        const end = Math.min(child + 4, size)
        for (let other = child + 1; other < end; other += 1) {
          const rival = costs[other] as number
          if (rival < least || (rival === least && isBefore(heap[other] as number, heap[best] as number))) {
            least = rival
            best = other
          }
        }
        const moved = heap[best] as number
        if (cost < least || (cost === least && isBefore(label, moved))) break
        costs[at] = least
        heap[at] = moved
        at = best
      }
      costs[at] = cost
      heap[at] = label
      return first
    },
  }
}
