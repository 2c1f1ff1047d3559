import type { BreakEven } from '#core/appraisal/break-even.ts'

/** Which of the two is the better one at a value of the parameter. */
export function betterAt({ value, below }: Pick<BreakEven, 'value' | 'below'>, at: number): 'a' | 'b' | null {
  if (below === null || value === null || at < value) return below
  return at === value ? null : below === 'a' ? 'b' : 'a'
}
