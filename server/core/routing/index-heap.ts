/** Nodes waiting to be settled, least key first; keys only fall. */
export interface IndexHeap {
  readonly size: number
  /** Adds a node, or lowers its key where it waits with a higher one. */
  offer(node: number, key: number): void
  /** The node of the least key, of equal keys the one offered first; undefined when none waits. */
  take(): number | undefined
}

const arity = 4

/**
 * A four-ary heap over node numbers 0 to `capacity` - 1 that knows where each node stands, so that a better key moves the
 * node instead of adding a copy (Larkin, Sen, Tarjan 2014: four children are faster than two where keys are cheap to compare).
 */
export function createIndexHeap(capacity: number): IndexHeap {
  const nodes = new Int32Array(capacity)
  const places = new Int32Array(capacity).fill(-1)
  const keys = new Float64Array(capacity)
  const births = new Float64Array(capacity)
  let size = 0
  let born = 0

  const isBefore = (left: number, right: number): boolean => {
    const difference = (keys[left] as number) - (keys[right] as number)
    return difference < 0 || (difference === 0 && (births[left] as number) < (births[right] as number))
  }
  const put = (node: number, at: number): void => {
    nodes[at] = node
    places[node] = at
  }
  const rise = (node: number, from: number): void => {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 2
      const above = nodes[parent] as number
      if (!isBefore(node, above)) break
      put(above, at)
      at = parent
    }
    put(node, at)
  }
  const sink = (node: number): void => {
    let at = 0
    for (;;) {
      const first = at * arity + 1
      if (first >= size) break
      let least = first
      const end = Math.min(first + arity, size)
      for (let child = first + 1; child < end; child += 1) if (isBefore(nodes[child] as number, nodes[least] as number)) least = child
      const below = nodes[least] as number
      if (!isBefore(below, node)) break
      put(below, at)
      at = least
    }
    put(node, at)
  }

  return {
    get size() {
      return size
    },
    offer(node, key) {
      const at = places[node] as number
      if (at >= 0) {
        if (key >= (keys[node] as number)) return
        keys[node] = key
        rise(node, at)
        return
      }
      keys[node] = key
      births[node] = born
      born += 1
      size += 1
      rise(node, size - 1)
    },
    take() {
      if (size === 0) return undefined
      const node = nodes[0] as number
      places[node] = -1
      size -= 1
      if (size > 0) sink(nodes[size] as number)
      return node
    },
  }
}
