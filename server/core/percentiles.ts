/** A P10-P50-P90 triple; hours or days as the field says. */
export interface Percentiles {
  readonly p10: number
  readonly p50: number
  readonly p90: number
}
