import type { Grade } from '../network/facts/provenance.ts'

export type CostLineKind =
  | 'haul'
  | 'terminal'
  | 'gaugeChange'
  | 'border'
  | 'toll'
  | 'drayage'
  | 'empties'
  | 'equipment'
  | 'insurance'
  | 'documents'
  | 'margin'
  | 'other'

export interface CostLine {
  readonly kind: CostLineKind
  /** Index into `legs`; null where it belongs to the whole journey. */
  readonly leg: number | null
  readonly crossing?: string
  readonly currency: string
  readonly amountMinor: number
  /** The same line at the low and the high end of its tariff, minor units of `currency`. */
  readonly lowMinor: number
  readonly highMinor: number
  readonly original: { readonly currency: string; readonly amountMinor: number }
  /** Day of the exchange rate. */
  readonly rateDate: string
  readonly tariff: string
  readonly source: string
  readonly asOf: string
  readonly grade: Grade
  readonly assumption: boolean
  /** Of an own rate: who sells at it. */
  readonly supplier?: string
  /** Code and parameters of the line's name, see `wording/cost-lines.ts`. */
  readonly code: string
  readonly parameters: Readonly<Record<string, string | number>>
}

export interface Cost {
  readonly currency: string
  /** Major units with as many decimals as the currency has. */
  readonly amount: string
  readonly amountMinor: number
  readonly low: string
  readonly high: string
  readonly lines: readonly CostLine[]
}

/** A cost divided by a measure of the goods. */
export interface CostShare {
  readonly currency: string
  readonly amount: string
  readonly amountMinor: number
  /** What the total was divided by: units, t, m3 or EUR pallets of all units. */
  readonly count: number
  /** `asked`: as the question gives it; `capacity`: what the units hold when full. */
  readonly basis: 'asked' | 'capacity'
  /** Of the capacity. */
  readonly source?: string
  readonly asOf?: string
  readonly grade?: Grade
}

/** By m3 and pallet only where they were given or a whole unit's capacity is on file. */
export interface CostPer {
  readonly unit: CostShare
  readonly tonne: CostShare
  readonly m3?: CostShare
  readonly pallet?: CostShare
}
