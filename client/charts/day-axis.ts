export interface Axis {
  readonly from: number
  readonly to: number
  readonly step: number
}

const steps = [0.25, 0.5, 1, 2, 5, 10, 20, 50]

/** One axis for all range bars of a list: round ends, at most seven steps. */
export function axisFor(lows: readonly number[], highs: readonly number[]): Axis {
  const low = Math.min(...lows)
  const high = Math.max(...highs)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { from: 0, to: 10, step: 10 }
  const step = steps.find((size) => (high - low) / size <= 5) ?? 100
  const from = Math.floor(low / step) * step
  return { from, to: Math.max(from + step, Math.ceil(high / step) * step), step }
}

/** Every gridline of an axis, ends included. */
export const axisTicks = ({ from, to, step }: Axis): readonly number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step)
