import type { Language } from '#core/network/facts/places.ts'
import type { Estimate } from '#core/simulation/result.ts'
import { formatNumber } from '#core/wording/format.ts'

/** `12.3 (11.9 to 12.7)` in the numbers of the language; without an interval where n is too small for one, a dash where there was nothing to measure. */
export function estimateText({ mean, low, high, n }: Estimate, decimals: number, language: Language): string {
  const text = (value: number) => formatNumber(Number(value.toFixed(decimals)) + 0, language, decimals)
  if (n === 0) return '–'
  return low === null || high === null ? text(mean) : `${text(mean)} (${text(low)} … ${text(high)})`
}
