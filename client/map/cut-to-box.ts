import type { Box } from './place-labels.ts'

/** Where a segment enters a box and leaves it, as shares of its length. */
export interface Cut {
  from: number
  to: number
}

/**
 * Cuts a segment to a box; false where it misses it. Writes into `cut`, because a map asks for each of some hundred thousand
 * segments in one frame.
 */
export function cutToBox(ax: number, ay: number, bx: number, by: number, box: Box, cut: Cut): boolean {
  cut.from = 0
  cut.to = 1
  const { left, top, right, bottom } = box
  if (ax >= left && bx >= left && ax <= right && bx <= right && ay >= top && by >= top && ay <= bottom && by <= bottom) return true
  return between(ax, bx - ax, left, right, cut) && between(ay, by - ay, top, bottom, cut)
}

/** Narrows a cut to the part that lies between two parallels. */
function between(start: number, step: number, low: number, high: number, cut: Cut): boolean {
  if (step === 0) return start >= low && start <= high
  const from = ((step > 0 ? low : high) - start) / step
  const to = ((step > 0 ? high : low) - start) / step
  if (from > cut.from) cut.from = from
  if (to < cut.to) cut.to = to
  return cut.from <= cut.to
}
