/**
 * A line in world pixels of zoom 0, resampled every few pixels of a zoom and rounded over its neighbours, so that bands drawn
 * beside it do not kink. Its ends stay where they are.
 */
export function smoothed(line: Float64Array, pixels: number, zoom: number): Float64Array {
  const step = pixels / 2 ** zoom
  const at = (index: number) => line[index] as number
  const points: number[] = []
  let left = 0
  for (let index = 0; index + 3 < line.length; index += 2) {
    const [x, y] = [at(index), at(index + 1)]
    const [east, south] = [at(index + 2) - x, at(index + 3) - y]
    const length = Math.hypot(east, south)
    for (; left < length; left += step) points.push(x + (east * left) / length, y + (south * left) / length)
    left -= length
  }
  points.push(at(line.length - 2), at(line.length - 1))
  return Float64Array.from(points, (value, index) => {
    const [before, after] = [points[index - 2], points[index + 2]]
    return before === undefined || after === undefined ? value : (before + 2 * value + after) / 4
  })
}
