import type { Names } from '../network/facts/places.ts'
import { foldName } from './fold-name.ts'

/** What can be searched: a place or a crossing, as the dataset or the network's GeoJSON gives it. */
export interface Searchable {
  readonly id: string
  readonly names: Names
  readonly aliases?: readonly string[]
  readonly locode?: string
  readonly isCrossing: boolean
}

/** One name of one object; `tier` is how much the name counts: 0 id, 1 UN/LOCODE, 2 name, 3 alias, 4 of a crossing. */
export interface IndexedName {
  readonly folded: string
  readonly written: string
  readonly tier: 0 | 1 | 2 | 3 | 4
  readonly object: Searchable
}

export interface PlaceIndex {
  readonly names: readonly IndexedName[]
  readonly byFolded: ReadonlyMap<string, readonly IndexedName[]>
}

/** Every id, code, name and alias in three languages under its folded form. */
export function buildPlaceIndex(objects: readonly Searchable[]): PlaceIndex {
  const names = objects.flatMap(namesOf)
  const byFolded = new Map<string, IndexedName[]>()
  for (const name of names) byFolded.set(name.folded, [...(byFolded.get(name.folded) ?? []), name])
  return { names, byFolded }
}

/** The searchable objects of a dataset. */
export function searchables(facts: {
  readonly places: readonly Omit<Searchable, 'isCrossing'>[]
  readonly crossings: readonly Omit<Searchable, 'isCrossing' | 'aliases' | 'locode'>[]
}): readonly Searchable[] {
  return [
    ...facts.places.map(({ id, names, aliases, locode }) => ({ id, names, isCrossing: false, ...(aliases && { aliases }), ...(locode && { locode }) })),
    ...facts.crossings.map(({ id, names }) => ({ id, names, isCrossing: true })),
  ]
}

function namesOf(object: Searchable): readonly IndexedName[] {
  const entry = (written: string, tier: IndexedName['tier']): IndexedName => ({
    folded: foldName(written),
    written,
    tier: object.isCrossing ? 4 : tier,
    object,
  })
  return [
    entry(object.id, 0),
    ...(object.locode === undefined ? [] : [entry(object.locode, 1)]),
    ...Object.values(object.names).map((name) => entry(name, 2)),
    ...(object.aliases ?? []).map((alias) => entry(alias, 3)),
  ].filter((name) => name.folded !== '')
}
