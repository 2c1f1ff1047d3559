import type { Names, PlaceKind, Position } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { PlaceIndex } from './place-index.ts'
import { searchPlaces } from './search-places.ts'

export interface FoundPlace {
  readonly id: string
  readonly kind: PlaceKind
  readonly names: Names
  readonly country: string
  readonly timeZone: string
  readonly locode?: string
  readonly coordinates: Position
  /** The name that matched, as it is written. */
  readonly matched: string
}

/** Places for a text, best first, with what a list of results shows. */
export function findPlaces(network: Network, index: PlaceIndex, text: string): readonly FoundPlace[] {
  return searchPlaces(index, text).flatMap(({ object, matched }) => {
    const place = network.placesById.get(object.id)
    if (place === undefined) return []
    const { id, kind, names, country, timeZone, locode, coordinates } = place
    return [{ id, kind, names, country, timeZone, ...(locode !== undefined && { locode }), coordinates, matched }]
  })
}
