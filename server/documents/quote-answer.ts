import type { Quote } from '#core/quote/quote.ts'
import { type Block, contentWidth, ink, left, type Sheet } from './sheet.ts'

const gap = 24

/** From where to where and by which way; then the total, and beside it the days in a sentence. */
export function quoteAnswer(sheet: Sheet, quote: Quote): Block {
  const { scale } = sheet
  const way = { size: 12 * scale, weight: 'bold' } as const
  const label = { size: 8 * scale, colour: ink.text }
  const amount = { size: 27 * scale, weight: 'bold' } as const
  const code = { size: 12 * scale, weight: 'bold' } as const
  const sentence = { size: 11.5 * scale, weight: 'bold' } as const
  const note = { size: 8 * scale, colour: ink.text }

  const by = { size: 12 * scale, colour: ink.text }
  const endsWidth = sheet.widthOf(quote.ends, way) + 10 * scale
  // Beside the ends where there is room, else below them.
  const isBeside = endsWidth + sheet.widthOf(quote.way, by) <= contentWidth
  const byLeft = isBeside ? endsWidth : 0
  const endsHeight = sheet.heightOf(quote.ends, way, contentWidth)
  const amountWidth = sheet.widthOf(quote.total.amount, amount)
  const totalWidth = Math.max(amountWidth + 8 + sheet.widthOf(quote.total.currency, code), Math.min(sheet.widthOf(quote.total.label, label), 190))
  const beside = contentWidth - totalWidth - gap
  const wayHeight = endsHeight + (isBeside ? 0 : sheet.heightOf(quote.way, by, contentWidth)) + 5 * scale
  const labelHeight = sheet.heightOf(quote.total.label, label, totalWidth + 1)
  const amountHeight = sheet.heightOf(quote.total.amount, amount, contentWidth)
  const sentenceHeight = sheet.heightOf(quote.sentence, sentence, beside)
  const noteHeight = sheet.heightOf(quote.sentenceNote, note, beside)
  const besideTop = wayHeight + Math.max(0, labelHeight + amountHeight * 0.2 - Math.max(0, sentenceHeight - 16 * scale))
  return {
    height: Math.max(wayHeight + labelHeight + amountHeight * 0.9, besideTop + sentenceHeight + noteHeight) + 2,
    draw(top) {
      sheet.write(quote.ends, way, left, top, contentWidth)
      sheet.write(quote.way, by, left + byLeft, top + (isBeside ? 0 : endsHeight), contentWidth - byLeft)
      sheet.write(quote.total.label, label, left, top + wayHeight, totalWidth + 1)
      const amountTop = top + wayHeight + labelHeight - amountHeight * 0.12
      sheet.write(quote.total.amount, amount, left, amountTop, contentWidth)
      // Both baselines on one line: the font's ascent is 1.16 of its size.
      sheet.write(quote.total.currency, code, left + amountWidth + 8, amountTop + 1.16 * (amount.size - code.size), 60)
      sheet.write(quote.sentence, sentence, left + totalWidth + gap, top + besideTop, beside)
      sheet.write(quote.sentenceNote, note, left + totalWidth + gap, top + besideTop + sentenceHeight, beside)
    },
  }
}
