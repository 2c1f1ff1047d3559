/**
 * Divides a total by shares. A whole total is divided into whole parts that sum to it (largest remainder); any other in proportion.
 */
export function apportion(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((left, right) => left + right, 0)
  const exact = shares.map((share) => (total * share) / sum)
  if (!Number.isInteger(total)) return exact
  const whole = exact.map(Math.floor)
  const missing = total - whole.reduce((left, right) => left + right, 0)
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) })).sort((left, right) => right.remainder - left.remainder)
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return whole.map((value, index) => (raised.has(index) ? value + 1 : value))
}
