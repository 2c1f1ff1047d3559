import { factOn } from '../network/fact-on.ts'
import type { CapacityPart, Crossing, Direction, VehicleClass } from '../network/facts/crossings.ts'
import { hoursPerDay } from '../units.ts'

/** A part of the chain a vehicle passes: a checkpoint on a side, or the bridge, which stands on none. */
export interface PartPlace {
  readonly part: CapacityPart['part']
  readonly side?: string
}

/**
 * Vehicles a day that a part lets through for one direction and class on a local day; null where the facts name no
 * limit. The record that is nearest to the question wins: own direction before both together, own class before all;
 * what counts more than was asked is split by the shares of the crossing, half each way where it has none.
 */
export function capacityPerDay(crossing: Crossing, place: PartPlace, direction: Direction, vehicle: VehicleClass, date: string): number | null {
  const candidates = partsAt(crossing, place).filter(
    (part) =>
      (part.unit === 'vehiclesPerDay' || part.unit === 'vehiclesPerHour') &&
      (part.direction === direction || part.direction === 'both') &&
      (part.class === vehicle || part.class === 'all'),
  )
  const nearness = (part: CapacityPart): number => (part.class === vehicle ? 2 : 0) + (part.direction === direction ? 1 : 0)
  const nearest = candidates.reduce<CapacityPart | null>((best, part) => (best === null || nearness(part) > nearness(best) ? part : best), null)
  const perDay = nearest && factOn(nearest.perDay, date)?.value
  if (nearest === null || perDay === null || perDay === undefined) return null
  const ofDirection = nearest.direction === 'both' ? directionShare(crossing, direction) : 1
  const ofClass = nearest.class === 'all' ? classShare(crossing, vehicle) : 1
  const share = perDay * (nearest.unit === 'vehiclesPerHour' ? hoursPerDay : 1) * ofDirection * ofClass
  // A share that a scenario worked out before differs from this one in the last bit; rounded, it is the same capacity.
  return Math.round(share * 1e9) / 1e9
}

/** Lanes of a part that work for one direction and class: its share of all lanes, at least one. */
export function lanesOn(crossing: Crossing, place: PartPlace, direction: Direction, vehicle: VehicleClass, date: string): number {
  const counted = partsAt(crossing, place).find((part) => part.lanes !== undefined)
  const lanes = counted?.lanes && factOn(counted.lanes, date)?.value
  if (lanes === undefined) return 1
  return Math.max(1, Math.round(lanes * directionShare(crossing, direction) * classShare(crossing, vehicle)))
}

function partsAt(crossing: Crossing, place: PartPlace): readonly CapacityPart[] {
  return crossing.capacity.filter((part) => part.part === place.part && part.side === place.side)
}

function directionShare(crossing: Crossing, direction: Direction): number {
  return crossing.directionShares?.value[direction] ?? 0.5
}

function classShare(crossing: Crossing, vehicle: VehicleClass): number {
  return crossing.classShares === undefined ? 1 : (crossing.classShares.value[vehicle] ?? 0)
}
