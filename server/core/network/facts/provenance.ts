/**
 * How a value of the dataset says where it comes from.
 *
 * Grades: A operator or government figure; B one trade or general press source; C derived, or a forwarder page;
 * D assumption. A value of grade D is shown as an assumption wherever it surfaces.
 */
export type Grade = 'A' | 'B' | 'C' | 'D'

export interface Provenance {
  /** Key of a record in `network-data/sources.json`; several keys are joined by a space. */
  readonly source: string
  /** The day, month or year the value was true or published: `2025-12-25`, `2025-12` or `2025`. */
  readonly asOf: string
  readonly grade: Grade
  /** How the value was derived, or what speaks against it. */
  readonly note?: string
}

/** First and last local day on which a value holds, both inclusive; an absent end is open. */
export interface Validity {
  readonly validFrom?: string
  readonly validTo?: string
}

/** One value with its provenance; `low` and `high` bound it where the source gives a range. */
export interface Fact<Value> extends Provenance, Validity {
  readonly value: Value
  readonly low?: Value
  readonly high?: Value
}

/** The values of one quantity over time: sorted by `validFrom`, intervals never overlap. */
export type Dated<Value> = readonly Fact<Value>[]

/** Median and 90th percentile of a duration or speed; both are of the same unit as the field that holds them. */
export interface Spread {
  readonly p50: number
  readonly p90: number
}

/** An amount in major units as tariffs print it; conversion to minor units happens once, in `core/money.ts`. */
export interface Price {
  readonly currency: string
  readonly amount: number
}
