/** A line in world pixels of zoom 0 moved sideways by some pixels of a zoom, always to its southern or western side, whichever way it is given. */
export function besideLine(line: Float64Array, pixels: number, zoom: number): Float64Array {
  const last = line.length - 2
  const at = (index: number) => line[index] as number
  const isEastward = at(last) - at(0) + (at(1) - at(last + 1)) * 0.001 >= 0
  const distance = (pixels / 2 ** zoom) * (isEastward ? 1 : -1)
  const moved = new Float64Array(line.length)
  for (let index = 0; index <= last; index += 2) {
    const before = Math.max(0, index - 2)
    const after = Math.min(last, index + 2)
    const east = at(after) - at(before)
    const south = at(after + 1) - at(before + 1)
    const length = Math.hypot(east, south) || 1
    moved[index] = at(index) - (south / length) * distance
    moved[index + 1] = at(index + 1) + (east / length) * distance
  }
  return moved
}
