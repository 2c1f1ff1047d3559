import type { Facts } from '../network/facts/facts.ts'
import { buildPlaceIndex, type PlaceIndex, searchables } from '../places/place-index.ts'

/** What a change may name; grows while the changes of one scenario are read. */
export interface KnownObjects {
  /** Countries of the two sides, by crossing. */
  readonly crossings: Map<string, readonly [string, string]>
  readonly links: Set<string>
  /** Ways between the Far East and Europe that some sea lane takes. */
  readonly passages: ReadonlySet<string>
  readonly countryOf: ReadonlyMap<string, string>
  readonly places: PlaceIndex
  readonly currencies: readonly string[]
}

export function knownObjects(facts: Facts): KnownObjects {
  const countryOf = new Map(facts.places.map(({ id, country }) => [id, country]))
  return {
    crossings: new Map(facts.crossings.map(({ id, sides }) => [id, [countryOf.get(sides[0]) ?? '', countryOf.get(sides[1]) ?? '']])),
    links: new Set(facts.links.map(({ id }) => id)),
    passages: new Set(facts.links.flatMap(({ passage }) => passage ?? [])),
    countryOf,
    places: buildPlaceIndex(searchables(facts)),
    currencies: [...new Set(facts.exchangeRates.flatMap(({ perUsd }) => Object.keys(perUsd)))].sort(),
  }
}
