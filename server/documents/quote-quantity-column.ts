import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { ink, type Sheet } from './sheet.ts'
import { type TextColumn, termsText } from './text-columns.ts'

const columnGap = 10

/** Prices by number of units, figures below figures; then what makes the price of one change. */
export function quoteQuantityColumn(sheet: Sheet, { language, quantity }: Quote): TextColumn {
  const words = quoteWords[language].quantity
  const text = termsText(sheet)
  const head = { size: 7 * sheet.scale, colour: ink.faint }
  return {
    heading: words.heading,
    share: quantity.rows.length === 1 ? 0.3 : 0.36,
    body(width) {
      const columns = (['units', 'perUnit', 'total'] as const)
        .map((name) => ({ title: words[name], cells: quantity.rows.map((row) => row[name]) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ''))
      const widths = columns.map(({ title, cells }) => Math.max(sheet.widthOf(title, head), ...cells.map((cell) => sheet.widthOf(cell, text))) + 1)
      const headHeight = sheet.heightOf('0', head, width) + 1
      const rowHeight = sheet.heightOf('0', text, width)
      const rowsEnd = headHeight + quantity.rows.length * rowHeight
      return {
        height: rowsEnd + 2 + sheet.heightOf(quantity.note, text, width),
        draw(x, top) {
          let left = x
          for (const [index, { title, cells }] of columns.entries()) {
            const columnWidth = widths[index] ?? 0
            sheet.write(title, { ...head, align: 'right' }, left, top, columnWidth)
            for (const [row, cell] of cells.entries()) sheet.write(cell, { ...text, align: 'right' }, left, top + headHeight + row * rowHeight, columnWidth)
            left += columnWidth + columnGap
          }
          sheet.write(quantity.note, text, x, top + rowsEnd + 2, width)
        },
      }
    },
  }
}
