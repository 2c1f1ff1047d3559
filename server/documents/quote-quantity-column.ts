import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { ink, type Sheet, type TextStyle } from './sheet.ts'
import { type TextColumn, termsText } from './text-columns.ts'

const columnGap = 10

/** Prices by number of units, figures below figures; then what makes the price of one change. */
export function quoteQuantityColumn(sheet: Sheet, { language, quantity }: Quote): TextColumn {
  const words = quoteWords[language].quantity
  const text = termsText(sheet)
  const head = { size: 7 * sheet.scale, colour: ink.faint }
  return {
    heading: words.heading,
    share: 0.36,
    body(width) {
      const widest = (title: string, cells: readonly string[]): number =>
        Math.max(sheet.widthOf(title, head), ...cells.map((cell) => sheet.widthOf(cell, text))) + 1
      const units = widest(
        words.units,
        quantity.rows.map((row) => row.units),
      )
      const perUnit = widest(
        words.perUnit,
        quantity.rows.map((row) => row.perUnit),
      )
      const total = widest(
        words.total,
        quantity.rows.map((row) => row.total),
      )
      const ends = [units, units + columnGap + perUnit, units + columnGap + perUnit + columnGap + total]
      const widths = [units, perUnit, total]
      const headHeight = sheet.heightOf('0', head, width) + 1
      const rowHeight = sheet.heightOf('0', text, width)
      const rowsEnd = headHeight + quantity.rows.length * rowHeight
      return {
        height: rowsEnd + 2 + sheet.heightOf(quantity.note, text, width),
        draw(x, top) {
          const row = (cells: readonly string[], y: number, style: TextStyle): void => {
            for (const [index, cell] of cells.entries())
              sheet.write(cell, { ...style, align: 'right' }, x + (ends[index] ?? 0) - (widths[index] ?? 0), y, widths[index] ?? 0)
          }
          row([words.units, words.perUnit, words.total], top, head)
          for (const [index, cells] of quantity.rows.entries()) row([cells.units, cells.perUnit, cells.total], top + headHeight + index * rowHeight, text)
          sheet.write(quantity.note, text, x, top + rowsEnd + 2, width)
        },
      }
    },
  }
}
