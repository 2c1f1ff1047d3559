import type { Position } from '#core/network/facts/places.ts'
import { greatCircleKm } from '#core/units.ts'

/** One source of lines in a graph. */
export interface Layer {
  readonly name: string
  readonly lines: readonly (readonly Position[])[]
  /** Above 1, another layer is preferred. */
  readonly weight: number
  /** Ends of this layer's lines are joined to vertices of its own within this distance. */
  readonly joinKm: number
  /** Ends of this layer's lines are joined to vertices of any layer within this distance, the nearest only. */
  readonly linkKm: number
  /** Ends of this layer's lines are joined to the nearest vertex of a part that nothing else joins, within this distance. */
  readonly bridgeKm?: number
}

export interface Path {
  readonly line: readonly Position[]
  /** Layers whose edges it uses. */
  readonly layers: ReadonlySet<string>
  /** Part of the length that lies on joins rather than on drawn lines. */
  readonly joinedShare: number
}

const cellDegrees = 0.05
const cellOf = ([longitude, latitude]: Position) => `${Math.floor(longitude / cellDegrees)},${Math.floor(latitude / cellDegrees)}`
const joinWeight = 1.3
const joinLayer = 255

/** A routable graph over drawn lines: each vertex a node, gaps at line ends closed, the largest connected part kept. */
export class TrackGraph {
  readonly #layers: readonly Layer[]
  readonly #points: Position[] = []
  readonly #neighbours: number[][] = []
  readonly #layerOfEdge: number[][] = []
  readonly #grid = new Map<string, number[]>()
  #main = new Uint8Array()

