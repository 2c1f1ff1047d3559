import { editDistance } from './edit-distance.ts'
import { foldName } from './fold-name.ts'
import type { IndexedName, PlaceIndex, Searchable } from './place-index.ts'

export type Resolution =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Searchable[] }
  /** Nearest names, best first; may be empty. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly Searchable[] }

const suggestionLimit = 5

/**
 * The one place that a text names. An id wins over a UN/LOCODE, that over a name, a name over an alias; a crossing is
 * never an end of a route, so its name only leads to suggestions. Two places of one name are ambiguous.
 */
export function resolvePlace(index: PlaceIndex, text: string): Resolution {
  const hits = (index.byFolded.get(foldName(text)) ?? []).filter((hit) => !hit.object.isCrossing)
  const best = Math.min(...hits.map((hit) => hit.tier))
  const objects = distinct(hits.filter((hit) => hit.tier === best))
  const [only] = objects
  if (only !== undefined && objects.length === 1) return { kind: 'found', id: only.id }
  if (objects.length > 1) return { kind: 'ambiguous', candidates: objects }
  return { kind: 'unknown', suggestions: suggest(index, text) }
}

/** The crossing that a text names by id or name; undefined for none. */
export function resolveCrossing(index: PlaceIndex, text: string): string | undefined {
  const hits = distinct((index.byFolded.get(foldName(text)) ?? []).filter((hit) => hit.object.isCrossing))
  return hits.length === 1 ? hits[0]?.id : undefined
}

/** Names within a third of the text's length in edits, nearest first; a crossing stands for itself. */
function suggest(index: PlaceIndex, text: string): readonly Searchable[] {
  const folded = foldName(text).slice(0, 64)
  if (folded === '') return []
  const limit = Math.max(1, Math.floor(folded.length / 3))
  const near = index.names
    .map((name) => ({ name, distance: name.folded.startsWith(folded) ? 0.5 : editDistance(folded, name.folded, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((left, right) => left.distance - right.distance || left.name.tier - right.name.tier)
  return distinct(near.map(({ name }) => name)).slice(0, suggestionLimit)
}

function distinct(names: readonly IndexedName[]): readonly Searchable[] {
  return [...new Map(names.map(({ object }) => [object.id, object])).values()]
}
