import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { vatWords } from '#core/wording/vat-words.ts'
import { type Block, contentWidth, ink, left, type Sheet, space } from './sheet.ts'

interface Paragraph {
  readonly heading: string
  readonly text: string
  readonly share: number
}

/** What is included, what is not and what may arise side by side; below, the premises and the plan B; then the signatures. */
export function quoteTermsBlocks(sheet: Sheet, quote: Quote): readonly Block[] {
  const { headings, quantity } = quoteWords[quote.language]
  const between = quote.language === 'zh' ? '' : ' '
  return [
    paragraphs(sheet, [
      { heading: headings.included, text: quote.included, share: 1 / 3 },
      { heading: headings.notIncluded, text: quote.notIncluded, share: 1 / 3 },
      { heading: headings.mayArise, text: quote.mayArise, share: 1 / 3 },
    ]),
    hairline(sheet),
    paragraphs(sheet, [
      { heading: headings.premises, text: quote.premises.join(between), share: 2 / 3 },
      { heading: headings.planB, text: quote.planB, share: 1 / 3 },
    ]),
    hairline(sheet),
    paragraphs(sheet, [
      { heading: vatWords[quote.language].heading, text: quote.vat.join(between), share: 2 / 3 },
      { heading: quantity.heading, text: quantityLines(quote), share: 1 / 3 },
    ]),
    space(24 * sheet.scale),
    signatures(sheet, quote),
  ]
}

/** A line for each number of units, then what makes the price of one change. */
function quantityLines({ language, quantity: { rows, note } }: Quote): string {
  const { perUnit } = quoteWords[language].quantity
  return [...rows.map((row) => `${row.units} × ${row.perUnit} ${perUnit} = ${row.total}`), note].join('\n')
}

function paragraphs(sheet: Sheet, columns: readonly Paragraph[]): Block {
  const heading = { size: 8.5 * sheet.scale, weight: 'bold' } as const
  const text = { size: 7.8 * sheet.scale, colour: ink.text }
  const headingHeight = sheet.heightOf('0', heading, contentWidth) + 1
  const widthOf = ({ share }: Paragraph): number => share * contentWidth - 16
  return {
    height: headingHeight + Math.max(...columns.map((column) => sheet.heightOf(column.text, text, widthOf(column)))),
    draw(top) {
      let x = left
      for (const column of columns) {
        sheet.write(column.heading, heading, x, top, widthOf(column))
        sheet.write(column.text, text, x, top + headingHeight, widthOf(column))
        x += column.share * contentWidth
      }
    },
  }
}

function hairline(sheet: Sheet): Block {
  const height = 12 * sheet.scale
  return { height, draw: (top) => sheet.rule(top + height / 2, 0.5, ink.hairline) }
}

function signatures(sheet: Sheet, quote: Quote): Block {
  const { customer, carrier } = quoteWords[quote.language].signatures
  const style = { size: 7.8 * sheet.scale, colour: ink.text }
  const width = 0.47 * contentWidth
  return {
    height: sheet.heightOf('0', style, width) + 4,
    draw(top) {
      for (const [text, x] of [
        [customer, left],
        [carrier, left + contentWidth - width],
      ] as const) {
        sheet.rule(top, 0.6, ink.text, x, x + width)
        sheet.write(text, style, x, top + 3, width)
      }
    },
  }
}
