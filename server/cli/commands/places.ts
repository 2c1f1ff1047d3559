import { findPlaces } from '#core/places/find-places.ts'
import type { Run } from '../command.ts'
import { textTable } from '../text-table.ts'
import { words } from '../words.ts'

export const runPlaces: Run = async ({ positionals, language, readWorld, badFlags }) => {
  const query = positionals.join(' ').trim()
  const missing = query === '' ? [{ pointer: '/q', code: 'missing' as const, value: null, allowed: ['QUERY'] }] : []
  if (badFlags.length + missing.length > 0) return { status: 2, faults: [...badFlags, ...missing] }
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const places = findPlaces(world.value.network, world.value.places, query)
  const word = words[language]
  const rows = places.map(({ id, names, country, locode, matched }) => [id, names[language], country, locode ?? '', matched])
  const text = places.length === 0 ? word.nothingFound : textTable([word.id, word.place, word.country, 'LOCODE', word.matched], rows)
  return { status: places.length === 0 ? 1 : 0, json: { places }, text }
}
