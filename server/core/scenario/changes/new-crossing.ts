import type { Crossing, Direction, VehicleClass } from '../../network/facts/crossings.ts'
import type { Facts } from '../../network/facts/facts.ts'
import type { Names, Place } from '../../network/facts/places.ts'
import type { AddLink } from '../scenario.ts'
import { supposed } from '../scenario-provenance.ts'
import { firstDay } from './close.ts'
import { dayBefore } from './day-before.ts'

/** The crossing that gives what a new one leaves out. */
export const modelCrossingId = 'heihe-bridge'

export type Assume = (field: string, value: string | number, source: string) => void

/** A crossing between two places of two countries, China first, else as drawn; what the change leaves out is the model's. */
export function newCrossing(facts: Facts, change: AddLink, from: Place, to: Place, assume: Assume): Crossing {
  const model = facts.crossings.find(({ id }) => id === modelCrossingId)
  if (model === undefined) throw new Error(`the dataset has no ${modelCrossingId} to take values from`)
  const [first, second] = to.country === 'CN' ? [to, from] : [from, to]
  const remap = remapper(facts, model, first, second)
  const isRail = change.mode.startsWith('rail')
  const copied = <Value>(field: string, value: Value, shown: string | number): Value => {
    assume(field, shown, modelCrossingId)
    return value
  }
  const provenance = supposed(facts, `Drawn in the scenario; what it leaves out is taken from ${modelCrossingId}.`)
  const asClass = (vehicleClass: VehicleClass): VehicleClass => (isRail && vehicleClass === 'truck' ? 'train' : vehicleClass)
  const dwell = copied('dwellHours', model.dwellHours, model.dwellHours[0]?.value.p50 ?? 0)
  const holidays = model.closures.filter(({ reason }) => reason === 'holiday')
  return {
    id: change.id,
    names: namesOf(first, second),
    sides: [first.id, second.id],
    modes: [change.mode],
    coordinates: [(first.coordinates[0] + second.coordinates[0]) / 2, (first.coordinates[1] + second.coordinates[1]) / 2],
    hours: hoursOf(facts, model, change, first, second, remap, assume),
    closures: [
      ...copied('closures', holidays, holidays.length).map(({ side, ...closure }) => ({ ...closure, ...(side !== undefined && { side: remap.side(side) }) })),
      ...(change.opens === undefined
        ? []
        : [{ from: firstDay, to: dayBefore(change.opens), reason: 'scenario' as const, ...supposed(facts, 'Not open yet.') }]),
    ],
    capacity: isRail
      ? []
      : (change.vehiclesPerDay === undefined ? copied('vehiclesPerDay', model.capacity, capacityShown(model)) : model.capacity).map((part) => ({
          ...part,
          ...(part.side !== undefined && { side: remap.side(part.side) }),
          direction: part.direction === 'both' ? part.direction : remap.direction(part.direction),
        })),
    ...(!isRail && model.classShares && { classShares: model.classShares }),
    ...(model.directionShares && {
      directionShares: {
        ...model.directionShares,
        value: Object.fromEntries(Object.entries(model.directionShares.value).map(([direction, share]) => [remap.direction(direction as Direction), share])),
      },
    }),
    dwellHours: dwell.map((fact) => ({
      ...fact,
      direction: fact.direction === 'both' ? fact.direction : remap.direction(fact.direction),
      class: asClass(fact.class),
    })),
    ...(model.inspectionHours &&
      !isRail && {
        inspectionHours: model.inspectionHours.map((fact) => ({
          ...fact,
          direction: fact.direction === 'both' ? fact.direction : remap.direction(fact.direction),
        })),
      }),
    waitFrom: standsBesideDemand(facts, change) ? 'simulation' : 'facts',
    tolls: isRail ? [] : tollsOf(facts, model, change, remap, assume),
    ...(model.booking && !isRail && { booking: model.booking }),
    ...provenance,
  }
}

interface Remap {
  side(id: string): string
  direction(direction: Direction): Direction
}

function remapper(facts: Facts, model: Crossing, first: Place, second: Place): Remap {
  const countryOf = (id: string) => facts.places.find((place) => place.id === id)?.country
  const forth: Direction = `${first.country}>${second.country}`
  const back: Direction = `${second.country}>${first.country}`
  return {
    side: (id) => (id === model.sides[0] ? first.id : second.id),
    direction: (direction) => (direction === `${countryOf(model.sides[0])}>${countryOf(model.sides[1])}` ? forth : back),
  }
}

function namesOf(first: Place, second: Place): Names {
  return {
    zh: `${first.names.zh}—${second.names.zh}（拟建）`,
    ru: `${first.names.ru} — ${second.names.ru} (проект)`,
    en: `${first.names.en} - ${second.names.en} (drawn)`,
  }
}

function hoursOf(facts: Facts, model: Crossing, change: AddLink, first: Place, second: Place, remap: Remap, assume: Assume): Crossing['hours'] {
  if (change.hours === undefined) {
    const newest = model.hours.at(-1)?.value[0]
    assume('hours', newest === undefined ? '00:00-24:00' : `${newest.opens}-${newest.closes}`, modelCrossingId)
    return model.hours.map((fact) => ({ ...fact, value: fact.value.map((entry) => ({ ...entry, side: remap.side(entry.side) })) }))
  }
  const [opens = '', closes = ''] = change.hours.split('-')
  const value = [first, second].map(({ id }) => ({ side: id, weekdays: [1, 2, 3, 4, 5, 6, 7], opens, closes }))
  return [{ value, ...supposed(facts, 'Hours given by the scenario, on both sides.') }]
}

function tollsOf(facts: Facts, model: Crossing, change: AddLink, remap: Remap, assume: Assume): Crossing['tolls'] {
  const { toll } = change
  if (toll === undefined) {
    const first = model.tolls[0]?.value
    assume('toll', first === undefined ? 'none' : `${first.amount} ${first.currency}`, modelCrossingId)
    return model.tolls.map((fact) => ({ ...fact, direction: remap.direction(fact.direction) }))
  }
  return model.tolls.map(({ direction, class: vehicleClass }) => ({
    value: toll,
    direction: remap.direction(direction),
    class: vehicleClass,
    ...supposed(facts, 'Toll given by the scenario, in each direction.'),
  }))
}

/** Vehicles a day of the newest values at one side. */
function capacityShown(model: Crossing): number {
  const [side] = model.capacity.map((part) => part.side)
  return model.capacity.filter((part) => part.side === side && part.unit === 'vehiclesPerDay').reduce((sum, part) => sum + (part.perDay.at(-1)?.value ?? 0), 0)
}

/** A crossing beside one with demand on file is simulated together with it; elsewhere nobody says how many want to pass. */
function standsBesideDemand({ crossings, demand }: Facts, { from, to, mode }: AddLink): boolean {
  return crossings.some(
    ({ id, sides, modes }) => sides.includes(from) && sides.includes(to) && modes.includes(mode) && demand.some(({ crossing }) => crossing === id),
  )
}
