import type { FieldReader } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'
import type { Close } from '../scenario.ts'
import { readCrossing } from './read-crossing.ts'

export function readClose(reader: FieldReader, known: KnownObjects): Close | undefined {
  reader.only(['kind', 'crossing', 'link', 'from', 'to'])
  if (!reader.has('crossing') && !reader.has('link')) reader.fault('crossing', 'missing', ['crossing', 'link'])
  if (reader.has('crossing') && reader.has('link')) reader.fault('link', 'unexpected', ['crossing', 'link'])
  const crossing = readCrossing(reader, known)
  const link = reader.text('link')
  if (link !== undefined && !known.links.has(link)) reader.fault('link', 'unknownLink', nearLinks(link, known))
  const from = reader.day('from')
  const to = reader.day('to')
  if (from !== undefined && to !== undefined && from > to) reader.fault('to', 'outOfRange', [`>= ${from}`])
  return { kind: 'close', ...(crossing && { crossing }), ...(link && { link }), ...(from && { from }), ...(to && { to }) }
}

/** Links that share a word with the one asked for, before all others; there are too many to list them all first. */
function nearLinks(link: string, known: KnownObjects): readonly string[] {
  const words = link.split('-').filter((word) => word.length > 2)
  const shared = (id: string) => words.filter((word) => id.split('-').includes(word)).length
  return [...known.links].sort((left, right) => shared(right) - shared(left) || (left < right ? -1 : 1)).slice(0, 12)
}
