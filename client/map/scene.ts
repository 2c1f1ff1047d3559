import type { Mode, Position } from '#core/network/facts/places.ts'
import type { Alternative, Leg } from '#core/routing/answer.ts'
import type { Geography, Line, Point } from '../state/index-network.ts'
import type { FlowScene } from '../state/map-flows.ts'
import { importanceOf, rankOf } from './place-rank.ts'
import { type TouchedBorder, touchedBorders } from './touched-borders.ts'

interface Stretch {
  readonly mode: Mode
  readonly coordinates: readonly Position[]
  /** Index of the leg it belongs to. */
  readonly leg: number
}

export interface Mark {
  readonly kind: 'end' | 'gauge' | 'crossing' | 'place'
  readonly id: string
  readonly coordinates: Position
  /** Ids of the places that name it, in travel order. */
  readonly names: readonly string[]
  readonly letter?: 'A' | 'B'
  readonly gauge?: { readonly from: string; readonly to: string; readonly hours: number }
  /** Touched by the scenario. */
  readonly changed: boolean
  /** Picked in the table: named whatever lies around it. */
  readonly picked?: boolean
  /** 0 first to be labelled. */
  readonly rank: number
}

/** Everything that the map draws over its base, without words and without pixels. */
export interface Scene {
  readonly selected: readonly Stretch[]
  readonly others: readonly Line[]
  readonly network: readonly Line[]
  readonly changed: readonly Line[]
  readonly marks: readonly Mark[]
  /** Draw the network by mode rather than as a ghost. */
  readonly byMode: boolean
  /** Borders that the scenario or the selected route touches, of all routes where none is selected; the first to be looked at first. */
  readonly borders: readonly TouchedBorder[]
  /** What passes over the network in a run. */
  readonly flows: FlowScene | null
}

interface SceneInput {
  readonly geography: Geography
  readonly selected: Alternative | null
  readonly alternatives: readonly Alternative[]
  readonly changedIds: ReadonlySet<string>
  readonly ends: { readonly from: string; readonly to: string }
  readonly byMode: boolean
  readonly flows?: FlowScene | null
  /** Crossing named before all others. */
  readonly first?: string | null
}

const gaugeOf = (mode: Mode) => mode.replace('rail-', '')

/** A crossing where trains of both gauges meet is where loads change between them. */
const changesGauge = ({ modes = [] }: Point) => modes.includes('rail-1435') && modes.includes('rail-1520')

/** Links of a leg in travel order, each turned the way it is travelled. */
function stretchesOf(legs: readonly Leg[], geography: Geography): readonly Stretch[] {
  return legs.flatMap((leg, index) =>
    leg.links.flatMap((id): readonly Stretch[] => {
      const line = geography.lines.get(id)
      return line === undefined ? [] : [{ mode: leg.mode, coordinates: line.coordinates, leg: index }]
    }),
  )
}

/** Border marks of the journey: a gauge change beside a crossing takes the crossing's place, both would lie on one dot. */
function borderMarks(alternative: Alternative, geography: Geography, changedIds: ReadonlySet<string>): readonly Mark[] {
  const changes = alternative.legs.filter(({ kind }) => kind === 'gaugeChange')
  return alternative.crossings.flatMap((id): readonly Mark[] => {
    const crossing = geography.crossings.get(id)
    if (crossing === undefined) return []
    const sides: readonly string[] = crossing.sides ?? []
    const leg = alternative.legs.find((candidate) => candidate.kind === 'move' && candidate.crossing === id)
    const reversed = leg !== undefined && leg.places.indexOf(sides[0] ?? '') > leg.places.indexOf(sides[1] ?? '')
    const change = changes.find(({ from }) => sides.includes(from))
    const at = alternative.legs.indexOf(change as Leg)
    const before = alternative.legs.slice(0, Math.max(0, at)).findLast(({ kind, code }) => kind === 'move' && code === undefined)
    const after = alternative.legs.slice(at + 1).find(({ kind, code }) => kind === 'move' && code === undefined)
    return [
      {
        kind: change === undefined ? 'crossing' : 'gauge',
        id,
        coordinates: (change === undefined ? undefined : geography.places.get(change.from))?.coordinates ?? crossing.coordinates,
        names: reversed ? [...sides].reverse() : sides,
        changed: changedIds.has(id),
        rank: 1,
        ...(change !== undefined &&
          before !== undefined &&
          after !== undefined && { gauge: { from: gaugeOf(before.mode), to: gaugeOf(after.mode), hours: change.hours } }),
      },
    ]
  })
}

const placeMark = (place: Point, rank: number): Mark => ({
  kind: 'place',
  id: place.id,
  coordinates: place.coordinates,
  names: [place.id],
  changed: false,
  rank,
})

export function buildScene({ geography, selected, alternatives, changedIds, ends, byMode, flows = null, first = null }: SceneInput): Scene {
  const stretches = selected === null ? [] : stretchesOf(selected.legs, geography)
  const onRoute = new Set(selected?.legs.flatMap(({ links }) => links))
  const otherIds = new Set(alternatives.flatMap(({ legs }) => legs.flatMap(({ links }) => links)).filter((id) => !onRoute.has(id)))
  const lines = [...geography.lines.values()]
  const borders = selected === null ? [] : borderMarks(selected, geography, changedIds)
  const otherBorders = [...geography.crossings.values()]
    .filter(({ id }) => !borders.some((mark) => mark.id === id))
    .map(
      (crossing): Mark => ({
        kind: changesGauge(crossing) ? 'gauge' : 'crossing',
        id: crossing.id,
        coordinates: crossing.coordinates,
        names: crossing.sides ?? [],
        changed: changedIds.has(crossing.id),
        // In a run the figures stand at the crossings: they come before towns.
        rank: changedIds.has(crossing.id) || crossing.id === first ? 1 : flows !== null ? 2.1 : changesGauge(crossing) ? 3 : 3.2,
      }),
    )
  const endMarks = (['from', 'to'] as const).flatMap((end): readonly Mark[] => {
    const place = geography.places.get(ends[end])
    return place === undefined ? [] : [{ ...placeMark(place, 0), kind: 'end', letter: end === 'from' ? 'A' : 'B' }]
  })
  const importance = importanceOf(geography)
  const towns = new Set(selected?.legs.flatMap(({ places }) => places))
  const placeMarks = [...geography.places.values()]
    .filter(({ id }) => id !== ends.from && id !== ends.to)
    .map((place) => placeMark(place, rankOf(place, importance(place), towns.has(place.id))))
  return {
    selected: stretches,
    others: lines.filter(({ id }) => otherIds.has(id)),
    network: lines.filter(({ id }) => !otherIds.has(id) && !onRoute.has(id)),
    changed: lines.filter(({ id, changed }) => changed === true || changedIds.has(id)),
    marks: [...endMarks, ...borders, ...otherBorders, ...placeMarks],
    byMode,
    flows,
    // A border that the selected route does not cross would be taken for one of its own.
    borders: touchedBorders({ geography, changedIds, crossings: selected?.crossings ?? alternatives.flatMap(({ crossings }) => crossings) }),
  }
}
