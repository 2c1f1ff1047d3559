import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { type Block, contentWidth, ink, left, type Sheet } from './sheet.ts'

const shownKeyDigits = 16

/** What the figures can be made from again, and the notices of the data. */
export function quoteFoot(sheet: Sheet, quote: Quote): Block {
  const words = quoteWords[quote.language]
  const style = { size: 6.5, colour: ink.faint }
  const key = quote.key.slice(0, shownKeyDigits).replace(/(.{4})(?=.)/g, '$1 ')
  const basis = `${words.dataset} ${quote.datasetVersion}   ${words.scenario} ${quote.scenario}   ${words.key} ${key}`
  const notices = quote.attribution.join(' · ')
  const basisHeight = sheet.heightOf(basis, style, contentWidth - 40)
  return {
    height: 5 + basisHeight + sheet.heightOf(notices, style, contentWidth),
    draw(top) {
      sheet.rule(top, 0.5, ink.hairline)
      sheet.write(basis, style, left, top + 4, contentWidth - 40)
      sheet.write('1 / 1', { ...style, align: 'right' }, left, top + 4, contentWidth)
      sheet.write(notices, style, left, top + 4 + basisHeight, contentWidth)
    },
  }
}
