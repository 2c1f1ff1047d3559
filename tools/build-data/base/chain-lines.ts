import type { Position } from '#core/network/facts/places.ts'

const keyOf = (point: Position | undefined) => `${point?.[0]},${point?.[1]}`

/** Joins lines end to end where exactly two of them meet: fewer, longer lines simplify better. */
export function chainLines(lines: readonly (readonly Position[])[]): readonly (readonly Position[])[] {
  const ends = new Map<string, number[]>()
  lines.forEach((line, index) => {
    for (const end of [line[0], line.at(-1)]) ends.set(keyOf(end), [...(ends.get(keyOf(end)) ?? []), index])
  })
  const used = new Set<number>()
  const next = (point: Position | undefined): readonly Position[] | undefined => {
    const meeting = ends.get(keyOf(point)) ?? []
    if (meeting.length !== 2) return undefined
    const index = meeting.find((candidate) => !used.has(candidate))
    if (index === undefined) return undefined
    used.add(index)
    const line = lines[index] as readonly Position[]
    return keyOf(line[0]) === keyOf(point) ? line : [...line].reverse()
  }
  return lines.flatMap((line, index) => {
    if (used.has(index)) return []
    used.add(index)
    const chain = [...line]
    for (let more = next(chain.at(-1)); more !== undefined; more = next(chain.at(-1))) chain.push(...more.slice(1))
    chain.reverse()
    for (let more = next(chain.at(-1)); more !== undefined; more = next(chain.at(-1))) chain.push(...more.slice(1))
    return [chain]
  })
}
