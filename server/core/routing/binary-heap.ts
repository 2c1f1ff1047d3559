export interface BinaryHeap<Item> {
  add(item: Item): void
  /** The item that comes before all others; undefined when empty. */
  take(): Item | undefined
}

/** A binary heap in any order that is total: `isBefore` decides between equals too, so that an answer never depends on chance. */
export function createBinaryHeap<Item>(isBefore: (left: Item, right: Item) => boolean): BinaryHeap<Item> {
  const heap: Item[] = []
  return {
    add(item) {
      let at = heap.push(item) - 1
      while (at > 0) {
        const parent = (at - 1) >> 1
        const above = heap[parent] as Item
        if (!isBefore(item, above)) break
        heap[at] = above
        at = parent
      }
      heap[at] = item
    },
    take() {
      const first = heap[0]
      const last = heap.pop()
      if (last === undefined || heap.length === 0) return first
      let at = 0
      for (let child = 1; child < heap.length; child = 2 * at + 1) {
        if (child + 1 < heap.length && isBefore(heap[child + 1] as Item, heap[child] as Item)) child += 1
        if (!isBefore(heap[child] as Item, last)) break
        heap[at] = heap[child] as Item
        at = child
      }
      heap[at] = last
      return first
    },
  }
}
