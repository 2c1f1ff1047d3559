import { modes } from '../../network/facts/places.ts'
import type { Price } from '../../network/facts/provenance.ts'
import { resolvePlace } from '../../places/resolve-place.ts'
import { type FieldReader, isRecord } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'
import type { AddLink } from '../scenario.ts'
import { modelCrossingId } from './new-crossing.ts'
import { mostVehiclesPerDay } from './read-set-capacity.ts'

const longestKm = 30_000
const fields = ['kind', 'id', 'mode', 'from', 'to', 'distanceKm', 'vehiclesPerDay', 'hours', 'toll', 'opens']

export function readAddLink(reader: FieldReader, known: KnownObjects): AddLink | undefined {
  reader.only(fields)
  for (const name of ['id', 'mode', 'from', 'to']) if (!reader.has(name)) reader.fault(name, 'missing')
  const id = readId(reader, known)
  const mode = reader.oneOf('mode', modes)
  const from = readPlace(reader, 'from', known)
  const to = readPlace(reader, 'to', known)
  if (from !== undefined && from === to) reader.fault('to', 'sameEnds')
  const distanceKm = reader.number('distanceKm', 0.1, longestKm)
  const vehiclesPerDay = reader.number('vehiclesPerDay', 0, mostVehiclesPerDay)
  const hours = readHours(reader)
  const toll = readToll(reader, known)
  const opens = reader.day('opens')
  if (id === undefined || mode === undefined || from === undefined || to === undefined) return undefined
  const isBorder = known.countryOf.get(from) !== known.countryOf.get(to) && mode !== 'sea'
  if (isBorder && !known.crossings.has(modelCrossingId)) {
    // A dataset of one's own may lack the bridge that a new crossing is modelled on.
    reader.fault('from', 'unknownCrossing', [modelCrossingId])
    return undefined
  }
  return {
    kind: 'add-link',
    id,
    mode,
    from,
    to,
    ...(distanceKm !== undefined && { distanceKm }),
    ...(vehiclesPerDay !== undefined && { vehiclesPerDay }),
    ...(hours !== undefined && { hours }),
    ...(toll !== undefined && { toll }),
    ...(opens !== undefined && { opens }),
  }
}

function readId(reader: FieldReader, known: KnownObjects): string | undefined {
  const id = reader.text('id')
  if (id === undefined) return undefined
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) reader.fault('id', 'wrongShape', ['second-heihe-bridge'])
  else if (known.links.has(id) || known.crossings.has(id) || known.countryOf.has(id)) reader.fault('id', 'duplicateId')
  else return id
  return undefined
}

function readPlace(reader: FieldReader, name: string, known: KnownObjects): string | undefined {
  const text = reader.text(name)
  if (text === undefined) return undefined
  const resolution = resolvePlace(known.places, text)
  if (resolution.kind === 'found') return resolution.id
  const [code, near] =
    resolution.kind === 'ambiguous' ? (['ambiguousPlace', resolution.candidates] as const) : (['unknownPlace', resolution.suggestions] as const)
  reader.fault(
    name,
    code,
    near.map((object) => object.id),
  )
  return undefined
}

function readHours(reader: FieldReader): string | undefined {
  const hours = reader.text('hours')
  if (hours === undefined) return undefined
  const [, opens, closes] = /^(\d{2}:\d{2})-(\d{2}:\d{2})$/.exec(hours) ?? []
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
  if (opens !== undefined && closes !== undefined && isTime(opens) && (isTime(closes) || closes === '24:00') && opens < closes) return hours
  reader.fault('hours', 'wrongShape', ['08:00-20:00', '00:00-24:00'])
  return undefined
}

function readToll(reader: FieldReader, known: KnownObjects): Price | undefined {
  const given = reader.field('toll')
  if (given === undefined) return undefined
  if (!isRecord(given)) {
    reader.fault('toll', 'wrongType', ['{ currency, amount }'])
    return undefined
  }
  const inner = reader.inside('toll', given)
  inner.only(['currency', 'amount'])
  for (const name of ['currency', 'amount']) if (!inner.has(name)) inner.fault(name, 'missing')
  const currency = inner.oneOf('currency', known.currencies)
  const amount = inner.number('amount', 0, 1e9)
  return currency === undefined || amount === undefined ? undefined : { currency, amount }
}
