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
const leaderFrom = farther

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

/** Room between two names, px: nearer, they read as one. */
const nameGap = 4

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

/** From the edge of a mark to where its name or leader begins, px; `gap` holds it. */
export const markMargin = 4

/** The ends of the leader from a mark to a box: null where the name stands near enough to be read without. */
export function leaderTo({ x, y, gap }: Anchor, { left, top, right, bottom }: Box): readonly [number, number, number, number] | null {
  const [nearX, nearY] = [Math.max(left, Math.min(x, right)), Math.max(top, Math.min(y, bottom))]
  const distance = Math.hypot(nearX - x, nearY - y)
  const radius = gap - markMargin
  if (distance < radius + leaderFrom) return null
  return [x + ((nearX - x) / distance) * radius, y + ((nearY - y) / distance) * radius, nearX, nearY]
}

/** Small boxes along a leader, so that names keep off it. */
function leaderBoxes(anchor: Anchor, box: Box): readonly Box[] {
  const ends = leaderTo(anchor, box)
  if (ends === null) return []
  const [fromX, fromY, toX, toY] = ends
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 4)
  return Array.from({ length: steps }, (_, step) => {
    const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps]
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 }
  })
}

const markBox = ({ x, y, gap }: Anchor): Box => {
  const reach = gap - markMargin + 1
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

const widened = ({ left, top, right, bottom }: Box): Box => ({ left: left - nameGap, top, right: right + nameGap, bottom })

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
 * farther off, then over the route, then over what else is there. No name lies on the leader or the mark of another, nor so
 * near another that the two read as one; the mark of a place that would lie under a name is not named.
 */
export function placeLabels(anchors: readonly Anchor[], taken: readonly Box[], { route, network, ghosts }: LinesByWeight, view: Box): readonly (Box | null)[] {
  const placed: Box[] = [...taken]
  const names: Box[] = []
  const hasRoom = (box: Box) =>
    box.left >= view.left &&
    box.right <= view.right &&
    box.top >= view.top &&
    box.bottom <= view.bottom &&
    !placed.some((other) => overlaps(box, other)) &&
    !names.some((other) => overlaps(widened(box), other))
  const isFree = (box: Box) => hasRoom(box) && !route.meets(box)
  const crossesNames = (anchor: Anchor, box: Box) => leaderBoxes(anchor, box).some((dot) => names.some((other) => overlaps(dot, other)))
  const anyhow = (anchor: Anchor): Box => {
    const near = directions.map((direction) => boxAt(anchor, direction))
    const far = leaderReaches.flatMap((reach) => [...directions, ...slanted].map((direction) => boxAt({ ...anchor, gap: anchor.gap + reach }, direction)))
    return far.find((box) => isFree(box) && !crossesNames(anchor, box)) ?? [...near, ...far].find(hasRoom) ?? inside(near[0] as Box, view)
  }
  const take = (anchor: Anchor, box: Box) => {
    names.push(box)
    placed.push(markBox(anchor), ...leaderBoxes(anchor, box))
    return box
  }
  return anchors.map((anchor) => {
    if (anchor.always !== true && names.some((other) => overlaps(markBox(anchor), other))) return null
    const rings = anchor.must === true ? [anchor, { ...anchor, gap: anchor.gap + farther }] : [anchor]
    const free = rings.flatMap((ring) => directions.map((direction) => boxAt(ring, direction))).filter((box) => isFree(box) && !crossesNames(anchor, box))
    const offNetwork = free.filter((box) => !network.meets(box))
    const box =
      offNetwork.find((candidate) => !ghosts.meets(candidate)) ??
      offNetwork[0] ??
      (anchor.must === true ? free[0] : undefined) ??
      (anchor.always === true ? anyhow(anchor) : null)
    return box === null ? null : take(anchor, box)
  })
}
