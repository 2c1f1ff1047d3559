import type { Position } from '#core/network/facts/places.ts'
import { greatCircleKm } from '#core/units.ts'
import { readLines, readSeaLanes } from './geo-files.ts'
import { TrackGraph } from './track-graph.ts'

export interface LineGraphs {
  readonly rail: TrackGraph
  readonly road: TrackGraph
  readonly river: TrackGraph
  /** All lanes, and those left when Suez is closed. */
  readonly sea: TrackGraph
  readonly seaWithoutSuez: TrackGraph
}

/** Names of the navigable rivers in the file. */
const waterways = new Set(['Amur', 'Sungari', 'Ussuri', 'Wusuli'])

/** The drawn lines of all modes as graphs; OpenStreetMap wins over Natural Earth where both draw a Chinese line. */
export function readLineGraphs(folder: string): LineGraphs {
  const freight = readLines(folder, 'rail-china-openstreetmap-2026-05.geojson.gz').filter(({ properties }) => properties.class !== 'high-speed')
  const flat = (file: string) => readLines(folder, file).flatMap((feature) => feature.lines)
  const lanes = readSeaLanes().flatMap((feature) => feature.lines)
  const sea = (lines: readonly (readonly Position[])[]) => new TrackGraph([{ name: 'marnet-lanes', lines, weight: 1, joinKm: 0, linkKm: 0 }])
  const ferryless = readLines(folder, 'rail-natural-earth-10m.geojson.gz').filter(({ properties }) => properties.ferry === undefined || properties.ferry === 0)
  return {
    rail: new TrackGraph([
      {
        name: 'openstreetmap-china-rail',
        lines: freight.flatMap((feature) => feature.lines).map((line) => densified(line, 1)),
        weight: 1,
        joinKm: 0.3,
        linkKm: 2.5,
        bridgeKm: 10,
      },
      { name: 'natural-earth', lines: ferryless.flatMap((feature) => feature.lines).map((line) => densified(line, 1)), weight: 1.08, joinKm: 0.3, linkKm: 0 },
    ]),
    road: new TrackGraph([
      {
        name: 'natural-earth',
        lines: flat('roads-natural-earth-10m-partial.geojson.gz').map((line) => densified(line, 0.8)),
        weight: 1,
        joinKm: 0.8,
        linkKm: 6,
      },
    ]),
    river: new TrackGraph([
      {
        name: 'natural-earth',
        lines: readLines(folder, 'rivers-natural-earth-10m.geojson.gz')
          .filter(({ properties }) => waterways.has(String(properties.name)))
          .flatMap((feature) => feature.lines)
          .map((line) => densified(line, 1)),
        weight: 1,
        joinKm: 3,
        linkKm: 0,
      },
    ]),
    sea: sea(lanes),
    seaWithoutSuez: sea(lanes.flatMap((line) => withoutSuez(line))),
  }
}

/** Junctions and stations often lie in mid-segment, so long segments get vertices in between. */
function densified(line: readonly Position[], stepKm: number): readonly Position[] {
  return line.flatMap((point, index) => {
    const before = line[index - 1]
    if (before === undefined) return [point]
    const parts = Math.ceil(greatCircleKm(before, point) / stepKm)
    return Array.from({ length: parts }, (_, part): Position => {
      const share = (part + 1) / parts
      return [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share]
    })
  })
}

/** The canal crosses 30.5 N between 31.5 and 33.5 E. */
function withoutSuez(line: readonly Position[]): readonly (readonly Position[])[] {
  const parts: Position[][] = [[]]
  line.forEach((point, index) => {
    const before = line[index - 1]
    const crosses = before !== undefined && before[1] < 30.5 !== point[1] < 30.5 && point[0] > 31.5 && point[0] < 33.5
    if (crosses) parts.push([])
    parts[parts.length - 1]?.push(point)
  })
  return parts.filter((part) => part.length > 1)
}
