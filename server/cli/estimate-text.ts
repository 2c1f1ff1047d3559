import type { Estimate } from '#core/simulation/result.ts'

/** `12.3 (11.9 - 12.7)`; without an interval where n is too small for one. */
export function estimateText({ mean, low, high }: Estimate, decimals: number): string {
  const text = mean.toFixed(decimals)
  return low === null || high === null ? text : `${text} (${low.toFixed(decimals)} - ${high.toFixed(decimals)})`
}
