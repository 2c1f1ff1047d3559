import { vehicleClasses } from '../../network/facts/crossings.ts'
import type { FieldReader } from '../field-reader.ts'
import type { KnownObjects } from '../known-objects.ts'
import type { SetCapacity } from '../scenario.ts'
import { readCrossing } from './read-crossing.ts'

/** More than any border on earth passes in a day; a larger number is a slip. */
export const mostVehiclesPerDay = 100_000

export function readSetCapacity(reader: FieldReader, known: KnownObjects): SetCapacity | undefined {
  reader.only(['kind', 'crossing', 'vehiclesPerDay', 'direction', 'class'])
  if (!reader.has('crossing')) reader.fault('crossing', 'missing', [...known.crossings.keys()])
  const crossing = readCrossing(reader, known)
  if (!reader.has('vehiclesPerDay')) reader.fault('vehiclesPerDay', 'missing', ['number'])
  const vehiclesPerDay = reader.number('vehiclesPerDay', 0, mostVehiclesPerDay)
  const vehicleClass = reader.oneOf('class', vehicleClasses)
  if (crossing === undefined) return undefined
  const [first, second] = known.crossings.get(crossing) ?? ['', '']
  const direction = reader.oneOf('direction', [`${first}>${second}`, `${second}>${first}`] as const)
  const isWhole = vehiclesPerDay !== undefined && reader.has('direction') === (direction !== undefined) && reader.has('class') === (vehicleClass !== undefined)
  if (!isWhole) return undefined
  return { kind: 'set-capacity', crossing, vehiclesPerDay, ...(direction && { direction }), ...(vehicleClass && { class: vehicleClass }) }
}
