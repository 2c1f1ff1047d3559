/**
 * Signs that the font of the documents lacks, or draws as wide as a Chinese sign, and what stands for each.
 * Quotation marks are wide in this font: right in Chinese, torn apart in other languages.
 */
const substitutes: Readonly<Record<string, string>> = { '₂': '2', ł: 'l', Ł: 'L', '\u2019': "'", '\u201c': '"', '\u201d': '"' }

/** A number of a house or a room stays on the line of the word before it. */
export const unparted = (text: string): string => text.replaceAll(/ (?=\d)/g, '\u00a0')

/** The text as the font can print it; a test holds the whole catalogue and all names against the font. */
export function printable(text: string): string {
  return text
    .replace(/[₂łŁ\u2019\u201c\u201d]/g, (sign) => substitutes[sign] ?? sign)
    .replace(/[\u0100-\u017f]/g, (letter) => letter.normalize('NFD').slice(0, 1))
}
