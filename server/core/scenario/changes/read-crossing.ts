import { resolveCrossing } from '../../places/resolve-place.ts'
import type { FieldReader } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'

/** The id of the crossing that the field `crossing` names by id or by name. */
export function readCrossing(reader: FieldReader, known: KnownObjects): string | undefined {
  const given = reader.text('crossing')
  if (given === undefined) return undefined
  if (known.crossings.has(given)) return given
  const named = resolveCrossing(known.places, given)
  if (named === undefined) reader.fault('crossing', 'unknownCrossing', [...known.crossings.keys()])
  return named
}
