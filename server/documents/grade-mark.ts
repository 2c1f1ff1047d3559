import type { Grade } from '#core/network/facts/provenance.ts'
import { type Document, ink } from './sheet.ts'

/** Where a value comes from: full for a figure of others, half for a derived one, a dashed ring for an assumption, a square for an own rate. */
export function gradeMark(document: Document, grade: Grade | 'own', x: number, y: number, radius: number): void {
  document.save().lineWidth(0.9).strokeColor(ink.text).fillColor(ink.text)
  if (grade === 'own') document.rect(x - 0.85 * radius, y - 0.85 * radius, 1.7 * radius, 1.7 * radius).fill(ink.text)
  else if (grade === 'D') document.dash(1.3, { space: 1.1 }).circle(x, y, radius).stroke().undash()
  else if (grade === 'C') {
    document.circle(x, y, radius).stroke()
    document
      .save()
      .rect(x - radius, y - radius, radius, 2 * radius)
      .clip()
      .circle(x, y, radius)
      .fill(ink.text)
      .restore()
  } else document.circle(x, y, radius).fill(ink.text)
  document.restore()
}
