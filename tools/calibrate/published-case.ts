import type { Grade } from '#core/network/facts/provenance.ts'

/** What is asked of the model to compute a case. Dates are ready dates, one 45G1 of 18 t unless said. */
export interface Journey {
  readonly from: string
  readonly to: string
  /** The alternative uses each of them. */
  readonly modes: readonly ('rail' | 'road' | 'river' | 'sea')[]
  /** Crossings that the alternative passes, all of them; the best alternative that does is taken. */
  readonly crossings?: readonly string[]
  readonly via?: readonly string[]
  readonly date: string
}

export type Question =
  | { readonly kind: 'journey'; readonly journey: Journey }
  /** Lanes of other passages taken out, and this one in service, whatever the date says. */
  | { readonly kind: 'passage'; readonly journey: Journey; readonly passage: 'suez' | 'cape' }
  /** The part of a journey behind its last border. */
  | { readonly kind: 'afterBorder'; readonly journey: Journey }
  /** Lines of freight of one tariff or mode, or what a forwarder's through rate holds: all but papers and the cartage at the origin. */
  | { readonly kind: 'price'; readonly journey: Journey; readonly currency: 'USD' | 'CNY'; readonly part: 'freight' | 'through'; readonly mode?: string }
  | { readonly kind: 'priceDifference'; readonly dearer: Journey; readonly cheaper: Journey; readonly currency: 'USD' | 'CNY' }
  | { readonly kind: 'difference'; readonly longer: Journey; readonly shorter: Journey }
  /** The least of the parts of a crossing that are stated in tonnes a year, of the two directions together. */
  | { readonly kind: 'leastPart'; readonly crossing: string }

export type Quantity = 'km' | 'days' | 'hours' | 'USD' | 'CNY' | 'Mt a year'

/**
 * How a published figure is held against the computed one: `within` a share of it (or of the nearer end of a range); a `plan` is a lower
 * bound and lies at or below the median; a `measured` time lies between the 10th and the 90th percentile; what flowed (`atMost`) is no more than what can flow.
 */
export type Rule = { readonly kind: 'within'; readonly share: number } | { readonly kind: 'plan' } | { readonly kind: 'measured' } | { readonly kind: 'atMost' }

export interface Measure {
  readonly quantity: Quantity
  readonly low: number
  /** Same as `low` where one figure is published. */
  readonly high: number
  readonly rule: Rule
}

export interface PublishedCase {
  readonly id: string
  /** Ends, mode and way, as printed in the table. */
  readonly title: string
  readonly source: string
  readonly year: string
  readonly grade: Grade
  readonly question: Question
  readonly measures: readonly Measure[]
  /** Why the model misses it; stands only while it does. */
  readonly missReason?: string
  /** Why the data lack what is asked; stands only while they do. */
  readonly openReason?: string
}
