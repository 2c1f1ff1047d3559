import type { FlowNetwork } from './max-flow.ts'

/** A way that part of a flow takes. */
export interface FlowPath {
  /** Arcs in order from source to sink. */
  readonly arcs: readonly number[]
  readonly amount: number
}

/**
 * Takes a flow apart into ways from source to sink; what only runs in circles is dropped. At most as many ways as arcs.
 *
 * @param flow by arc, conserved at every other node
 */
export function flowPaths({ nodeCount, from, to }: FlowNetwork, flow: Float64Array, source: number, sink: number): readonly FlowPath[] {
  const left = flow.slice()
  const leaving: number[][] = Array.from({ length: nodeCount }, () => [])
  from.forEach((tail, arc) => {
    if ((left[arc] as number) > 0) leaving[tail]?.push(arc)
  })
  const paths: FlowPath[] = []
  const arcOut = (node: number): number | undefined => {
    const arcs = leaving[node] as number[]
    while (arcs.length > 0 && (left[arcs.at(-1) as number] as number) === 0) arcs.pop()
    return arcs.at(-1)
  }
  const take = (arcs: readonly number[]): number => {
    const amount = arcs.reduce((least, arc) => Math.min(least, left[arc] as number), Number.POSITIVE_INFINITY)
    for (const arc of arcs) left[arc] = (left[arc] as number) - amount
    return amount
  }
  for (;;) {
    const arcs: number[] = []
    /** Position on the way at which a node was entered. */
    const position = new Map([[source, 0]])
    let node = source
    for (let arc = arcOut(node); arc !== undefined && node !== sink; arc = arcOut(node)) {
      arcs.push(arc)
      node = to[arc] as number
      const before = position.get(node)
      if (before === undefined) {
        position.set(node, arcs.length)
        continue
      }
      for (const circled of arcs.slice(before)) if ((to[circled] as number) !== node) position.delete(to[circled] as number)
      take(arcs.splice(before))
    }
    if (node !== sink) return paths
    paths.push({ amount: take(arcs), arcs })
  }
}
