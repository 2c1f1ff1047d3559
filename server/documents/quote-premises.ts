import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { type Block, contentWidth, ink, left, type Sheet } from './sheet.ts'
import { termsHeading, termsText } from './text-columns.ts'

/** So many stand side by side in two columns; more begin the columns anew, so that pages can break between. */
const mostTogether = 16
const gutter = 16
const itemGap = 1.5

interface Item {
  readonly number: string
  readonly text: string
  readonly height: number
}

/** What the price rests on, numbered, in two columns that are read one after the other. */
export function quotePremises(sheet: Sheet, quote: Quote): readonly Block[] {
  const text = termsText(sheet)
  const indent = sheet.widthOf('00.', text) + 4
  const columnWidth = (contentWidth - gutter) / 2
  const items = quote.premises.map(
    (premise, index): Item => ({ number: `${index + 1}.`, text: premise, height: sheet.heightOf(premise, text, columnWidth - indent) + itemGap }),
  )
  const column = (own: readonly Item[], x: number, top: number): void => {
    let y = top
    for (const item of own) {
      sheet.write(item.number, { ...text, align: 'right', colour: ink.faint }, x, y, indent - 4)
      sheet.write(item.text, text, x + indent, y, columnWidth - indent)
      y += item.height
    }
  }
  const blocks: Block[] = [premisesHeading(sheet, quote)]
  for (let first = 0; first < items.length; first += mostTogether) {
    const together = items.slice(first, first + mostTogether)
    const atLeft = together.slice(0, evenSplit(together))
    const atRight = together.slice(atLeft.length)
    blocks.push({
      height: Math.max(heightOf(atLeft), heightOf(atRight)),
      draw(top) {
        column(atLeft, left, top)
        column(atRight, left + columnWidth + gutter, top)
      },
    })
  }
  return blocks
}

function premisesHeading(sheet: Sheet, { language }: Quote): Block {
  const style = termsHeading(sheet)
  const { premises } = quoteWords[language].headings
  return {
    height: sheet.heightOf(premises, style, contentWidth) + 1,
    keepsNext: true,
    draw: (top) => sheet.write(premises, style, left, top, contentWidth),
  }
}

const heightOf = (items: readonly Item[]): number => items.reduce((sum, { height }) => sum + height, 0)

/** How many go to the left column so that the taller of the two is as low as can be. */
function evenSplit(items: readonly Item[]): number {
  let best = items.length
  for (let count = items.length; count >= 0; count--) {
    const taller = Math.max(heightOf(items.slice(0, count)), heightOf(items.slice(count)))
    if (taller <= Math.max(heightOf(items.slice(0, best)), heightOf(items.slice(best)))) best = count
  }
  return best
}
