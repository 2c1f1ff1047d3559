import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { contentWidth, ink, left, type Sheet } from './sheet.ts'

const shownKeyDigits = 16

/** The same at the end of every page but for the number of the page. */
export interface Foot {
  readonly height: number
  draw(top: number, page: number, pages: number): void
}

/** What the figures can be made from again, and the notices of the data. */
export function quoteFoot(sheet: Sheet, quote: Quote): Foot {
  const words = quoteWords[quote.language]
  const style = { size: 6.5, colour: ink.faint }
  const key = quote.key.slice(0, shownKeyDigits).replace(/(.{4})(?=.)/g, '$1 ')
  const basis = `${words.dataset} ${quote.datasetVersion}   ${words.scenario} ${quote.scenario}   ${words.key} ${key}`
  const notices = quote.attribution.join(' · ')
  const basisHeight = sheet.heightOf(basis, style, contentWidth - 40)
  return {
    height: 5 + basisHeight + sheet.heightOf(notices, style, contentWidth),
    draw(top, page, pages) {
      sheet.rule(top, 0.5, ink.hairline)
      sheet.write(basis, style, left, top + 4, contentWidth - 40)
      sheet.write(`${page} / ${pages}`, { ...style, align: 'right' }, left, top + 4, contentWidth)
      sheet.write(notices, style, left, top + 4 + basisHeight, contentWidth)
    },
  }
}