  constructor(layers: readonly Layer[]) {
    this.#layers = layers
    const ends: [layer: number, node: number][] = []
    const nodeLayer: number[] = []
    layers.forEach((layer, layerIndex) => {
      const known = new Map<string, number>()
      for (const line of layer.lines) {
        let previous = -1
        line.forEach((point, index) => {
          const key = `${point[0].toFixed(4)},${point[1].toFixed(4)}`
          let node = known.get(key)
          if (node === undefined) {
            node = this.#addNode(point)
            nodeLayer.push(layerIndex)
            known.set(key, node)
          }
          if (previous >= 0 && previous !== node) this.#addEdge(previous, node, layerIndex)
          if (index === 0 || index === line.length - 1) ends.push([layerIndex, node])
          previous = node
        })
      }
    })
    const dangling = ends.filter(([, end]) => (this.#neighbours[end] as number[]).length === 1)
    const joined = ends.map(([layerIndex, end]) => {
      const nearby = this.#within(end, (layers[layerIndex] as Layer).joinKm)
      return [end, nearby.filter((node) => nodeLayer[node] === layerIndex && !this.#isChained(end, node))] as const
    })
    const linked = dangling.map(([layerIndex, end]) => {
      const nearby = this.#within(end, (layers[layerIndex] as Layer).linkKm)
      const [other] = nearby.filter((node) => nodeLayer[node] !== layerIndex)
      const [own] = nearby.filter((node) => nodeLayer[node] === layerIndex && !this.#isChained(end, node))
      return [end, [other, own].filter((node) => node !== undefined)] as const
    })
    for (const [end, nodes] of [...joined, ...linked]) for (const node of nodes) this.#addEdge(end, node, joinLayer)
    const parts = this.#parts()
    const bridged = dangling.map(([layerIndex, end]) => {
      const nearby = this.#within(end, (layers[layerIndex] as Layer).bridgeKm ?? 0)
      return [end, nearby.find((node) => parts[node] !== parts[end])] as const
    })
    for (const [end, node] of bridged) if (node !== undefined) this.#addEdge(end, node, joinLayer)
    this.#keepLargest()
  }

  /**
   * The shortest way through all points in their order, or null where a point is off the lines or no way leads on. A way
   * out to a point and back over the same line is cut off: the point stands beside the line.
   */
  path(points: readonly Position[], snapKm: number): Path | null {
    const nodes = points.map((point) => this.#nearest(point, snapKm))
    const found: number[] = []
    for (let index = 1; index < nodes.length; index++) {
      const [from, to] = [nodes[index - 1], nodes[index]]
      if (from === undefined || to === undefined) return null
      const leg = this.#shortest(from, to)
      if (leg === null) return null
      for (const node of leg) {
        if (node === found.at(-1)) continue
        if (node === found.at(-2)) found.pop()
        else found.push(node)
      }
    }
    return this.#describe(found)
  }

  #describe(nodes: readonly number[]): Path {
    const layers = new Set<string>()
    let total = 0
    let joined = 0
    for (let index = 1; index < nodes.length; index++) {
      const [a, b] = [nodes[index - 1] as number, nodes[index] as number]
      const km = greatCircleKm(this.#points[a] as Position, this.#points[b] as Position)
      const layer = (this.#layerOfEdge[a] as number[])[(this.#neighbours[a] as number[]).indexOf(b)] as number
      total += km
      if (layer === joinLayer) joined += km
      else layers.add((this.#layers[layer] as Layer).name)
    }
    return { line: nodes.map((node) => this.#points[node] as Position), layers, joinedShare: total === 0 ? 0 : joined / total }
  }

  #addNode(point: Position): number {
    const node = this.#points.push(point) - 1
    this.#neighbours.push([])
    this.#layerOfEdge.push([])
    const cell = cellOf(point)
    const inCell = this.#grid.get(cell)
    if (inCell === undefined) this.#grid.set(cell, [node])
    else inCell.push(node)
    return node
  }

  #addEdge(a: number, b: number, layer: number): void {
    if (a === b || (this.#neighbours[a] as number[]).includes(b)) return
    ;(this.#neighbours[a] as number[]).push(b)
    ;(this.#neighbours[b] as number[]).push(a)
    ;(this.#layerOfEdge[a] as number[]).push(layer)
    ;(this.#layerOfEdge[b] as number[]).push(layer)
  }

  /** Whether a short walk along edges leads from one node to the other: then they are no gap. */
  #isChained(from: number, to: number): boolean {
    let frontier = [from]
    const seen = new Set(frontier)
    for (let step = 0; step < 12; step++) {
      frontier = frontier.flatMap((node) => this.#neighbours[node] as number[]).filter((node) => !seen.has(node))
      for (const node of frontier) seen.add(node)
    }
    return seen.has(to)
  }

  /** Other nodes within a distance, nearest first. */
  #within(center: number | Position, km: number): number[] {
    if (km <= 0) return []
    const point = typeof center === 'number' ? (this.#points[center] as Position) : center
    const reachLatitude = Math.ceil(km / 111 / cellDegrees)
    const reachLongitude = Math.ceil(km / (111 * Math.cos((point[1] * Math.PI) / 180)) / cellDegrees)
    const found: [number, number][] = []
    for (let x = -reachLongitude; x <= reachLongitude; x++) {
      for (let y = -reachLatitude; y <= reachLatitude; y++) {
        for (const node of this.#grid.get(cellOf([point[0] + x * cellDegrees, point[1] + y * cellDegrees])) ?? []) {
          if (node === center) continue
          const distance = greatCircleKm(point, this.#points[node] as Position)
          if (distance <= km) found.push([distance, node])
        }
      }
    }
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, node]) => node)
  }

  #nearest(point: Position, km: number): number | undefined {
    for (const reach of [km / 16, km / 4, km]) {
      const node = this.#within(point, reach).find((candidate) => this.#main[candidate] === 1)
      if (node !== undefined) return node
    }
    return undefined
  }

  #keepLargest(): void {
    const part = this.#parts()
    const sizes: number[] = []
    for (const label of part) sizes[label] = (sizes[label] ?? 0) + 1
    const largest = sizes.indexOf(Math.max(...sizes))
    this.#main = Uint8Array.from(part, (label) => (label === largest ? 1 : 0))
  }

  /** For each node the number of the connected part that it lies in. */
  #parts(): Int32Array {
    const part = new Int32Array(this.#points.length).fill(-1)
    let label = -1
    for (let start = 0; start < part.length; start++) {
      if (part[start] !== -1) continue
      label++
      const stack = [start]
      part[start] = label
      for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
        for (const next of this.#neighbours[node] as number[]) {
          if (part[next] !== -1) continue
          part[next] = label
          stack.push(next)
        }
      }
    }
    return part
  }

  /** A* with the great circle as its bound: no edge weighs less than its length. */
  #shortest(from: number, to: number): number[] | null {
    const goal = this.#points[to] as Position
    const best = new Map<number, number>([[from, 0]])
    const cameFrom = new Map<number, number>()
    const done = new Set<number>()
    const heap = new Heap()
    heap.push(0, from)
    for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
      if (node === to) {
        const nodes = [to]
        for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) nodes.push(at)
        return nodes.reverse()
      }
      if (done.has(node)) continue
      done.add(node)
      const here = this.#points[node] as Position
      const soFar = best.get(node) as number
      const neighbours = this.#neighbours[node] as number[]
      for (let index = 0; index < neighbours.length; index++) {
        const next = neighbours[index] as number
        const layer = (this.#layerOfEdge[node] as number[])[index] as number
        const weight = layer === joinLayer ? joinWeight : (this.#layers[layer] as Layer).weight
        const point = this.#points[next] as Position
        const cost = soFar + greatCircleKm(here, point) * weight
        if (cost >= (best.get(next) ?? Number.POSITIVE_INFINITY)) continue
        best.set(next, cost)
        cameFrom.set(next, node)
        heap.push(cost + greatCircleKm(point, goal), next)
      }
    }
    return null
  }
}

/** Binary heap; ties by the order of entry, so that results never depend on chance. */
class Heap {
  readonly #items: [priority: number, order: number, node: number][] = []
  #entered = 0

  push(priority: number, node: number): void {
    const items = this.#items
    let index = items.push([priority, this.#entered++, node]) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#before(index, parent)) break
      this.#swap(index, parent)
      index = parent
    }
  }

  pop(): number | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top?.[2]
    items[0] = last
    for (let index = 0; ; ) {
      let least = index
      for (const child of [2 * index + 1, 2 * index + 2]) if (child < items.length && this.#before(child, least)) least = child
      if (least === index) return top[2]
      this.#swap(index, least)
      index = least
    }
  }

  #before(a: number, b: number): boolean {
    const [x, y] = [this.#items[a] as [number, number, number], this.#items[b] as [number, number, number]]
    return x[0] < y[0] || (x[0] === y[0] && x[1] < y[1])
  }

  #swap(a: number, b: number): void {
    const items = this.#items
    ;[items[a], items[b]] = [items[b] as [number, number, number], items[a] as [number, number, number]]
  }
}
