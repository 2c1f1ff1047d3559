import { type Cut, cutToBox } from './cut-to-box.ts'
import type { Box } from './place-labels.ts'
import type { View } from './world-points.ts'

const cellPixels = 3
const cut: Cut = { from: 0, to: 1 }

/** Which cells of the view a line runs through: asked for every label, so it must not depend on the number of lines. */
export class LineGrid {
  readonly #columns: number
  readonly #rows: number
  readonly #cells: Uint8Array
  readonly #box: Box

  constructor(width: number, height: number) {
    this.#columns = Math.max(1, Math.ceil(width / cellPixels))
    this.#rows = Math.max(1, Math.ceil(height / cellPixels))
    this.#cells = new Uint8Array(this.#columns * this.#rows)
    this.#box = { left: 0, top: 0, right: this.#columns, bottom: this.#rows }
  }

  /** Adds a line given in world pixels of zoom 0. */
  add(line: Float64Array, { scale, left, top }: View): void {
    let x = ((line[0] as number) * scale - left) / cellPixels
    let y = ((line[1] as number) * scale - top) / cellPixels
    for (let index = 2; index < line.length; index += 2) {
      const nextX = ((line[index] as number) * scale - left) / cellPixels
      const nextY = ((line[index + 1] as number) * scale - top) / cellPixels
      this.#segment(x, y, nextX, nextY)
      x = nextX
      y = nextY
    }
  }

  /** A segment in cells, cut to the view first: a sea lane is mostly elsewhere. */
  #segment(ax: number, ay: number, bx: number, by: number): void {
    if (!cutToBox(ax, ay, bx, by, this.#box, cut)) return
    const { from, to } = cut
    const [columns, rows, cells] = [this.#columns, this.#rows, this.#cells]
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) * (to - from)))
    for (let step = 0; step <= steps; step++) {
      const share = from + ((to - from) * step) / steps
      const column = Math.floor(ax + (bx - ax) * share)
      const row = Math.floor(ay + (by - ay) * share)
      if (column >= 0 && row >= 0 && column < columns && row < rows) cells[row * columns + column] = 1
    }
  }

  /** Whether any line runs through a box given in pixels. */
  meets({ left, top, right, bottom }: Box): boolean {
    const lastRow = Math.min(this.#rows - 1, Math.floor(bottom / cellPixels))
    const lastColumn = Math.min(this.#columns - 1, Math.floor(right / cellPixels))
    for (let row = Math.max(0, Math.floor(top / cellPixels)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(left / cellPixels)); column <= lastColumn; column++) {
        if (this.#cells[row * this.#columns + column] === 1) return true
      }
    }
    return false
  }
}
