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

/** The middle of a label may be this many of its widths away from its point; farther, it moves to another row. */
const mostShift = 1

/**
 * Labels along a line, none over another and none past its ends: each centred on its point where it fits, else beside
 * its neighbour, else in the next row. The ends of the line come first, for they are what a reader looks for.
 */
export function placeLabels(labels: readonly Label[], width: number): readonly PlacedLabel[] {
  const shown = labels.filter(({ text }) => text !== '')
  const [first, last] = [shown[0], shown.at(-1)]
  const ordered = [...new Set([first, last, ...shown])].filter((label) => label !== undefined)
  const placed: PlacedLabel[] = []
  for (const label of ordered) {
    let row = 0
    let x = freePlace(label, placed, row, width)
    while (x === null) x = freePlace(label, placed, ++row, width)
    placed.push({ text: label.text, x, width: label.width, row })
  }
  return placed
}

/** The free place in a row that is nearest to the label's point; null where none is near enough. */
function freePlace(label: Label, placed: readonly PlacedLabel[], row: number, width: number): number | null {
  const neighbours = placed.filter((other) => other.row === row)
  const inside = (x: number): number => Math.min(Math.max(0, x), Math.max(0, width - label.width))
  const centred = inside(label.centre - label.width / 2)
  const isFree = (x: number): boolean => neighbours.every((other) => x >= other.x + other.width + gap || other.x >= x + label.width + gap)
  const beside = neighbours.flatMap((other) => [other.x + other.width + gap, other.x - gap - label.width])
  return (
    [centred, ...beside]
      .filter((x) => x === inside(x) && isFree(x) && Math.abs(x + label.width / 2 - label.centre) <= mostShift * label.width)
      .sort((left, right) => Math.abs(left - centred) - Math.abs(right - centred))[0] ?? null
  )
}
