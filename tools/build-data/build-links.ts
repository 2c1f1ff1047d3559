import type { Link } from '#core/network/facts/links.ts'
import type { Mode, Place, Position } from '#core/network/facts/places.ts'
import type { Fact, Grade } from '#core/network/facts/provenance.ts'
import { greatCircleKm } from '#core/units.ts'
import { type Drawing, drawLink, drawSeaLane, straight } from './draw-link.ts'
import type { LineGraphs } from './line-graphs.ts'
import type { BorderLinkSpec } from './lines/border-link-spec.ts'
import type { LineSpec, Stop, ThroughTown } from './lines/line-spec.ts'
import type { SeaLaneSpec } from './lines/sea-lane-spec.ts'
import { lengthKmOf } from './polyline.ts'

export interface DrawnLink {
  readonly link: Link
  readonly drawing: Drawing
}

type Places = ReadonlyMap<string, Place>
/** Towns of the GeoNames table by id. */
export type Towns = ReadonlyMap<string, { readonly name: string; readonly coordinates: Position }>

const kmPerNauticalMile = 1.852
/** A drawn line may be longer than the published length by this much: the ends of both are not the same point. */
const mostDrawn = 1.02
const passageIds = { suez: 'suez', cape: 'cape', northernSeaRoute: 'northern-sea-route' } as const
const generalNote = 'General knowledge, not read in a published table.'

const positionOf = (places: Places, id: string): Position => {
  const place = places.get(id)
  if (place === undefined) throw new Error(`No place ${id}`)
  return place.coordinates
}

/** The links between the stops of one line; stops without a chainage are put where the drawn line puts them. */
export function linksOfLine(line: LineSpec, places: Places, stations: ReadonlyMap<string, Position>, towns: Towns, graphs: LineGraphs): readonly DrawnLink[] {
  const legs: { from: Stop; to: Stop; drawing: Drawing; holding: LineSpec }[] = []
  let from: Stop | undefined
  let holding = line
  let through: Position[] = []
  for (const stop of line.stops) {
    if ('through' in stop) {
      through.push(stop.through)
      continue
    }
    if ('town' in stop) {
      through.push(townPosition(towns, stop))
      continue
    }
    if (from !== undefined) {
      const isRail = line.mode === 'rail-1435' || line.mode === 'rail-1520'
      const [first, last] = [from.place, stop.place].map((id) => (isRail ? stations.get(id) : undefined) ?? positionOf(places, id)) as [Position, Position]
      const points = [first, ...through, last]
      legs.push({ from, to: stop, drawing: drawLink(line.mode, points, graphs, line.shape), holding })
    }
    from = stop
    holding = { ...holding, ...stop.onward }
    through = []
  }
  const chainages = chainagesAlong(legs, line.drawnShare)
  const total = (chainages.at(-1) ?? 0) - (chainages[0] ?? 0)
  return legs.map(({ from, to, drawing, holding }, index) => {
    const km = (chainages[index + 1] as number) - (chainages[index] as number)
    const country = holding.country ?? places.get(from.place)?.country
    return {
      link: {
        id: linkId(from.place, to.place, line.mode),
        mode: line.mode,
        from: from.place,
        to: to.place,
        ...(country === undefined ? {} : { country }),
        lengthKm: lengthFact(line, from, to, km, total),
        ...tariffLength(line, from, to),
        name: namesOf(line.name),
        ...given(holding),
      },
      // Longer than the road it stands for, it follows another one somewhere.
      drawing: drawing.byHand !== undefined && lengthKmOf(drawing.line) > mostDrawn * km ? straight(drawing.byHand) : drawing,
    }
  })
}

function townPosition(towns: Towns, { town, geonames }: ThroughTown): Position {
  const found = towns.get(geonames)
  if (found?.name !== town) throw new Error(`GeoNames ${geonames} is ${found?.name ?? 'in no table'}, not ${town}`)
  return found.coordinates
}

/** What holds along the whole line, as given. */
function given({ tracks, traction, inService, capacity, roadClass, seasonalLimits, navigation }: LineSpec): Partial<Link> {
  const all = { tracks, traction, inService, capacity, roadClass, seasonalLimits, navigation }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)))
}

function tariffLength({ tariff }: LineSpec, from: Stop, to: Stop): Pick<Link, 'tariffKm'> {
  if (tariff === undefined || from.tariffKm === undefined || to.tariffKm === undefined) return {}
  return { tariffKm: { value: to.tariffKm - from.tariffKm, ...tariff } }
}

