/** Round steps of an axis that starts at zero, at most six of them, to the first one at or above `most`. */
export function valueAxis(most: number): { readonly step: number; readonly top: number } {
  if (!(most > 0)) return { step: 1, top: 1 }
  const power = 10 ** Math.floor(Math.log10(most / 6))
  const step = [1, 2, 2.5, 5, 10].map((size) => size * power).find((size) => most / size <= 6) ?? 10 * power
  return { step, top: Math.ceil(most / step - 1e-9) * step }
}

/** Every line of the axis from zero to its top. */
export const valueTicks = ({ step, top }: ReturnType<typeof valueAxis>): readonly number[] =>
  Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step)

/** Decimals that the figures of an axis need to differ. */
export const axisDecimals = (step: number): number => [0, 1, 2].find((digits) => Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) < 1e-9) ?? 3
