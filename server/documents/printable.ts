/** Signs that the font of the documents lacks, and what stands for each. */
const substitutes: Readonly<Record<string, string>> = { '₂': '2', ł: 'l', Ł: 'L' }

/** The text with every sign that the font lacks replaced; a test holds the whole catalogue and all names against the font. */
export function printable(text: string): string {
  return text.replace(/[₂łŁ]/g, (sign) => substitutes[sign] ?? sign)
}