function lengthFact(line: LineSpec, from: Stop, to: Stop, km: number, total: number): Fact<number> {
  const measured = line.drawnShare !== undefined
  const divided = !measured && (from.km === undefined || to.km === undefined)
  const worst = [line.grade, from.grade ?? 'A', to.grade ?? 'A', divided || measured ? 'C' : 'A'].sort().at(-1) as Grade
  const note = [
    line.note ?? (worst === 'D' ? generalNote : undefined),
    measured ? `No published chainage: the drawn line divided by ${line.drawnShare}, its usual part of the true length.` : undefined,
    divided && !line.note?.includes('divided') ? 'Divided along the drawn line, as no chainage of a stop in between is published.' : undefined,
    worst === 'D' && line.grade !== 'D' && !divided && !measured ? 'The chainage of one end is general knowledge.' : undefined,
  ].filter((part) => part !== undefined)
  return {
    value: km,
    ...(line.range === undefined ? {} : { low: Math.round((km * line.range[0]) / total), high: Math.round((km * line.range[1]) / total) }),
    source: line.source,
    asOf: line.asOf,
    grade: worst,
    ...(note.length === 0 ? {} : { note: note.join(' ') }),
  }
}

/** Whole kilometres at each stop: as published, and between two published ones in proportion to the drawing. */
function chainagesAlong(
  legs: readonly { readonly from: Stop; readonly to: Stop; readonly drawing: Drawing }[],
  drawnShare: number | undefined,
): readonly number[] {
  const stops = [legs[0]?.from, ...legs.map((leg) => leg.to)]
  const drawn = [0]
  for (const { drawing } of legs) drawn.push((drawn.at(-1) ?? 0) + lengthKmOf(drawing.byHand ?? drawing.line))
  if (drawnShare !== undefined) return drawn.map((km) => Math.round(km / drawnShare))
  return stops.map((stop, index) => {
    if (stop?.km !== undefined) return stop.km
    let before = index
    while (stops[before]?.km === undefined) before--
    let after = index
    while (stops[after]?.km === undefined) after++
    const [km, kmAfter] = [stops[before]?.km as number, stops[after]?.km as number]
    const share = ((drawn[index] as number) - (drawn[before] as number)) / ((drawn[after] as number) - (drawn[before] as number))
    return Math.round(km + share * (kmAfter - km))
  })
}

export function borderLink(spec: BorderLinkSpec, places: Places, graphs: LineGraphs): DrawnLink {
  const [from, to] = [positionOf(places, spec.from), positionOf(places, spec.to)]
  const hand: Drawing = {
    line: [from, ...spec.through, to],
    drawnFrom: 'drawn',
    note: 'In no open line data: drawn by hand through points on the way.',
  }
  const found = spec.mode.startsWith('rail') ? drawLink(spec.mode, [from, to], graphs) : hand
  const country = places.get(spec.to)?.country
  return {
    link: {
      id: linkId(spec.from, spec.to, spec.mode),
      mode: spec.mode,
      from: spec.from,
      to: spec.to,
      ...(country === undefined ? {} : { country }),
      lengthKm: {
        value: spec.km,
        source: spec.source,
        asOf: spec.asOf,
        grade: spec.grade,
        ...(spec.note === undefined ? (spec.grade === 'D' ? { note: generalNote } : {}) : { note: spec.note }),
      },
      ...(spec.oneWay === true ? { oneWay: true } : {}),
      crossing: spec.crossing,
      ...(spec.inService === undefined ? {} : { inService: spec.inService }),
    },
    drawing: lengthKmOf(found.line) > mostDrawn * spec.km ? hand : found,
  }
}

export function seaLink(spec: SeaLaneSpec, places: Places, graphs: LineGraphs): DrawnLink {
  const [from, to] = [positionOf(places, spec.from), positionOf(places, spec.to)]
  const { value, note, ...provenance } = spec.nauticalMiles
  return {
    link: {
      id: `${linkId(spec.from, spec.to, 'sea')}${spec.passage === undefined ? '' : `-${passageIds[spec.passage]}`}`,
      mode: 'sea',
      from: spec.from,
      to: spec.to,
      lengthKm: { value: Math.round(value * kmPerNauticalMile), ...provenance, note: `${note} One nautical mile is 1.852 km.` },
      ...(spec.passage === undefined ? {} : { passage: spec.passage }),
      ...(spec.navigation === undefined ? {} : { navigation: spec.navigation }),
      ...(spec.inService === undefined ? {} : { inService: spec.inService }),
    },
    drawing: drawSeaLane(from, to, spec, graphs),
  }
}

const linkId = (from: string, to: string, mode: Mode) => `${from}-${to}-${mode}`

const namesOf = ([zh, ru, en]: LineSpec['name']) => ({ zh, ru, en })

/** Links shorter than the straight line between their ends: mistakes in the hand-kept chainages. */
export function tooShort(drawn: readonly DrawnLink[], places: Places): readonly string[] {
  return drawn.flatMap(({ link }) => {
    const straightKm = greatCircleKm(positionOf(places, link.from), positionOf(places, link.to))
    return link.lengthKm.value < straightKm ? [`${link.id}: ${link.lengthKm.value} km, but ${straightKm.toFixed(1)} km as the crow flies`] : []
  })
}
