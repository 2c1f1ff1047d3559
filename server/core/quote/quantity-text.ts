import { roundHalfEven } from '../money.ts'
import type { Language } from '../network/facts/places.ts'
import type { Alternative } from '../routing/answer.ts'
import { formatMoney, formatNumber, formatRange } from '../wording/format.ts'
import { quoteWords } from '../wording/quote-words.ts'
import type { Quote } from './quote.ts'

/** Prices of one unit that differ by no more than their rounding are one price. */
const roundingMinor = 1

/** Prices by number of units as the customer sees them, in one row where the number changes nothing, and in a sentence what makes the price of one change. */
export function quantityText(
  { byQuantity: { breaks, reasons }, cost: { currency } }: Pick<Alternative, 'byQuantity' | 'cost'>,
  language: Language,
): Quote['quantity'] {
  const priced = breaks.map(({ units, amountMinor, sellMinor }) => {
    const totalMinor = sellMinor ?? amountMinor
    return { units, totalMinor, perUnitMinor: roundHalfEven(totalMinor / units) }
  })
  const [first, last] = [priced[0], priced.at(-1)]
  const perUnit = priced.map(({ perUnitMinor }) => perUnitMinor)
  const isOnePrice = Math.max(...perUnit) - Math.min(...perUnit) <= roundingMinor
  const money = (amountMinor: number): string => formatMoney(amountMinor, currency, language)
  return {
    rows:
      isOnePrice && first !== undefined && last !== undefined
        ? [{ units: formatRange(formatNumber(first.units, language), formatNumber(last.units, language)), total: '', perUnit: money(first.perUnitMinor) }]
        : priced.map((row) => ({ units: formatNumber(row.units, language), total: money(row.totalMinor), perUnit: money(row.perUnitMinor) })),
    note: reasons.map((reason) => quoteWords[language].quantity.reasons[reason]).join(language === 'zh' ? '' : ' '),
  }
}
