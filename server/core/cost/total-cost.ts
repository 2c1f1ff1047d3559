import { decimalString } from '../money.ts'
import type { Cost, CostLine } from './cost.ts'

/** The integer sum of lines that are all in one currency. The range is the sum of the lines' ends: every line at its low, or at its high. */
export function totalCost(lines: readonly CostLine[], currency: string): Cost {
  const stray = lines.find((line) => line.currency !== currency)
  if (stray !== undefined) throw new RangeError(`a line in ${stray.currency} cannot be added to a total in ${currency}`)
  const sum = (of: (line: CostLine) => number): number => lines.reduce((total, line) => total + of(line), 0)
  const amountMinor = sum((line) => line.amountMinor)
  return {
    currency,
    amount: decimalString(amountMinor),
    amountMinor,
    low: decimalString(sum((line) => line.lowMinor)),
    high: decimalString(sum((line) => line.highMinor)),
    lines,
  }
}
