import type { Quote } from '#core/quote/quote.ts'
import { quoteWords } from '#core/wording/quote-words.ts'
import { unparted } from './printable.ts'
import { type Block, contentWidth, ink, left, type Sheet } from './sheet.ts'

/** Room above a line that is written on by hand. */
const handRoom = 20

/** What is agreed to, and for each party lines for name, signature with stamp, and date. */
export function quoteSignatures(sheet: Sheet, quote: Quote): Block {
  const { signatures, customer, carrier } = quoteWords[quote.language]
  const accepted = { size: 8.5 * sheet.scale, weight: 'bold' } as const
  const role = { size: 7.5 * sheet.scale, colour: ink.faint }
  const party = { size: 8.5 * sheet.scale, weight: 'bold' } as const
  const caption = { size: 7 * sheet.scale, colour: ink.faint }
  const width = 0.47 * contentWidth
  const dateWidth = 0.3 * width
  const acceptedText = signatures.accepted(quote.number)
  const acceptedHeight = sheet.heightOf(acceptedText, accepted, contentWidth) + 5
  const roleHeight = sheet.heightOf(customer, role, width)
  const [buyer, seller] = [unparted(quote.fields.customer), unparted(quote.fields.forwarder)]
  const named = [buyer, seller].filter((text) => text !== '')
  const partyHeight = Math.max(0, ...named.map((text) => sheet.heightOf(text, party, width)))
  const captionHeight = sheet.heightOf('0', caption, width)
  const line = (text: string, x: number, y: number, length: number): void => {
    sheet.rule(y, 0.6, ink.text, x, x + length)
    sheet.write(text, caption, x, y + 2, length)
  }
  const nameTop = acceptedHeight + roleHeight + partyHeight + handRoom
  const signatureTop = nameTop + captionHeight + handRoom
  return {
    height: signatureTop + captionHeight + 4,
    draw(top) {
      sheet.write(acceptedText, accepted, left, top, contentWidth)
      for (const [title, name, x] of [
        [customer, buyer, left],
        [carrier, seller, left + contentWidth - width],
      ] as const) {
        sheet.write(title, role, x, top + acceptedHeight, width)
        sheet.write(name, party, x, top + acceptedHeight + roleHeight, width)
        line(signatures.name, x, top + nameTop, width)
        line(signatures.signature, x, top + signatureTop, width - dateWidth - 12)
        line(signatures.date, x + width - dateWidth, top + signatureTop, dateWidth)
      }
    },
  }
}
