import { seaPassages } from '../../network/facts/links.ts'
import type { FieldReader } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'
import type { Open } from '../scenario.ts'
import { readCrossing } from './read-crossing.ts'
import { readDays } from './read-days.ts'
import { readLink } from './read-link.ts'
import { readsOneOf } from './reads-one-of.ts'

export function readOpen(reader: FieldReader, known: KnownObjects): Open | undefined {
  reader.only(['kind', 'crossing', 'link', 'passage', 'from', 'to'])
  readsOneOf(reader, ['crossing', 'link', 'passage'])
  const crossing = readCrossing(reader, known)
  const link = readLink(reader, known)
  const passages = seaPassages.filter((passage) => known.passages.has(passage))
  const passage = reader.oneOf('passage', passages)
  return { kind: 'open', ...(crossing && { crossing }), ...(link && { link }), ...(passage && { passage }), ...readDays(reader) }
}
