import PDFDocument from 'pdfkit'
import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { quoteAnswer } from './quote-answer.ts'
import { registerFonts } from './quote-fonts.ts'
import { quoteFoot } from './quote-foot.ts'
import { quoteFields, quoteHead } from './quote-head.ts'
import { quoteRibbonBlock } from './quote-ribbon-block.ts'
import { quoteTable } from './quote-table.ts'
import { quoteTermsBlocks } from './quote-terms-block.ts'
import { type Block, type Document, page, type Sheet, sheetOn, space } from './sheet.ts'

const largestScale = 1
const smallestScale = 0.4
const scaleStep = 0.03

/** A quote as one A4 page in the language it was built in. The same quote gives the same bytes. */
export function renderQuotePdf(quote: Quote): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 0, lang: quote.language, displayTitle: true, info: infoOf(quote) })
  const bytes = collect(document)
  registerFonts(document)
  const { sheet, blocks, foot } = fitted(document, quote)
  let top: number = page.margin
  for (const block of blocks) {
    block.draw(top)
    top += block.height
  }
  foot.draw(page.height - page.margin - foot.height)
  sheet.document.end()
  return bytes
}

/** The largest scale at which everything stands on one page. */
function fitted(document: Document, quote: Quote): { readonly sheet: Sheet; readonly blocks: readonly Block[]; readonly foot: Block } {
  for (let scale = largestScale; scale >= smallestScale; scale -= scaleStep) {
    const sheet = sheetOn(document, scale)
    const [blocks, foot] = [blocksOf(sheet, quote), quoteFoot(sheet, quote)]
    const height = blocks.reduce((sum, block) => sum + block.height, 0) + foot.height
    if (height <= page.height - 2 * page.margin - 6) return { sheet, blocks, foot }
  }
  throw new RangeError(`quote ${quote.number} with ${quote.lines.length} lines does not fit one page`)
}

function blocksOf(sheet: Sheet, quote: Quote): readonly Block[] {
  const gap = space(12 * sheet.scale)
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
