import { editDistance } from './edit-distance.ts'
import { foldName } from './fold-name.ts'
import type { IndexedName, PlaceIndex, Searchable } from './place-index.ts'

export interface PlaceHit {
  readonly object: Searchable
  /** The name that matched, as it is written. */
  readonly matched: string
}

/**
 * Places for what a user has typed so far, best first: whole name, beginning of a name, beginning of a later word,
 * any part, then one slip of the hand. Crossings are left out: they are no ends of a route.
 */
export function searchPlaces(index: PlaceIndex, text: string, limit = 8): readonly PlaceHit[] {
  const folded = foldName(text).slice(0, 64)
  if (folded === '') return []
  const ranked = index.names
    .filter((name) => !name.object.isCrossing)
    .map((name) => ({ name, rank: rankOf(name, folded) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((left, right) => left.rank - right.rank || left.name.tier - right.name.tier || left.name.folded.length - right.name.folded.length)
  const best = new Map<string, PlaceHit>()
  for (const { name } of ranked) if (!best.has(name.object.id)) best.set(name.object.id, { object: name.object, matched: name.written })
  return [...best.values()].slice(0, limit)
}

function rankOf(name: IndexedName, folded: string): number {
  if (name.folded === folded) return 0
  if (name.folded.startsWith(folded)) return 1
  const words = name.written.split(/[\s/()-]+/).map(foldName)
  if (words.some((word) => word.startsWith(folded))) return 2
  if (folded.length >= 2 && name.folded.includes(folded)) return 3
  if (folded.length >= 4 && editDistance(folded, name.folded.slice(0, folded.length), 1) <= 1) return 4
  return Number.POSITIVE_INFINITY
}
