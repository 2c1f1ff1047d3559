import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { contentWidth, ink, left, type Sheet } from './sheet.ts'

const shownKeyDigits = 16

/** At the end of every page, with its number; on the last also the notices of the data. */
export interface Foot {
  readonly height: number
  /** Puts it so that it ends at this height. */
  draw(bottom: number, page: number, pages: number): void
}

/** Which quote it is, what its figures can be made from again, and the notices of the data. */
export function quoteFoot(sheet: Sheet, quote: Quote): Foot {
  const words = quoteWords[quote.language]
  const style = { size: 6.5, colour: ink.faint }
  const key = quote.key.slice(0, shownKeyDigits).replace(/(.{4})(?=.)/g, '$1 ')
  const basis = `${quote.number}   ${words.dataset} ${quote.datasetVersion}   ${words.scenario} ${quote.scenario}   ${words.key} ${key}   Transamur`
  const notices = quote.attribution.join(' · ')
  const basisWidth = contentWidth - 90
  const basisHeight = sheet.heightOf(basis, style, basisWidth)
  const noticesHeight = sheet.heightOf(notices, style, contentWidth)
  return {
    height: 5 + basisHeight + noticesHeight,
    draw(bottom, page, pages) {
      const isLast = page === pages
      const top = bottom - 5 - basisHeight - (isLast ? noticesHeight : 0)
      sheet.rule(top, 0.5, ink.hairline)
      sheet.write(basis, style, left, top + 4, basisWidth)
      sheet.write(words.pageOf(page, pages), { ...style, align: 'right' }, left, top + 4, contentWidth)
      if (isLast) sheet.write(notices, style, left, top + 4 + basisHeight, contentWidth)
    },
  }
}
