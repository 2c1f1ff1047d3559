/** Steps that people know: hours of a shift, a day, days. */
const hourSteps = [1, 2, 6, 12, 24, 48, 96, 168, 336]

/** Greatest round value of the axis and its step, five lines at most. */
export function hourAxis(most: number): { readonly step: number; readonly top: number } {
  const step = hourSteps.find((size) => most / size <= 5) ?? Math.ceil(most / 5 / 168) * 168
  return { step, top: Math.max(step, Math.ceil(most / step) * step) }
}
