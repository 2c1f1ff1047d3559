import type { Position } from '#core/network/facts/places.ts'

/** Points nearer than about a metre are one. */
const perDegree = 1e5
const rows = 2 ** 26
const pointKey = ([longitude, latitude]: Position) => Math.round((longitude + 360) * perDegree) * rows + Math.round((latitude + 90) * perDegree)

/** The stretches between two points that are drawn, whichever way: by the key of the lesser end, the keys of the other. */
export type DrawnStretches = Map<number, Set<number>>

/** Whether a stretch is new; it is drawn from then on. */
function isNew(drawn: DrawnStretches, one: number, other: number): boolean {
  const [less, more] = one < other ? [one, other] : [other, one]
  const ends = drawn.get(less)
  if (ends === undefined) drawn.set(less, new Set([more]))
  else if (ends.has(more)) return false
  else ends.add(more)
  return true
}

/** Lines without the stretches that an earlier one has drawn: dashes laid over dashes would read as a solid line. */
export function uniqueStretches(lines: readonly (readonly Position[])[], drawn: DrawnStretches = new Map()): readonly (readonly Position[])[] {
  return lines.flatMap((line) => {
    const stretches: Position[][] = []
    let open: Position[] | null = null
    let keyBefore = 0
    line.forEach((point, index) => {
      const key = pointKey(point)
      const before = line[index - 1]
      if (before !== undefined) {
        if (!isNew(drawn, keyBefore, key)) open = null
        else if (open === null) {
          open = [before, point]
          stretches.push(open)
        } else open.push(point)
      }
      keyBefore = key
    })
    return stretches
  })
}
