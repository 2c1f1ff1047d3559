import type { CapacityPart, Crossing, Direction, VehicleClass } from '../../network/facts/crossings.ts'
import type { Facts } from '../../network/facts/facts.ts'
import type { Fact, Provenance } from '../../network/facts/provenance.ts'
import { apportion } from '../apportion.ts'
import type { SetCapacity } from '../scenario.ts'
import { supposed } from '../scenario-provenance.ts'

type Shares = readonly (readonly [VehicleClass, number])[]

/**
 * Replaces what a crossing lets through: on every day, at each part of its chain that counts vehicles or trains a day.
 * Parts in other units (a bridge by the hour, a line by the year) are other limits and stay.
 * Without `direction` the two share the capacity; without `class` it is divided as in the base, to whole vehicles.
 */
export function setCapacity(facts: Facts, change: SetCapacity): Facts {
  const countryOf = new Map(facts.places.map(({ id, country }) => [id, country]))
  return {
    ...facts,
    crossings: facts.crossings.map((crossing) =>
      crossing.id === change.crossing
        ? {
            ...crossing,
            capacity: capacityAfter(
              crossing,
              change,
              crossing.sides.map((side) => countryOf.get(side) ?? ''),
              supposed(facts, 'Capacity set by the scenario.'),
            ),
          }
        : crossing,
    ),
  }
}

function capacityAfter(crossing: Crossing, change: SetCapacity, countries: readonly string[], provenance: Provenance): readonly CapacityPart[] {
  const unit = crossing.modes.some((mode) => mode.startsWith('rail')) ? 'trainsPerDay' : 'vehiclesPerDay'
  const shares = classShares(crossing)
  const directions = [`${countries[0]}>${countries[1]}`, `${countries[1]}>${countries[0]}`] as readonly Direction[]
  const daily = crossing.capacity.filter((part) => part.unit === unit)
  const others = crossing.capacity.filter((part) => part.unit !== unit)
  const split = daily
    .flatMap((part) => byClass(part, shares))
    .flatMap((part) => (change.direction === undefined ? [part] : byDirection(part, directions, crossing)))
  const kept = split.filter((part) => !isReplaced(part, change))
  const fact: Omit<Fact<number>, 'value'> = provenance
  const set: CapacityPart[] = stations(crossing, daily, unit).flatMap((station) =>
    newShares(change, shares).map(([vehicleClass, value]): CapacityPart => {
      const { lanes } = daily.find((part) => part.part === station.part && part.side === station.side && part.lanes !== undefined) ?? {}
      return {
        ...station,
        unit,
        direction: change.direction ?? 'both',
        class: vehicleClass,
        perDay: [{ ...fact, value }],
        ...(lanes && vehicleClass === shares[0]?.[0] && { lanes }),
      }
    }),
  )
  return [...set, ...kept, ...others]
}

function isReplaced(part: CapacityPart, change: SetCapacity): boolean {
  return (change.class === undefined || part.class === change.class) && (change.direction === undefined || part.direction === change.direction)
}

function newShares(change: SetCapacity, shares: Shares): Shares {
  if (change.class !== undefined) return [[change.class, change.vehiclesPerDay]]
  const parts = apportion(
    change.vehiclesPerDay,
    shares.map(([, share]) => share),
  )
  return shares.map(([vehicleClass], index) => [vehicleClass, parts[index] ?? 0])
}

/** Where vehicles are counted: the parts that the base counts at, else one per side. */
function stations(crossing: Crossing, daily: readonly CapacityPart[], unit: CapacityPart['unit']): readonly Pick<CapacityPart, 'part' | 'side'>[] {
  const found = new Map(daily.map(({ part, side }) => [`${part} ${side ?? ''}`, { part, ...(side !== undefined && { side }) }]))
  if (found.size > 0) return [...found.values()]
  return crossing.sides.map((side) => ({ part: unit === 'trainsPerDay' ? 'station' : 'checkpoint', side }))
}

function classShares(crossing: Crossing): Shares {
  const stated = Object.entries(crossing.classShares?.value ?? {}) as [VehicleClass, number][]
  if (stated.length > 0) return stated
  return [[crossing.modes.some((mode) => mode.startsWith('rail')) ? 'train' : 'truck', 1]]
}

const scaled = (part: CapacityPart, share: number): CapacityPart['perDay'] =>
  part.perDay.map(({ low, high, ...fact }) => ({
    ...fact,
    value: fact.value * share,
    ...(low !== undefined && { low: low * share }),
    ...(high !== undefined && { high: high * share }),
  }))

/** A part that counts all classes together, divided. */
function byClass(part: CapacityPart, shares: Shares): readonly CapacityPart[] {
  return part.class === 'all' ? shares.map(([vehicleClass, share]) => ({ ...part, class: vehicleClass, perDay: scaled(part, share) })) : [part]
}

/** A part that counts both directions together, divided. */
function byDirection(part: CapacityPart, directions: readonly Direction[], crossing: Crossing): readonly CapacityPart[] {
  if (part.direction !== 'both') return [part]
  return directions.map((direction) => ({ ...part, direction, perDay: scaled(part, crossing.directionShares?.value[direction] ?? 0.5) }))
}
