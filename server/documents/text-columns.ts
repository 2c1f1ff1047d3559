import { type Block, contentWidth, ink, left, type Sheet, type TextStyle } from './sheet.ts'

/** What fills a column below its heading, once it is known how wide that is. */
interface ColumnBody {
  readonly height: number
  draw(x: number, top: number): void
}

export interface TextColumn {
  readonly heading: string
  readonly share: number
  body(width: number): ColumnBody
}

const gutter = 16

export const termsText = (sheet: Sheet): TextStyle => ({ size: 7.8 * sheet.scale, colour: ink.text })

export const termsHeading = (sheet: Sheet): TextStyle => ({ size: 8.5 * sheet.scale, weight: 'bold' })

/** Columns side by side, each a heading and what it says, on the top of one line. */
export function textColumns(sheet: Sheet, columns: readonly TextColumn[]): Block {
  const heading = termsHeading(sheet)
  const headingHeight = sheet.heightOf('0', heading, contentWidth) + 1
  const filled = columns.map(({ share, body, ...column }) => {
    const width = share * contentWidth - gutter
    return { ...column, share, width, body: body(width) }
  })
  return {
    height: headingHeight + Math.max(...filled.map(({ body }) => body.height)),
    draw(top) {
      let x = left
      for (const column of filled) {
        sheet.write(column.heading, heading, x, top, column.width)
        column.body.draw(x, top + headingHeight)
        x += column.share * contentWidth
      }
    },
  }
}

/** A column of running text. */
export const textBody =
  (sheet: Sheet, text: string): TextColumn['body'] =>
  (width) => ({
    height: sheet.heightOf(text, termsText(sheet), width),
    draw: (x, top) => sheet.write(text, termsText(sheet), x, top, width),
  })
