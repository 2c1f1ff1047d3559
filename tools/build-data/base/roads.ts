import type { Position } from '#core/network/facts/places.ts'
import { readLines } from '../geo-files.ts'
import { chainLines } from './chain-lines.ts'

interface Roads {
  readonly rank: number
  readonly lines: readonly (readonly Position[])[]
}

/** The file of main roads gives no rank; they are the top class. */
const mainRank = 3
/** Cells of about 2 km, in which two drawings of one road meet. */
const cellsPerDegree = 50
const mostShared = 0.6

const cellOf = ([longitude, latitude]: Position) => `${Math.round(longitude * cellsPerDegree)},${Math.round(latitude * cellsPerDegree)}`

/** Cells of a line and their neighbours. */
const cellsAround = (line: readonly Position[]) =>
  line.flatMap(([longitude, latitude]) =>
    [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => cellOf([longitude + east / cellsPerDegree, latitude + north / cellsPerDegree]))),
  )

/** Roads by rank, 3 the main roads. Two files overlap in Russia: a main road that the detailed file has is taken once. */
export function baseRoads(geoFolder: string, most: number): readonly Roads[] {
  if (most <= 0) return []
  const groups = new Map<number, (readonly Position[])[]>()
  const add = (rank: number, lines: readonly (readonly Position[])[]) => {
    if (rank <= most) groups.set(rank, [...(groups.get(rank) ?? []), ...lines])
  }
  const all = readLines(geoFolder, 'roads-natural-earth-10m-partial.geojson.gz')
  const detailed = all.filter(({ properties }) => properties.source === 'long')
  const known = new Set(detailed.flatMap(({ lines }) => lines.flatMap(cellsAround)))
  for (const { properties, lines } of detailed) add(Number(properties.scalerank ?? 99), lines)
  for (const { lines } of all.filter(({ properties }) => properties.source === 'major')) {
    add(
      mainRank,
      lines.filter((line) => line.filter((point) => known.has(cellOf(point))).length < mostShared * line.length),
    )
  }
  return [...groups].sort(([a], [b]) => a - b).map(([rank, lines]) => ({ rank, lines: chainLines(lines) }))
}
