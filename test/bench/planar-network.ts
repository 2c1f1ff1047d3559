import { randomStream } from '#core/random.ts'
import { type SparseRows, sparseRows } from '#core/routing/sparse-rows.ts'

export interface DrawnNetwork {
  readonly rows: SparseRows
  readonly weights: Float64Array
}

/**
 * A planar network of random towns in a unit square: two are joined, both ways, where no third lies in the circle between
 * them (Gabriel 1969). It is connected, with four neighbours a town as a road network has at most. Each way weighs its
 * length times a factor of its own from 1 to 1.5.
 */
export function planarNetwork(towns: number): DrawnNetwork {
  const draw = randomStream(towns, 'planar network')
  const [x, y] = [Float64Array.from({ length: towns }, draw), Float64Array.from({ length: towns }, draw)]
  const cells = Math.floor(Math.sqrt(towns / 2))
  const cellOf = (town: number): number => Math.floor((y[town] as number) * cells) * cells + Math.floor((x[town] as number) * cells)
  const inCell: number[][] = Array.from({ length: cells * cells }, () => [])
  for (let town = 0; town < towns; town += 1) inCell[cellOf(town)]?.push(town)
  const square = (left: number, right: number): number => ((x[left] as number) - (x[right] as number)) ** 2 + ((y[left] as number) - (y[right] as number)) ** 2
  const tails: number[] = []
  const heads: number[] = []
  const weights: number[] = []
  for (let town = 0; town < towns; town += 1) {
    const [row, column] = [Math.floor(cellOf(town) / cells), cellOf(town) % cells]
    const around: number[] = []
    for (let r = Math.max(0, row - 2); r <= Math.min(cells - 1, row + 2); r += 1) {
      for (let c = Math.max(0, column - 2); c <= Math.min(cells - 1, column + 2); c += 1) around.push(...(inCell[r * cells + c] as number[]))
    }
    for (const other of around) {
      if (other <= town) continue
      const apart = square(town, other)
      if (around.some((third) => third !== town && third !== other && square(third, town) + square(third, other) < apart)) continue
      for (const [tail, head] of [
        [town, other],
        [other, town],
      ] as const) {
        tails.push(tail)
        heads.push(head)
        weights.push(Math.sqrt(apart) * (1 + draw() / 2))
      }
    }
  }
  return { rows: sparseRows(towns, Int32Array.from(tails), Int32Array.from(heads)), weights: Float64Array.from(weights) }
}
