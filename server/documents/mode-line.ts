import type { Mode } from '#core/network/facts/places.ts'
import type { Document } from './sheet.ts'

const hues: Readonly<Record<Mode, string>> = { 'rail-1435': '#1D5FAE', 'rail-1520': '#A0336F', road: '#B0530A', river: '#0B7A5B', sea: '#2C3844' }

/** A stretch of movement. The pattern tells the mode where the page is printed in grey. */
export function modeLine(document: Document, mode: Mode, x: number, y: number, width: number, thickness: number): void {
  if (width <= 0) return
  document.save().lineCap('butt').lineWidth(thickness).strokeColor(hues[mode])
  if (mode === 'road') dashed(document, width, 2.4 * thickness, 1.3 * thickness)
  if (mode === 'sea') dashed(document, width, 4 * thickness, 1.6 * thickness)
  if (mode === 'river') document.lineCap('round').dash(0.01, { space: 1.9 * thickness })
  const inset = mode === 'river' ? Math.min(thickness / 2, width / 2) : 0
  document
    .moveTo(x + inset, y)
    .lineTo(x + width - inset, y)
    .stroke()
  if (mode === 'rail-1520') {
    document.lineWidth(1.2)
    for (let tick = x + 3; tick < x + width; tick += 7.5) document.moveTo(tick, y - 1.25 * thickness).lineTo(tick, y + 1.25 * thickness)
    document.stroke()
  }
  document.undash().restore()
}

/** Dashes stretched so that the line begins and ends with one: a short haul between two rests must not look like a gap. */
function dashed(document: Document, width: number, dash: number, space: number): void {
  const dashes = Math.max(1, Math.round((width + space) / (dash + space)))
  const stretch = width / (dashes * dash + (dashes - 1) * space)
  document.dash(dash * stretch, { space: space * stretch })
}
