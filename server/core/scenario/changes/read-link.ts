import type { FieldReader } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'

/** The id of the link that the field `link` names. */
export function readLink(reader: FieldReader, known: KnownObjects): string | undefined {
  const link = reader.text('link')
  if (link !== undefined && !known.links.has(link)) reader.fault('link', 'unknownLink', nearLinks(link, known))
  return link
}

/** Links that share a word with the one asked for, before all others; there are too many to list them all first. */
function nearLinks(link: string, known: KnownObjects): readonly string[] {
  const words = link.split('-').filter((word) => word.length > 2)
  const shared = (id: string) => words.filter((word) => id.split('-').includes(word)).length
  return [...known.links].sort((left, right) => shared(right) - shared(left) || (left < right ? -1 : 1)).slice(0, 12)
}
