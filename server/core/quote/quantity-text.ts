import { roundHalfEven } from '../money.ts'
import type { Language } from '../network/facts/places.ts'
import type { Alternative } from '../routing/answer.ts'
import { formatMoney, formatNumber } from '../wording/format.ts'
import { quoteWords } from '../wording/quote-words.ts'
import type { Quote } from './quote.ts'

/** Prices by number of units as the customer sees them, and in a sentence what makes the price of one change. */
export function quantityText(
  { byQuantity: { breaks, reasons }, cost: { currency } }: Pick<Alternative, 'byQuantity' | 'cost'>,
  language: Language,
): Quote['quantity'] {
  return {
    rows: breaks.map(({ units, amountMinor, sellMinor }) => {
      const total = sellMinor ?? amountMinor
      return {
        units: formatNumber(units, language),
        total: formatMoney(total, currency, language),
        perUnit: formatMoney(roundHalfEven(total / units), currency, language),
      }
    }),
    note: reasons.map((reason) => quoteWords[language].quantity.reasons[reason]).join(language === 'zh' ? '' : ' '),
  }
}
