import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { vatWords } from '#core/wording/vat-words.ts'
import { quotePremises } from './quote-premises.ts'
import { quoteQuantityColumn } from './quote-quantity-column.ts'
import { quoteSignatures } from './quote-signatures.ts'
import { type Block, hairline, type Sheet, space } from './sheet.ts'
import { type TextColumn, textBody, textColumns } from './text-columns.ts'

const planBShare = 0.24

/** What is included, what is not and what may arise side by side; below, other quantities, VAT and the plan B; then the premises, and the signatures under them. */
export function quoteTermsBlocks(sheet: Sheet, quote: Quote): readonly Block[] {
  const { headings } = quoteWords[quote.language]
  const between = quote.language === 'zh' ? '' : ' '
  const text = (heading: string, said: string, share = 1 / 3): TextColumn => ({ heading, share, body: textBody(sheet, said) })
  const premises = quotePremises(sheet, quote)
  const quantity = quoteQuantityColumn(sheet, quote)
  return [
    textColumns(sheet, [text(headings.included, quote.included), text(headings.notIncluded, quote.notIncluded), text(headings.mayArise, quote.mayArise)]),
    hairline(sheet),
    textColumns(sheet, [
      quantity,
      text(vatWords[quote.language].heading, quote.vat.join(between), 1 - quantity.share - planBShare),
      text(headings.planB, quote.planB, planBShare),
    ]),
    hairline(sheet),
    // Nobody signs a page that says nothing: the signatures keep the last of the premises above them.
    ...premises.map((block, index): Block => (index === premises.length - 1 ? { ...block, keepsNext: true } : block)),
    { ...space(12 * sheet.scale), keepsNext: true },
    quoteSignatures(sheet, quote),
  ]
}
