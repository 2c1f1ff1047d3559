import type { Mode, Position } from '#core/network/facts/places.ts'
import type { LineGraphs } from './line-graphs.ts'
import type { LineSpec } from './lines/line-spec.ts'
import type { SeaLaneSpec } from './lines/sea-lane-spec.ts'
import { lengthKmOf } from './polyline.ts'
import type { Path } from './track-graph.ts'

export interface Drawing {
  readonly line: readonly Position[]
  readonly drawnFrom: 'natural-earth' | 'openstreetmap' | 'drawn' | 'sea'
  readonly note?: string
  readonly alongside?: 'rail'
  /** The points that a line along pieces of road was led through: being a road here and straight there, it measures nothing. */
  readonly byHand?: readonly Position[]
}

/** A town centre is not its station: places farther than this from the line are joined to it by a spur. */
const spurKm = 3
const railSnapKm = 20
const roadSnapKm = 15
const riverSnapKm = 25
const seaSnapKm = 250
/** A road path longer than this times the railway beside it goes round a hole in the road data. */
const longestDetour = 1.2
/** A railway longer than this times the straight lines through the points does not run beside the road. */
const mostWinding = 1.3
const mostJoined = 0.12
/** A road longer than this times the straight line between two towns on the way is another road. */
const mostPieceWinding = 1.18

/** The line of a link through its points: along the mode's own network, else along the railway beside it, else straight. */
export function drawLink(mode: Mode, points: readonly Position[], graphs: LineGraphs, shape?: LineSpec['shape']): Drawing {
  if (shape === 'straight') return mode === 'road' ? alongRoads(points, graphs) : straight(points)
  const [first, last] = [points[0] as Position, points[points.length - 1] as Position]
  if (mode === 'river') {
    const river = graphs.river.path(points, riverSnapKm)
    return river === null ? straight(points) : fromPath(river, first, last, true)
  }
  if (shape === 'patched') return patched(points, graphs)
  const rail = graphs.rail.path(points, railSnapKm)
  if (mode === 'rail-1435' || mode === 'rail-1520') return rail === null ? straight(points) : fromPath(rail, first, last, false)
  const road = shape === 'rail' ? null : graphs.road.path(points, roadSnapKm)
  const railKm = rail === null ? lengthKmOf(points) * 1.2 : lengthKmOf(rail.line)
  if (road !== null && road.joinedShare <= mostJoined && lengthKmOf(road.line) <= longestDetour * railKm) return fromPath(road, first, last, true)
  if (rail === null || (shape === undefined && railKm > mostWinding * lengthKmOf(points))) return alongRoads(points, graphs)
  return { ...fromPath(rail, first, last, true), alongside: 'rail', note: 'The open road data has a hole here: drawn along the railway in the same valley.' }
}

/** A lane through hand-drawn points: short sea all the way, a lane to Europe until it enters the network of lanes. */
export function drawSeaLane(
  from: Position,
  to: Position,
  { passage, through = [], onward = [] }: Pick<SeaLaneSpec, 'passage' | 'through' | 'onward'>,
  graphs: LineGraphs,
): Drawing {
  if (passage === undefined) return { ...straight([from, ...through, to]), note: 'Drawn by hand: the network of sea lanes is too coarse for short sea.' }
  if (passage === 'northernSeaRoute') return { ...straight([from, ...through, to]), note: 'Drawn by hand: the network of sea lanes has none on ice.' }
  const path = (passage === 'cape' ? graphs.seaWithoutSuez : graphs.sea).path([through.at(-1) ?? from, onward[0] ?? to], seaSnapKm)
  if (path === null) throw new Error(`No sea way from ${from} to ${to}`)
  return { line: [from, ...through, ...path.line, ...onward, to], drawnFrom: 'sea' }
}

export function straight(points: readonly Position[]): Drawing {
  return { line: points, drawnFrom: 'drawn', note: 'In no open line data: drawn by hand through points on the way.' }
}

/** From point to point along the roads that the open data has; straight over its holes and where its roads lead elsewhere. */
function alongRoads(points: readonly Position[], graphs: LineGraphs): Drawing {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] as Position
    const road = graphs.road.path([from, to], roadSnapKm)
    if (road === null || road.line.length < 2 || road.joinedShare > mostJoined) return undefined
    const line = fromPath(road, from, to, true).line
    return lengthKmOf(line) <= mostPieceWinding * lengthKmOf([from, to]) ? line : undefined
  })
  if (pieces.every((piece) => piece === undefined)) return straight(points)
  const line = pieces.flatMap((piece, index) => piece ?? [points[index] as Position, points[index + 1] as Position])
  const note = 'Along the roads of the open data where it has them, by hand through points on the way where it has none.'
  return { line, drawnFrom: 'natural-earth', byHand: points, ...(pieces.includes(undefined) ? { note } : {}) }
}

/** From point to point along the rails; straight where they lead far around, as over a gap in the data. */
function patched(points: readonly Position[], graphs: LineGraphs): Drawing {
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] as Position
    const path = graphs.rail.path([from, to], railSnapKm)
    return path !== null && lengthKmOf(path.line) <= mostWinding * lengthKmOf([from, to]) ? path.line : undefined
  })
  const line = pieces.flatMap((piece, index) => piece ?? [points[index] as Position, points[index + 1] as Position])
  const note = 'The open rail data has gaps here: straight between stations over them.'
  return { line, drawnFrom: 'openstreetmap', ...(pieces.includes(undefined) ? { note } : {}) }
}

function fromPath(path: Path, first: Position, last: Position, always: boolean): Drawing {
  const apart = (point: Position, end: Position | undefined) => end !== undefined && lengthKmOf([point, end]) > (always ? 0.3 : spurKm)
  const line = [...(apart(first, path.line[0]) ? [first] : []), ...path.line, ...(apart(last, path.line.at(-1)) ? [last] : [])]
  return { line, drawnFrom: path.layers.has('openstreetmap-china-rail') ? 'openstreetmap' : 'natural-earth' }
}
