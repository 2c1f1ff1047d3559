import type { Quote, QuoteLine } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { gradeMark } from './grade-mark.ts'
import { type Block, contentWidth, ink, left, right, type Sheet, type TextStyle } from './sheet.ts'

interface Column {
  readonly x: number
  readonly width: number
}

type Columns = Readonly<Record<'number' | 'name' | 'kind' | 'original' | 'rate' | 'amount' | 'mark', Column>>

/** The cost lines to the minor unit, their total, and how to read the marks. */
export function quoteTable(sheet: Sheet, quote: Quote): readonly Block[] {
  const { scale } = sheet
  const words = quoteWords[quote.language]
  const cell = { size: 8.3 * scale }
  const head = { size: 7.5 * scale, colour: ink.faint }
  const columns = columnsOf(sheet, quote, cell, head)
  const heading = headRow(sheet, columns, head, [words.columns.cost, words.columns.kind, words.columns.original, words.columns.rate, quote.total.currency])
  return [
    { ...heading, keepsNext: true },
    // The last line stays with the total, and the total with what explains its marks.
    ...quote.lines.map((line, index) => ({
      ...lineRow(sheet, columns, cell, line),
      heading,
      ...(index === quote.lines.length - 1 && ({ keepsNext: true } as const)),
    })),
    { ...totalRow(sheet, columns, quote), keepsNext: true },
    legendRow(sheet, quote),
  ]
}

/** Columns as wide as what stands in them; the names take the rest. */
function columnsOf(sheet: Sheet, quote: Quote, cell: TextStyle, head: TextStyle): Columns {
  const words = quoteWords[quote.language].columns
  const widest = (title: string, texts: readonly string[]): number =>
    Math.ceil(Math.max(sheet.widthOf(title, head), ...texts.map((text) => sheet.widthOf(text, { ...cell, weight: 'bold' })))) + 1
  const gap = 12
  const numberWidth = 20
  const markWidth = 18
  const kind = widest(
    words.kind,
    quote.lines.map((line) => line.kind),
  )
  const original = widest(
    words.original,
    quote.lines.map((line) => line.original),
  )
  const rate = widest(
    words.rate,
    quote.lines.map((line) => line.rate),
  )
  const amount = widest(
    quote.total.currency,
    quote.lines.map((line) => line.amount),
  )
  const amountX = right - markWidth - amount
  const rateX = amountX - gap - rate
  const originalX = rateX - gap - original
  const kindX = originalX - gap - kind
  return {
    number: { x: left, width: numberWidth },
    name: { x: left + numberWidth, width: kindX - gap - left - numberWidth },
    kind: { x: kindX, width: kind },
    original: { x: originalX, width: original },
    rate: { x: rateX, width: rate },
    amount: { x: amountX, width: amount },
    mark: { x: right - markWidth, width: markWidth },
  }
}

function headRow(sheet: Sheet, columns: Columns, style: TextStyle, [cost = '', kind = '', original = '', rate = '', amount = '']: readonly string[]): Block {
  const height = sheet.heightOf('0', style, contentWidth) + 3
  return {
    height: height + 1,
    draw(top) {
      const put = (text: string, { x, width }: Column, align: TextStyle['align']): void =>
        sheet.write(text, { ...style, align: align ?? 'left' }, x, top, width)
      put(cost, columns.name, 'left')
      put(kind, columns.kind, 'left')
      put(original, columns.original, 'right')
      put(rate, columns.rate, 'right')
      put(amount, columns.amount, 'right')
      sheet.rule(top + height, 1, ink.strong)
    },
  }
}

function lineRow(sheet: Sheet, columns: Columns, style: TextStyle, line: QuoteLine): Block {
  const padding = 1.6 * sheet.scale
  const height = sheet.heightOf(line.name, style, columns.name.width) + 2 * padding
  return {
    height,
    draw(top) {
      const y = top + padding
      const put = (text: string, { x, width }: Column, own: Partial<TextStyle> = {}): void => sheet.write(text, { ...style, ...own }, x, y, width)
      put(String(line.number), { ...columns.number, width: columns.number.width - 8 }, { align: 'right', colour: ink.faint })
      put(line.name, columns.name)
      put(line.kind, columns.kind, { colour: ink.text })
      put(line.original, columns.original, { align: 'right' })
      put(line.rate, columns.rate, { align: 'right', colour: ink.text })
      put(line.amount, columns.amount, { align: 'right', weight: 'bold' })
      gradeMark(sheet.document, line.isOwn ? 'own' : line.grade, columns.mark.x + columns.mark.width - 5, y + 0.72 * style.size, 2.9 * sheet.scale)
      sheet.rule(top + height, 0.4, ink.hairline)
    },
  }
}

function totalRow(sheet: Sheet, columns: Columns, quote: Quote): Block {
  const { scale } = sheet
  const sum = { size: 10.5 * scale, weight: 'bold' } as const
  const span = { size: 8.3 * scale, colour: ink.text, align: 'right' } as const
  const amountWidth = sheet.widthOf(quote.total.amount, sum) + 1
  const amountEnd = columns.amount.x + columns.amount.width
  const sumHeight = sheet.heightOf('0', sum, contentWidth)
  return {
    height: sumHeight + 8 * scale,
    draw(top) {
      const y = top + 3 * scale
      sheet.write(quoteWords[quote.language].sum, sum, columns.name.x, y, 120)
      sheet.write(quote.total.span, span, left + 140, y + 1.16 * (sum.size - span.size), amountEnd - amountWidth - 14 - left - 140)
      sheet.write(quote.total.amount, { ...sum, align: 'right' }, amountEnd - amountWidth, y, amountWidth)
      sheet.rule(top + sumHeight + 6 * scale, 1, ink.strong, columns.name.x)
    },
  }
}

/** What the marks mean, and how amounts were converted; on two rows where one is too narrow. */
function legendRow(sheet: Sheet, quote: Quote): Block {
  const style = { size: 7 * sheet.scale, colour: ink.text }
  const { legend } = quoteWords[quote.language]
  const entries = [
    { grade: 'A', text: legend.official },
    { grade: 'C', text: legend.derived },
    { grade: 'D', text: legend.assumed },
    ...(quote.lines.some(({ isOwn }) => isOwn) ? [{ grade: 'own' as const, text: legend.own }] : []),
  ] as const
  const markRoom = 12 * sheet.scale
  const legendWidth = entries.reduce((sum, { text }) => sum + markRoom + sheet.widthOf(text, style) + 14, 0)
  const noteWidth = sheet.widthOf(quote.rateNote, style) + 1
  const isOneRow = legendWidth + noteWidth <= contentWidth
  const rowHeight = sheet.heightOf('0', style, contentWidth)
  return {
    height: (isOneRow ? rowHeight : 2 * rowHeight) + 4,
    draw(top) {
      let x: number = left
      const y = top + 3
      for (const { grade, text } of entries) {
        gradeMark(sheet.document, grade, x + 4, y + 0.72 * style.size, 2.6 * sheet.scale)
        sheet.write(text, style, x + markRoom, y, contentWidth)
        x += markRoom + sheet.widthOf(text, style) + 14
      }
      sheet.write(quote.rateNote, { ...style, align: isOneRow ? 'right' : 'left' }, left, isOneRow ? y : y + rowHeight, contentWidth)
    },
  }
}
