import { computed } from '@preact/signals'
import { buildPlaceIndex } from '#core/places/place-index.ts'
import { searchPlaces } from '#core/places/search-places.ts'
import { geography } from './geography.ts'
import type { Point } from './index-network.ts'

export interface FoundPlace {
  readonly place: Point
  /** The name that matched, as it is written. */
  readonly matched: string
}

const index = computed(() => buildPlaceIndex([...(geography.value?.places.values() ?? [])].map((place) => ({ ...place, isCrossing: false }))))

/** Places for what was typed, best first, from local data; the first few of the network where nothing was typed. */
export function findPlaces(text: string, limit = 8): readonly FoundPlace[] {
  const places = geography.value?.places
  if (places === undefined) return []
  if (text.trim() === '') return [...places.values()].slice(0, limit).map((place) => ({ place, matched: place.names.en }))
  return searchPlaces(index.value, text, limit).flatMap(({ object, matched }) => {
    const place = places.get(object.id)
    return place === undefined ? [] : [{ place, matched }]
  })
}
