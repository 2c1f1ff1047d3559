import type { Position } from '#core/network/facts/places.ts'

const segmentKey = (one: Position, other: Position) => (one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]) ? `${one} ${other}` : `${other} ${one}`)

/** Lines without the stretches that an earlier one has drawn: dashes laid over dashes would read as a solid line. */
export function uniqueStretches(lines: readonly (readonly Position[])[], drawn: Set<string> = new Set()): readonly (readonly Position[])[] {
  return lines.flatMap((line) => {
    const stretches: Position[][] = []
    let open: Position[] | null = null
    line.forEach((point, index) => {
      const before = line[index - 1]
      if (before === undefined) return
      const key = segmentKey(before, point)
      if (drawn.has(key)) {
        open = null
        return
      }
      drawn.add(key)
      if (open === null) {
        open = [before]
        stretches.push(open)
      }
      open.push(point)
    })
    return stretches
  })
}
