/** A directed network with capacities; arcs by index. Parallel arcs and arcs both ways are allowed. */
export interface FlowNetwork {
  readonly nodeCount: number
  readonly from: Int32Array
  readonly to: Int32Array
  /** Whole numbers of the smallest unit, or Infinity. */
  readonly capacity: Float64Array
}

export interface MaximumFlow {
  /** Infinity where a path without a finite capacity leads from source to sink. */
  readonly value: number
  /** By arc. */
  readonly flow: Float64Array
  /** 1 for the nodes on the source side of the minimum cut nearest to the source. */
  readonly sourceSide: Uint8Array
}

/**
 * Maximum flow and minimum cut by push-relabel: highest label first, gap relabelling, exact labels anew after as many
 * relabels as there are nodes (Goldberg and Tarjan 1988; Cherkassky and Goldberg 1997). O(n^2 sqrt(m)).
 *
 * @throws RangeError when a capacity is no whole number, is below zero, or their sum cannot be counted exactly; when
 * source and sink are one; when the cut found does not equal the flow, which would be our fault.
 */
export function maximumFlow({ nodeCount, from, to, capacity }: FlowNetwork, source: number, sink: number): MaximumFlow {
  if (source === sink) throw new RangeError(`source and sink are both node ${source}`)
  const boundless = boundlessCapacity(capacity)
  const arcCount = from.length
  // Arc 2i is arc i, 2i + 1 its reverse; by tail in compressed rows.
  const head = new Int32Array(2 * arcCount)
  const residual = new Float64Array(2 * arcCount)
  const rowStart = new Int32Array(nodeCount + 1)
  for (let arc = 0; arc < arcCount; arc += 1) {
    head[2 * arc] = to[arc] as number
    head[2 * arc + 1] = from[arc] as number
    residual[2 * arc] = Math.min(capacity[arc] as number, boundless)
    rowStart[(from[arc] as number) + 1] = (rowStart[(from[arc] as number) + 1] as number) + 1
    rowStart[(to[arc] as number) + 1] = (rowStart[(to[arc] as number) + 1] as number) + 1
  }
  for (let node = 0; node < nodeCount; node += 1) rowStart[node + 1] = (rowStart[node + 1] as number) + (rowStart[node] as number)
  const fill = rowStart.slice(0, nodeCount)
  const row = new Int32Array(2 * arcCount)
  for (let arc = 0; arc < arcCount; arc += 1) {
    for (const half of [2 * arc, 2 * arc + 1]) {
      const tail = head[half ^ 1] as number
      row[fill[tail] as number] = half
      fill[tail] = (fill[tail] as number) + 1
    }
  }

  const labels = new Labels(nodeCount)
  const { height } = labels
  const excess = new Float64Array(nodeCount)
  const current = rowStart.slice(0, nodeCount)
  const queue = new Int32Array(nodeCount)

  /** Exact distances to the sink, and to the source for those cut off from the sink, over arcs that can still take flow. */
  const relabelAll = (): void => {
    labels.clear(2 * nodeCount)
    for (const [root, base] of [
      [sink, 0],
      [source, nodeCount],
    ] as const) {
      let read = 0
      let write = 0
      height[root] = base
      queue[write++] = root
      while (read < write) {
        const node = queue[read++] as number
        for (let at = rowStart[node] as number; at < (rowStart[node + 1] as number); at += 1) {
          const reverse = (row[at] as number) ^ 1
          const tail = head[row[at] as number] as number
          if ((residual[reverse] as number) <= 0 || (height[tail] as number) < 2 * nodeCount || tail === source || tail === sink) continue
          height[tail] = (height[node] as number) + 1
          queue[write++] = tail
        }
      }
    }
    current.set(rowStart.subarray(0, nodeCount))
    for (let node = 0; node < nodeCount; node += 1) {
      if (node === source || node === sink) continue
      labels.count(node)
      if ((excess[node] as number) > 0) labels.activate(node)
    }
  }

  const push = (node: number, half: number, amount: number): void => {
    const other = head[half] as number
    residual[half] = (residual[half] as number) - amount
    residual[half ^ 1] = (residual[half ^ 1] as number) + amount
    excess[node] = (excess[node] as number) - amount
    if (other !== source && other !== sink && excess[other] === 0 && (height[other] as number) < 2 * nodeCount) labels.activate(other)
    excess[other] = (excess[other] as number) + amount
  }

  for (let at = rowStart[source] as number; at < (rowStart[source + 1] as number); at += 1) {
    const half = row[at] as number
    const amount = residual[half] as number
    if (amount <= 0) continue
    const other = head[half] as number
    residual[half] = 0
    residual[half ^ 1] = (residual[half ^ 1] as number) + amount
    excess[other] = (excess[other] as number) + amount
  }
  relabelAll()
  let relabels = 0
  for (let node = labels.highest(); node >= 0; node = labels.highest()) {
    // Pushes until the node is empty or has to be lifted.
    for (; (excess[node] as number) > 0; current[node] = (current[node] as number) + 1) {
      if ((current[node] as number) === (rowStart[node + 1] as number)) {
        let least = 2 * nodeCount
        for (let at = rowStart[node] as number; at < (rowStart[node + 1] as number); at += 1) {
          const half = row[at] as number
          if ((residual[half] as number) > 0) least = Math.min(least, (height[head[half] as number] as number) + 1)
        }
        labels.lift(node, least)
        current[node] = (rowStart[node] as number) - 1
        relabels += 1
        if (least >= 2 * nodeCount) break
        continue
      }
      const half = row[current[node] as number] as number
      if ((residual[half] as number) > 0 && (height[node] as number) === (height[head[half] as number] as number) + 1) {
        push(node, half, Math.min(excess[node] as number, residual[half] as number))
        if ((excess[node] as number) === 0) break
      }
    }
    if (relabels >= nodeCount) {
      relabels = 0
      relabelAll()
    }
  }

  const flow = Float64Array.from({ length: arcCount }, (_, arc) => residual[2 * arc + 1] as number)
  const sourceSide = reachable(source, nodeCount, rowStart, row, head, residual)
  const value = excess[sink] as number
  const cut = flow.reduce(
    (sum, _, arc) => (sourceSide[from[arc] as number] === 1 && sourceSide[to[arc] as number] === 0 ? sum + Math.min(capacity[arc] as number, boundless) : sum),
    0,
  )
  if (cut !== value) throw new RangeError(`the cut of ${cut} does not equal the flow of ${value}`)
  return { value: value >= boundless ? Number.POSITIVE_INFINITY : value, flow, sourceSide }
}

