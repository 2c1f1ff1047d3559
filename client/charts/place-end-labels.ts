/** Heights for labels beside the ends of lines: each as near to its own as the others leave room, in their order, within the plot. */
export function placeEndLabels(
  ends: readonly { readonly id: string; readonly y: number }[],
  lineHeight: number,
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const placed = [...ends].sort((one, other) => one.y - other.y).map(({ id, y }) => ({ id, y: y + 4 }))
  let least = top + 4
  for (const label of placed) {
    label.y = Math.max(label.y, least)
    least = label.y + lineHeight
  }
  let most = bottom
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, most)
    most = label.y - lineHeight
  }
  return new Map(placed.map(({ id, y }) => [id, y]))
}
