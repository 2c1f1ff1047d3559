import PDFDocument from 'pdfkit'
import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { flowPages } from './flow-pages.ts'
import { quoteAnswer } from './quote-answer.ts'
import { registerFonts } from './quote-fonts.ts'
import { type Foot, quoteFoot } from './quote-foot.ts'
import { quoteFields, quoteHead } from './quote-head.ts'
import { quoteRibbonBlock } from './quote-ribbon-block.ts'
import { quoteTable } from './quote-table.ts'
import { quoteTermsBlocks } from './quote-terms-block.ts'
import { type Block, contentWidth, type Document, ink, left, page, type Sheet, sheetOn, space } from './sheet.ts'

const largestScale = 1
/** Below, the smaller print would be no print to sign: the rest goes to another page. */
const smallestScale = 0.85
const scaleStep = 0.03
/** Height of the line that names quote and page at the top of a page after the first. */
const runningHead = 22
/** Between what stands on a page and its foot. */
const footGap = 6

/** A quote as an A4 page in the language it was built in, or as several where one would be too small to read. The same quote gives the same bytes. */
export function renderQuotePdf(quote: Quote): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0, lang: quote.language, displayTitle: true, info: infoOf(quote) })
  const bytes = collect(document)
  registerFonts(document)
  const { sheet, pages, foot } = paged(document, quote)
  for (const [index, blocks] of pages.entries()) {
    if (index > 0) document.addPage({ size: 'A4', margin: 0 })
    let top: number = page.margin
    if (index > 0) {
      writeRunningHead(sheet, quote)
      top += runningHead
    }
    for (const block of blocks) {
      block.draw(top)
      top += block.height
    }
    foot.draw(page.height - page.margin, index + 1, pages.length)
  }
  sheet.document.end()
  return bytes
}

interface Paged {
  readonly sheet: Sheet
  readonly pages: readonly (readonly Block[])[]
  readonly foot: Foot
}

/** The largest scale that takes no more pages than the smallest: a little too much is printed smaller, much more on another page at full size. */
function paged(document: Document, quote: Quote): Paged {
  const smallest = flowed(document, quote, smallestScale)
  for (let scale = largestScale; scale > smallestScale; scale -= scaleStep) {
    const fitted = flowed(document, quote, scale)
    if (fitted.pages.length <= smallest.pages.length) return fitted
  }
  return smallest
}

function flowed(document: Document, quote: Quote, scale: number): Paged {
  const sheet = sheetOn(document, scale)
  const foot = quoteFoot(sheet, quote)
  const room = page.height - 2 * page.margin - footGap - foot.height
  return { sheet, pages: flowPages(blocksOf(sheet, quote), { first: room, later: room - runningHead }), foot }
}

/** Says on a page after the first which quote it belongs to. */
function writeRunningHead(sheet: Sheet, quote: Quote): void {
  sheet.write(`${quoteWords[quote.language].title} ${quote.number}, ${quote.ends}`, { size: 8, colour: ink.text }, left, page.margin, contentWidth)
}

function blocksOf(sheet: Sheet, quote: Quote): readonly Block[] {
  const gap = space(9 * sheet.scale)
  return [
    quoteHead(sheet, quote),
    ...quoteFields(sheet, quote),
    gap,
    quoteAnswer(sheet, quote),
    gap,
    quoteRibbonBlock(sheet, quote),
    gap,
    ...quoteTable(sheet, quote),
    gap,
    ...quoteTermsBlocks(sheet, quote),
  ]
}

function infoOf(quote: Quote): PDFKit.DocumentInfo {
  return {
    Title: `${quoteWords[quote.language].title} ${quote.number}`,
    Subject: `${quote.ends}, ${quote.way}`,
    Keywords: quote.key,
    Creator: 'Transamur',
    Producer: 'Transamur',
    CreationDate: new Date(`${quote.quoteDate}T00:00:00Z`),
  }
}

function collect(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
}
