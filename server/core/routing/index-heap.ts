/** Nodes waiting to be settled, least key first; keys only fall. */
export interface IndexHeap {
  readonly size: number
  /** The least key; infinite when nothing waits. */
  readonly least: number
  /** Adds a node, or lowers its key where it waits with a higher one. */
  offer(node: number, key: number): void
  /** The node of the least key; -1 when none waits. */
  take(): number
  /** Lets nothing wait any more. */
  clear(): void
}

/**
 * A four-ary heap over node numbers 0 to `capacity` - 1 that knows where each node stands, so that a better key moves the
 * node instead of adding a copy (Larkin, Sen, Tarjan 2014: four children are faster than two where keys are cheap to compare).
 * Keys stand in the order of the heap: the four that are compared lie side by side.
 */
export function createIndexHeap(capacity: number): IndexHeap {
  const nodes = new Int32Array(capacity)
  const keys = new Float64Array(capacity)
  const places = new Int32Array(capacity).fill(-1)
  let size = 0

  const rise = (node: number, key: number, from: number): void => {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 2
      const above = keys[parent] as number
      if (key >= above) break
      const moved = nodes[parent] as number
      keys[at] = above
      nodes[at] = moved
      places[moved] = at
      at = parent
    }
    keys[at] = key
    nodes[at] = node
    places[node] = at
  }
  const sink = (node: number, key: number): void => {
    let at = 0
    for (let first = 1; first < size; first = 4 * at + 1) {
      let child = first
      let below = keys[first] as number
      const end = Math.min(first + 4, size)
      for (let other = first + 1; other < end; other += 1) {
        const rival = keys[other] as number
        if (rival < below) {
          below = rival
          child = other
        }
      }
      if (below >= key) break
      const moved = nodes[child] as number
      keys[at] = below
      nodes[at] = moved
      places[moved] = at
      at = child
    }
    keys[at] = key
    nodes[at] = node
    places[node] = at
  }

  return {
    get size() {
      return size
    },
    get least() {
      return size === 0 ? Number.POSITIVE_INFINITY : (keys[0] as number)
    },
    offer(node, key) {
      const at = places[node] as number
      if (at < 0) {
        size += 1
        rise(node, key, size - 1)
      } else if (key < (keys[at] as number)) rise(node, key, at)
    },
    take() {
      if (size === 0) return -1
      const node = nodes[0] as number
      places[node] = -1
      size -= 1
      if (size > 0) sink(nodes[size] as number, keys[size] as number)
      return node
    },
    clear() {
      for (let at = 0; at < size; at += 1) places[nodes[at] as number] = -1
      size = 0
    },
  }
}
