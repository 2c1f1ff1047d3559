import { convert, type DayRates, toMinor } from '../money.ts'
import type { CostLine } from './cost.ts'
import { type CostLineCode, type CostLineParameters, kindOfCode } from './cost-line-codes.ts'
import type { PriceRange } from './price-range.ts'

/** One thing to be paid for: a price per unit, and where in the journey it arises. */
export interface PricedItem {
  readonly code: CostLineCode
  readonly parameters: Readonly<Record<string, string | number>>
  /** Index of the step it begins with; null where it belongs to the whole journey. */
  readonly step: number | null
  readonly crossing?: string
  readonly price: PriceRange
  /** Units paid for, where they are not those of the load. */
  readonly units?: number
}

/** Checks parameters against the code when an item is made. */
export function pricedItem<Code extends CostLineCode>(
  code: Code,
  parameters: CostLineParameters[Code],
  price: PriceRange,
  step: number | null,
  crossing?: string,
): PricedItem {
  return { code, parameters: { ...parameters }, step, price, ...(crossing === undefined ? {} : { crossing }) }
}

/** The line of an item for a number of units: the amount in the tariff's currency as a bill prints it, converted once, half to even. */
export function costLine(item: PricedItem, leg: number | null, units: number, currency: string, rates: DayRates): CostLine {
  const { price } = item
  const billed = (amount: number): number => toMinor(amount * units)
  const answered = (minor: number): number => toMinor(convert({ currency: price.currency, amount: minor / 100 }, currency, rates))
  return {
    kind: kindOfCode[item.code],
    leg,
    ...(item.crossing === undefined ? {} : { crossing: item.crossing }),
    currency,
    amountMinor: answered(billed(price.amount)),
    lowMinor: answered(billed(price.low)),
    highMinor: answered(billed(price.high)),
    original: { currency: price.currency, amountMinor: billed(price.amount) },
    rateDate: rates.date,
    tariff: price.tariff,
    source: price.source,
    asOf: price.asOf,
    grade: price.grade,
    assumption: price.grade === 'D',
    code: item.code,
    parameters: { ...item.parameters, units },
  }
}
