import type { Network } from '../network/network.ts'
import type { Alternative } from './answer.ts'

type Position = readonly [number, number]

interface RouteFeature {
  readonly type: 'Feature'
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly Position[] } | { readonly type: 'Point'; readonly coordinates: Position }
  readonly properties: Readonly<Record<string, unknown>>
}

export interface RouteGeoJson {
  readonly type: 'FeatureCollection'
  readonly features: readonly RouteFeature[]
}

/** A route as GeoJSON (RFC 7946): a line for each move in travel order and a point for each stop, with mode, km, times and service. */
export function routeGeoJson({ id, legs }: Alternative, network: Network): RouteGeoJson {
  return {
    type: 'FeatureCollection',
    features: legs.flatMap((leg, index): readonly RouteFeature[] => {
      const { kind, code, from, to, mode, distanceKm, departure, arrival, hours, vehicle, service, crossing } = leg
      const properties = { alternative: id, leg: index, kind, code, from, to, mode, distanceKm, departure, arrival, hours, vehicle, service, crossing }
      const place = network.placesById.get(from)
      if (kind !== 'move' || leg.links.length === 0)
        return place === undefined ? [] : [{ type: 'Feature', geometry: { type: 'Point', coordinates: place.coordinates }, properties }]
      return [{ type: 'Feature', geometry: { type: 'LineString', coordinates: lineOf(leg.links, from, network) }, properties }]
    }),
  }
}

/** Links end to end, each turned the way it is travelled. */
function lineOf(links: readonly string[], from: string, network: Network): readonly Position[] {
  const points: Position[] = []
  let at = from
  for (const id of links) {
    const link = network.linksById.get(id)
    if (link === undefined) continue
    const ends: readonly Position[] = [link.from, link.to].flatMap((place) => {
      const known = network.placesById.get(place)
      return known === undefined ? [] : [known.coordinates]
    })
    const drawn = network.facts.geometry[id]?.coordinates ?? ends
    const line = link.from === at ? drawn : [...drawn].reverse()
    points.push(...line.slice(points.length === 0 ? 0 : 1))
    at = link.from === at ? link.to : link.from
  }
  return points
}
