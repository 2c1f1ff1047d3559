import type { CostLineKind } from '../../cost/cost.ts'
import type { BreakReason } from '../../cost/quantity-breaks.ts'

/** Everything a quote says besides names, numbers and the sentences of the other catalogues. */
export interface QuoteWords {
  readonly title: string
  readonly indicative: string
  readonly customer: string
  readonly carrier: string
  readonly quoteDate: string
  readonly validUntil: string
  readonly cargo: string
  readonly terms: string
  readonly termsBlank: string
  readonly readyDate: string
  readonly distance: string
  readonly way: string
  readonly total: string
  readonly totalFor: (count: string, unit: string) => string
  /** `code` is empty where the unit has no code of ISO 6346; `tonnes` are those of one unit. */
  readonly cargoText: (count: number, code: string, unit: string, tonnes: string) => string
  readonly sentenceNote: (place: string, co2e: string) => string
  readonly medianArrival: (day: string) => string
  readonly gaugeChange: (from: string, to: string) => string
  readonly columns: { readonly cost: string; readonly kind: string; readonly original: string; readonly rate: string; readonly basis: string }
  readonly sum: string
  readonly span: (low: string, high: string) => string
  readonly quantity: {
    readonly heading: string
    readonly units: string
    readonly perUnit: string
    readonly total: string
    readonly reasons: Readonly<Record<BreakReason, string>>
  }
  readonly legend: { readonly official: string; readonly derived: string; readonly assumed: string; readonly own: string }
  readonly rateNote: (day: string) => string
  readonly headings: { readonly included: string; readonly notIncluded: string; readonly mayArise: string; readonly premises: string; readonly planB: string }
  /** By kind of the lines that the quote holds. */
  readonly included: Readonly<Record<CostLineKind, string>>
  readonly notIncluded: {
    readonly taxes: string
    readonly doors: string
    readonly insurance: string
    readonly ownBox: string
    readonly documents: string
  }
  readonly mayArise: {
    readonly storage: string
    readonly inspection: string
    readonly railIndex: string
    readonly currency: string
    readonly springRoads: string
    readonly detention: string
  }
  readonly premises: {
    readonly validity: (days: number) => string
    readonly truckCost: string
    readonly assumptions: (count: number, lines: number, amount: string) => string
    readonly scenario: string
    readonly noLegalAdvice: string
    readonly shares: (incoterm: string, seller: string, buyer: string) => string
    readonly vat: string
    readonly shippersBox: string
    readonly carriersBox: string
  }
  readonly planB: (title: string, money: string, days: string) => string
  readonly planBShares: (names: string) => string
  readonly noPlanB: string
  readonly signatures: { readonly accepted: (number: string) => string; readonly name: string; readonly signature: string; readonly date: string }
  readonly pageOf: (page: number, pages: number) => string
  readonly dataset: string
  readonly scenario: string
  readonly baseScenario: string
  readonly key: string
  readonly listSeparator: string
  readonly colon: string
}
