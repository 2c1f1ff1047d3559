import type { Language, Mode } from '../network/facts/places.ts'
import type { Grade } from '../network/facts/provenance.ts'
import type { LegCode, LegKind } from '../routing/answer.ts'

/** One page for a customer, in one language: every text is ready to print, every amount is the route's. */
export interface Quote {
  readonly language: Language
  /** `Q-20260929-7F2K`: from the quote date, and from the key and the alternative. */
  readonly number: string
  /** `YYYY-MM-DD`, as texts in `fields` are printed. */
  readonly quoteDate: string
  readonly ends: string
  readonly way: string
  readonly fields: {
    readonly quoteDate: string
    readonly validUntil: string
    readonly cargo: string
    readonly readyDate: string
    readonly distance: string
    /** Parties as given; empty for a line to be filled in by hand. */
    readonly customer: string
    readonly forwarder: string
    /** `FCA Harbin`; empty where no term was given. */
    readonly terms: string
  }
  readonly total: QuoteTotal
  /** The answer in a sentence, and what it counts. */
  readonly sentence: string
  readonly sentenceNote: string
  readonly ribbon: QuoteRibbon
  readonly lines: readonly QuoteLine[]
  readonly rateNote: string
  /** The same way for other numbers of units, at the prices of the customer, in one row without a total where the price of a unit is one for all; and what makes the price of a unit change. */
  readonly quantity: { readonly rows: readonly { readonly units: string; readonly total: string; readonly perUnit: string }[]; readonly note: string }
  /** A sentence for each country that lines are supplied in. */
  readonly vat: readonly string[]
  readonly included: string
  readonly notIncluded: string
  readonly mayArise: string
  readonly premises: readonly string[]
  readonly planB: string
  readonly key: string
  readonly datasetVersion: string
  readonly scenario: string
  readonly attribution: readonly string[]
}

export interface QuoteTotal {
  readonly label: string
  readonly currency: string
  readonly amountMinor: number
  /** To the minor unit, without the currency. */
  readonly amount: string
  /** Empty where low and high are one. */
  readonly span: string
}

export interface QuoteLine {
  readonly number: number
  readonly name: string
  readonly kind: string
  /** Amount and currency of the tariff. */
  readonly original: string
  /** Units of the quote's currency per unit of the original; empty where they are the same. */
  readonly rate: string
  /** The same as a number, for spreadsheets; null where they are the same. */
  readonly rateValue: number | null
  readonly amountMinor: number
  readonly amount: string
  readonly grade: Grade
  /** At a rate that the seller brought, so that no grade of the data says how good it is. It does not tell from whom. */
  readonly isOwn: boolean
}

/** The journey to scale in time. */
export interface QuoteRibbon {
  readonly parts: readonly { readonly kind: LegKind; readonly code?: LegCode; readonly mode: Mode; readonly hours: number }[]
  /** Places worth a name, in travel order, each at its hour from the first leg's departure. */
  readonly marks: readonly { readonly atHours: number; readonly name: string; readonly note: string }[]
}
