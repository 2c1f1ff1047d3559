import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import type { QuoteWords } from '#core/wording/shape/quote-words.ts'
import { unparted } from './printable.ts'
import { type Block, contentWidth, ink, left, right, type Sheet } from './sheet.ts'

const letterheadWidth = 250
const letterheadText = { size: 10.5, weight: 'bold' } as const
/** From the top to the rule below, at least. */
const leastRule = 38

/** The letterhead at the left; what the page is, its number and its standing at the right. */
export function quoteHead(sheet: Sheet, quote: Quote): Block {
  const words = quoteWords[quote.language]
  const forwarder = unparted(quote.fields.forwarder)
  const nameHeight = sheet.heightOf(forwarder, letterheadText, letterheadWidth)
  const ruleTop = Math.max(leastRule, nameHeight + 4)
  return {
    height: ruleTop + 8,
    draw(top) {
      if (forwarder === '') productMark(sheet, top)
      else sheet.write(forwarder, letterheadText, left, top + ruleTop - 4 - nameHeight, letterheadWidth)
      sheet.write(words.title, { size: 18, weight: 'bold', align: 'right' }, left, top + ruleTop - 43, contentWidth)
      sheet.write(`${quote.number}   ${words.indicative}`, { size: 8.5, colour: ink.text, align: 'right' }, left, top + ruleTop - 18, contentWidth)
      sheet.rule(top + ruleTop, 1.2, ink.strong)
    },
  }
}

/** Where nobody is named who offers: the product stands for an offer still to be made. */
function productMark(sheet: Sheet, top: number): void {
  bridgeMark(sheet, left, top + 11)
  sheet.write('Transamur', { size: 12, weight: 'bold' }, left + 21, top + 7.5, 200)
}

/** Two banks and a bridge. */
function bridgeMark({ document }: Sheet, x: number, y: number): void {
  document.lineWidth(1.7).lineCap('round').strokeColor(ink.strong)
  for (const offset of [0, 9]) {
    document
      .moveTo(x, y + offset)
      .bezierCurveTo(x + 4, y + offset + (offset === 0 ? 2.5 : -2.5), x + 11, y + offset + (offset === 0 ? 2.5 : -2.5), x + 15, y + offset)
      .stroke()
  }
  document
    .lineWidth(2.4)
    .strokeColor('#A0336F')
    .moveTo(x + 7.5, y + 2.2)
    .lineTo(x + 7.5, y + 6.8)
    .stroke()
    .lineCap('butt')
}

interface Field {
  readonly label: string
  /** Empty: a line to be filled in by hand. */
  readonly value: string
  readonly share: number
}

/** Parties, dates and cargo in two rows of four. */
export function quoteFields(sheet: Sheet, quote: Quote): readonly Block[] {
  const words = quoteWords[quote.language]
  return rows(quote, words).map((row) => fieldRow(sheet, row))
}

function rows({ fields }: Quote, words: QuoteWords): readonly (readonly Field[])[] {
  return [
    [
      { label: words.customer, value: unparted(fields.customer), share: 0.34 },
      { label: words.carrier, value: unparted(fields.forwarder), share: 0.3 },
      { label: words.quoteDate, value: fields.quoteDate, share: 0.18 },
      { label: words.validUntil, value: fields.validUntil, share: 0.18 },
    ],
    [
      { label: words.cargo, value: fields.cargo, share: 0.34 },
      { label: `${words.terms} (${words.termsBlank})`, value: fields.terms, share: 0.3 },
      { label: words.readyDate, value: fields.readyDate, share: 0.18 },
      { label: words.distance, value: fields.distance, share: 0.18 },
    ],
  ]
}

const gutter = 12

function fieldRow(sheet: Sheet, fields: readonly Field[]): Block {
  const label = { size: 7.5 * sheet.scale, colour: ink.faint }
  const value = { size: 9.5 * sheet.scale, weight: 'bold' } as const
  const labelHeight = sheet.heightOf('0', label, contentWidth)
  const widths = fields.map(({ share }) => share * contentWidth - gutter)
  const tallest = Math.max(...fields.map((field, index) => sheet.heightOf(field.value || '0', value, widths[index] ?? 0)))
  return {
    height: labelHeight + tallest + 5 * sheet.scale,
    draw(top) {
      let x = left
      for (const [index, field] of fields.entries()) {
        const width = widths[index] ?? 0
        sheet.write(field.label, label, x, top, width + gutter)
        if (field.value === '') sheet.rule(top + labelHeight + tallest - 2, 0.6, ink.text, x, Math.min(x + width, right))
        else sheet.write(field.value, value, x, top + labelHeight, width)
        x += width + gutter
      }
    },
  }
}
