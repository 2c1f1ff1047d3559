import type { FieldReader } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'
import type { Close } from '../scenario.ts'
import { readCrossing } from './read-crossing.ts'
import { readDays } from './read-days.ts'
import { readLink } from './read-link.ts'
import { readsOneOf } from './reads-one-of.ts'

export function readClose(reader: FieldReader, known: KnownObjects): Close | undefined {
  reader.only(['kind', 'crossing', 'link', 'from', 'to'])
  readsOneOf(reader, ['crossing', 'link'])
  const crossing = readCrossing(reader, known)
  const link = readLink(reader, known)
  return { kind: 'close', ...(crossing && { crossing }), ...(link && { link }), ...readDays(reader) }
}
