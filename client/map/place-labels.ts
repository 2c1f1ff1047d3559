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
  /** May stand farther off, and as the last resort across a line of the network: what must be named. */
  readonly must?: boolean
}

/** How much farther off a label may stand that must be seen, px. */
const farther = 14

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

/** Lines that labels keep off, near enough to be asked by box. */
interface Lines {
  meets(box: Box): boolean
}

/** Three sorts of lines: labels never lie on `route`, on `network` only where they must stand, on `ghosts` where no other room is. */
export interface LinesByWeight {
  readonly route: Lines
  readonly network: Lines
  readonly ghosts: Lines
}

/**
 * Boxes for labels in order of rank: each takes the first of eight positions that hits neither what stands already, nor a
 * line, nor the edge of the view. A label that fits nowhere is dropped (null), never shrunk.
 */
export function placeLabels(anchors: readonly Anchor[], taken: readonly Box[], { route, network, ghosts }: LinesByWeight, view: Box): readonly (Box | null)[] {
  const placed: Box[] = [...taken]
  const isFree = (box: Box) =>
    box.left >= view.left &&
    box.right <= view.right &&
    box.top >= view.top &&
    box.bottom <= view.bottom &&
    !placed.some((other) => overlaps(box, other)) &&
    !route.meets(box)
  return anchors.map((anchor) => {
    const rings = anchor.must === true ? [anchor, { ...anchor, gap: anchor.gap + farther }] : [anchor]
    const free = rings.flatMap((ring) => directions.map((direction) => boxAt(ring, direction))).filter(isFree)
    const offNetwork = free.filter((box) => !network.meets(box))
    const box = offNetwork.find((candidate) => !ghosts.meets(candidate)) ?? offNetwork[0] ?? (anchor.must === true ? free[0] : undefined) ?? null
    if (box !== null) placed.push(box)
    return box
  })
}
