import type { Margin } from '../journey/margin.ts'
import { convert, type DayRates, decimalString, toMinor } from '../money.ts'
import type { Cost } from './cost.ts'

/** What a customer pays. It stands apart from the cost: a document for a customer shows this one only. */
export interface SellPrice {
  readonly currency: string
  readonly amount: string
  readonly amountMinor: number
  readonly marginMinor: number
  /** By line of the cost: what the customer sees in its place. The sum is `amountMinor`. */
  readonly lineMinor: readonly number[]
}

/**
 * Spreads a margin over the lines of a cost in proportion, so that no line of the offer tells what was bought at. Minor units
 * that rounding leaves over go to the lines with the largest remainders (Hamilton), so that the sum is exact.
 *
 * @param units units that a margin per unit counts
 */
export function sellPrice(cost: Pick<Cost, 'currency' | 'amountMinor' | 'lines'>, margin: Margin, units: number, rates: DayRates): SellPrice {
  const marginMinor =
    margin.kind === 'percent'
      ? toMinor((cost.amountMinor * margin.percent) / 100 / 100)
      : toMinor(convert({ currency: margin.currency, amount: margin.amount * units }, cost.currency, rates))
  const amountMinor = cost.amountMinor + marginMinor
  return {
    currency: cost.currency,
    amount: decimalString(amountMinor),
    amountMinor,
    marginMinor,
    lineMinor: inProportion(
      cost.lines.map((line) => line.amountMinor),
      amountMinor,
    ),
  }
}

function inProportion(parts: readonly number[], total: number): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0)
  if (parts.length === 0) return []
  const exact = parts.map((part) => (sum === 0 ? total / parts.length : (part * total) / sum))
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((all, part) => all + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
  const lifted = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return whole.map((part, index) => part + (lifted.has(index) ? 1 : 0))
}
