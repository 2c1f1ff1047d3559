import type { Formats } from './format.ts'

interface Interval {
  readonly mean: number
  readonly low: number | null
  readonly high: number | null
}

/** Decimals that a figure needs: one below 20, and as many, up to two, as leave something of half its interval. */
export function intervalDecimals({ mean, low, high }: Interval): number {
  const least = Math.abs(mean) >= 20 ? 0 : 1
  if (low === null || high === null || high === low) return least
  const half = (high - low) / 2
  return half >= 0.5 ? least : half >= 0.05 ? Math.max(least, 1) : 2
}

/** `± 3`, half of an interval in the precision of its mean; empty where there are too few runs for one. */
export function marginText(interval: Interval, f: Pick<Formats, 'number'>): string {
  const { low, high } = interval
  return low === null || high === null ? '' : `± ${f.number((high - low) / 2, intervalDecimals(interval))}`
}

/** An estimate times a factor: a share as per cent. */
export const scaled = ({ mean, low, high }: Interval, factor: number): Interval => ({
  mean: mean * factor,
  low: low === null ? null : low * factor,
  high: high === null ? null : high * factor,
})
