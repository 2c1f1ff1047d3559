import type { Quote } from '#core/quote/quote.ts'
import { labels, modeName } from '#core/wording/labels.ts'
import { haltBox } from './halt-box.ts'
import { modeLine } from './mode-line.ts'
import { type PlacedLabel, placeLabels } from './place-labels.ts'
import { type Block, contentWidth, ink, left, type Sheet } from './sheet.ts'

type Part = Quote['ribbon']['parts'][number]

/** The journey to scale in time, its places above, days and gauge changes below, and a key of the patterns used. */
export function quoteRibbonBlock(sheet: Sheet, { ribbon, language }: Quote): Block {
  const { scale } = sheet
  const names = { size: 9 * scale, weight: 'bold' } as const
  const notes = { size: 7.5 * scale, colour: ink.text }
  const hours = ribbon.parts.reduce((sum, part) => sum + part.hours, 0)
  const perHour = hours === 0 ? 0 : contentWidth / hours
  const at = ribbon.marks.map((mark) => mark.atHours * perHour)
  const above = placeLabels(
    ribbon.marks.map((mark, index) => ({ text: mark.name, centre: at[index] ?? 0, width: sheet.widthOf(mark.name, names) + 1 })),
    contentWidth,
  )
  const below = placeLabels(
    ribbon.marks.map((mark, index) => ({ text: mark.note, centre: at[index] ?? 0, width: sheet.widthOf(mark.note, notes) + 1 })),
    contentWidth,
  )
  const nameHeight = sheet.heightOf('0', names, contentWidth)
  const noteHeight = sheet.heightOf('0', notes, contentWidth)
  const rowsAbove = rowCount(above)
  const barHeight = 10
  const barTop = rowsAbove * nameHeight + 2
  const notesTop = barTop + barHeight + 4
  const keyTop = notesTop + rowCount(below) * noteHeight + 2
  return {
    height: keyTop + noteHeight,
    draw(top) {
      for (const label of above) sheet.write(label.text, names, left + label.x, top + (rowsAbove - 1 - label.row) * nameHeight, label.width)
      drawParts(sheet, ribbon.parts, perHour, top + barTop + barHeight / 2, barHeight)
      for (const label of below) sheet.write(label.text, notes, left + label.x, top + notesTop + label.row * noteHeight, label.width)
      drawKey(sheet, ribbon.parts, language, top + keyTop, noteHeight)
    },
  }
}

const rowCount = (placed: readonly PlacedLabel[]): number => Math.max(0, ...placed.map(({ row }) => row + 1))

function drawParts({ document }: Sheet, parts: readonly Part[], perHour: number, y: number, height: number): void {
  let x = left
  for (const part of parts) {
    const width = part.hours * perHour
    if (part.kind === 'move') modeLine(document, part.mode, x, y, width, height * 0.5)
    // A driver's rest belongs to the haul: lower than what a border takes.
    else haltBox(document, part.kind, x, y, width, part.code === 'rest' ? height * 0.5 : height)
    x += width
  }
}

interface KeyEntry {
  readonly name: string
  readonly width: number
  draw(x: number, middle: number): void
}

/** What the patterns mean, as close together as it takes to stand in one row. */
function drawKey(sheet: Sheet, parts: readonly Part[], language: Quote['language'], top: number, height: number): void {
  const style = { size: 6.5 * sheet.scale, colour: ink.faint }
  const { legKinds } = labels[language]
  const [sample, nameGap] = [26, 4]
  const entry = (name: string, draw: (x: number, middle: number, width: number) => void): KeyEntry => ({
    name,
    width: sample + nameGap + sheet.widthOf(name, style),
    draw: (x, middle) => draw(x, middle, sample),
  })
  const entries = [
    ...[...new Set(parts.filter(({ kind }) => kind === 'move').map((part) => part.mode))].map((mode) =>
      entry(modeName(mode, language), (x, middle, width) => modeLine(sheet.document, mode, x, middle, width, 3)),
    ),
    ...(['wait', 'border', 'handling', 'gaugeChange'] as const)
      .filter((kind) => parts.some((part) => part.kind === kind))
      .map((kind) => entry(legKinds[kind], (x, middle, width) => haltBox(sheet.document, kind, x, middle, width, 6))),
  ]
  const taken = entries.reduce((sum, { width }) => sum + width, 0)
  const gap = Math.min(widestKeyGap, (contentWidth - taken) / Math.max(1, entries.length - 1))
  let x = left
  for (const { name, width, draw } of entries) {
    draw(x, top + height * 0.52)
    sheet.write(name, style, x + sample + nameGap, top + (height - sheet.heightOf('0', style, 100)) / 2, 200)
    x += width + gap
  }
}

const widestKeyGap = 12
