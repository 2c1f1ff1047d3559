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
  /** Is named whatever lies around it: far off on a leader, or with its halo over the route. */
  readonly always?: boolean
}

/** How much farther off a label may stand that must be seen, px. */
const farther = 14

/** How far off a name that is never left out may stand, px. */
const leaderReaches = [34, 56, 80, 110, 145] as const
/** A name as far off its mark as this, px, is joined to it by a leader. */
export const leaderFrom = farther

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
/** Between the eight, for names far off. */
const slanted: readonly (readonly [number, number])[] = [
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
  [0.5, -1],
  [-0.5, -1],
  [0.5, 1],
  [-0.5, 1],
]

const overlaps = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

function boxAt({ x, y, gap, width, height }: Anchor, [sideways, upright]: readonly [number, number]): Box {
  const reach = sideways !== 0 && upright !== 0 ? gap * 0.75 : gap
  const middleX = x + sideways * (reach + width / 2)
  const middleY = y + upright * (reach + height / 2)
  return { left: middleX - width / 2, right: middleX + width / 2, top: middleY - height / 2, bottom: middleY + height / 2 }
}

/** Pushed inside the view where it stands out of it. */
function inside({ left, top, right, bottom }: Box, view: Box): Box {
  const east = Math.max(0, view.left - left) - Math.max(0, right - view.right)
  const south = Math.max(0, view.top - top) - Math.max(0, bottom - view.bottom)
  return { left: left + east, top: top + south, right: right + east, bottom: bottom + south }
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
 * line, nor the edge of the view. A label that fits nowhere is dropped (null), never shrunk; one that stands `always` goes
 * farther off, then over the route, then over what else is there.
 */
export function placeLabels(anchors: readonly Anchor[], taken: readonly Box[], { route, network, ghosts }: LinesByWeight, view: Box): readonly (Box | null)[] {
  const placed: Box[] = [...taken]
  const hasRoom = (box: Box) =>
    box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom && !placed.some((other) => overlaps(box, other))
  const isFree = (box: Box) => hasRoom(box) && !route.meets(box)
  const anyhow = (anchor: Anchor): Box => {
    const near = directions.map((direction) => boxAt(anchor, direction))
    const far = leaderReaches.flatMap((reach) => [...directions, ...slanted].map((direction) => boxAt({ ...anchor, gap: anchor.gap + reach }, direction)))
    return far.find(isFree) ?? [...near, ...far].find(hasRoom) ?? inside(near[0] as Box, view)
  }
  return anchors.map((anchor) => {
    const rings = anchor.must === true ? [anchor, { ...anchor, gap: anchor.gap + farther }] : [anchor]
    const free = rings.flatMap((ring) => directions.map((direction) => boxAt(ring, direction))).filter(isFree)
    const offNetwork = free.filter((box) => !network.meets(box))
    const box =
      offNetwork.find((candidate) => !ghosts.meets(candidate)) ??
      offNetwork[0] ??
      (anchor.must === true ? free[0] : undefined) ??
      (anchor.always === true ? anyhow(anchor) : null)
    if (box !== null) placed.push(box)
    return box
  })
}