/** More than all finite capacities together, so that it binds only where nothing else does. */
function boundlessCapacity(capacity: Float64Array): number {
  let sum = 1
  for (const amount of capacity) {
    if (amount === Number.POSITIVE_INFINITY) continue
    if (!Number.isInteger(amount) || amount < 0)
      throw new RangeError(`a capacity is ${amount}; it must be a whole number of the unit, not below zero, or Infinity`)
    sum += amount
  }
  if (sum * (capacity.length + 1) > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`the capacities add up to ${sum}, more than can be counted exactly; take a larger unit`)
  return sum
}

/** Nodes that flow could still be sent to from the source. */
function reachable(source: number, nodeCount: number, rowStart: Int32Array, row: Int32Array, head: Int32Array, residual: Float64Array): Uint8Array {
  const seen = new Uint8Array(nodeCount)
  const stack = [source]
  seen[source] = 1
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (let at = rowStart[node] as number; at < (rowStart[node + 1] as number); at += 1) {
      const half = row[at] as number
      const other = head[half] as number
      if ((residual[half] as number) <= 0 || seen[other] === 1) continue
      seen[other] = 1
      stack.push(other)
    }
  }
  return seen
}

/** Heights of the nodes, who of them holds excess, by height, and how many stand at each. */
class Labels {
  readonly height: Int32Array
  readonly #nodeCount: number
  /** Stack of nodes with excess at each height; -1 ends it. */
  readonly #top: Int32Array
  readonly #below: Int32Array
  readonly #standing: Int32Array
  #highest = -1

  constructor(nodeCount: number) {
    this.#nodeCount = nodeCount
    this.height = new Int32Array(nodeCount)
    this.#top = new Int32Array(2 * nodeCount + 1)
    this.#below = new Int32Array(nodeCount)
    this.#standing = new Int32Array(2 * nodeCount + 1)
  }

  clear(height: number): void {
    this.height.fill(height)
    this.#top.fill(-1)
    this.#standing.fill(0)
    this.#highest = -1
  }

  count(node: number): void {
    this.#standing[this.height[node] as number] = (this.#standing[this.height[node] as number] as number) + 1
  }

  activate(node: number): void {
    const height = this.height[node] as number
    if (height >= 2 * this.#nodeCount) return
    this.#below[node] = this.#top[height] as number
    this.#top[height] = node
    if (height > this.#highest) this.#highest = height
  }

  /** Takes the highest node with excess; -1 when there is none. */
  highest(): number {
    while (this.#highest >= 0) {
      const node = this.#top[this.#highest] as number
      if (node >= 0) {
        this.#top[this.#highest] = this.#below[node] as number
        // Those lifted over a gap stand higher than their stack says; they come again from there.
        if (this.height[node] === this.#highest) return node
        this.activate(node)
        continue
      }
      this.#highest -= 1
    }
    return -1
  }

  /** Lifts a node; where it leaves a height empty, nothing above it reaches the sink any more. */
  lift(node: number, to: number): void {
    const from = this.height[node] as number
    this.#standing[from] = (this.#standing[from] as number) - 1
    this.height[node] = to
    this.#standing[to] = (this.#standing[to] as number) + 1
    if (this.#standing[from] !== 0 || from >= this.#nodeCount) return
    for (let other = 0; other < this.#nodeCount; other += 1) {
      const height = this.height[other] as number
      if (height <= from || height >= this.#nodeCount) continue
      this.#standing[height] = (this.#standing[height] as number) - 1
      this.height[other] = this.#nodeCount + 1
      this.#standing[this.#nodeCount + 1] = (this.#standing[this.#nodeCount + 1] as number) + 1
    }
  }
}
