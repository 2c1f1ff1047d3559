/** Axis-aligned box in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Anchor {
  readonly x: number
  readonly y: number
  /** Distance from the point to its label. */
  readonly gap: number
  readonly width: number
  readonly height: number
}

/** Right, left, above, below, then the corners: the order in which a reader expects a name. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
]

const overlaps = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

function boxAt({ x, y, gap, width, height }: Anchor, [sideways, upright]: readonly [number, number]): Box {
  const reach = sideways !== 0 && upright !== 0 ? gap * 0.75 : gap
  const middleX = x + sideways * (reach + width / 2)
  const middleY = y + upright * (reach + height / 2)
  return { left: middleX - width / 2, right: middleX + width / 2, top: middleY - height / 2, bottom: middleY + height / 2 }
}

/**
 * Boxes for labels in order of rank: each takes the first of eight positions that hits neither what stands already,
 * nor a point of the lines, nor the edge of the view. A label that fits nowhere is dropped (null), never shrunk.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  taken: readonly Box[],
  linePoints: readonly (readonly [number, number])[],
  view: Box,
): readonly (Box | null)[] {
  const placed: Box[] = [...taken]
  return anchors.map((anchor) => {
    for (const direction of directions) {
      const box = boxAt(anchor, direction)
      const inView = box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom
      if (!inView || placed.some((other) => overlaps(box, other))) continue
      if (linePoints.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom)) continue
      placed.push(box)
      return box
    }
    return null
  })
}
