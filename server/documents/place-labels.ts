export interface Label {
  readonly text: string
  /** Where it belongs, from the left edge. */
  readonly centre: number
  readonly width: number
}

export interface PlacedLabel {
  readonly text: string
  readonly x: number
  readonly width: number
  /** 0 is the row next to what the labels name. */
  readonly row: number
}

const gap = 6

/**
 * Labels along a line, none over another and none past its ends: each centred on its point where it fits, else pushed
 * inside, else in the next row. The ends of the line come first, for they are what a reader looks for.
 */
export function placeLabels(labels: readonly Label[], width: number): readonly PlacedLabel[] {
  const shown = labels.filter(({ text }) => text !== '')
  const [first, last] = [shown[0], shown.at(-1)]
  const ordered = [...new Set([first, last, ...shown])].filter((label) => label !== undefined)
  const placed: PlacedLabel[] = []
  for (const label of ordered) {
    const x = Math.min(Math.max(0, label.centre - label.width / 2), Math.max(0, width - label.width))
    let row = 0
    while (placed.some((other) => other.row === row && x < other.x + other.width + gap && other.x < x + label.width + gap)) row++
    placed.push({ text: label.text, x, width: label.width, row })
  }
  return placed
}
