import type { LegKind } from '#core/routing/answer.ts'
import { type Document, ink } from './sheet.ts'

/** A stretch without movement: waits and formalities hatched, handling plain, a gauge change in ink with its two gauges as bars. */
export function haltBox(document: Document, kind: Exclude<LegKind, 'move'>, x: number, y: number, width: number, height: number): void {
  if (width <= 0) return
  const top = y - height / 2
  document.save()
  if (kind === 'gaugeChange') {
    document.rect(x, top - 1, width, height + 2).fill(ink.strong)
    document.strokeColor(ink.paper).lineWidth(1)
    for (const bar of width > 9 ? [-3, 0, 3] : [])
      document
        .moveTo(x + width / 2 + bar, y - height / 4)
        .lineTo(x + width / 2 + bar, y + height / 4)
        .stroke()
  } else {
    document.rect(x, top, width, height).fill(kind === 'handling' ? ink.tint : ink.paper)
    if (kind !== 'handling') {
      document.save().rect(x, top, width, height).clip().lineWidth(0.5).strokeColor(ink.faint)
      for (let hatch = x - height; hatch < x + width; hatch += 4) document.moveTo(hatch, top + height).lineTo(hatch + height, top)
      document.stroke().restore()
    }
    document
      .rect(x, top, width, height)
      .lineWidth(0.5)
      .strokeColor(kind === 'border' ? ink.strong : ink.faint)
      .stroke()
  }
  document.restore()
}
