import type { BorderStep, GaugeChangeStep, HandlingStep, MoveStep } from '../journey/steps.ts'
import { factOn } from '../network/fact-on.ts'
import type { Direction } from '../network/facts/crossings.ts'
import type { ChargeFacts } from '../network/facts/money.ts'
import type { CargoUnit, HandlingFacts } from '../network/facts/operations.ts'
import type { Mode } from '../network/facts/places.ts'
import type { Fact, Price } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import { countryOf } from './move-country.ts'
import { type PriceRange, priceOf } from './price-range.ts'
import { heldOn } from './rail-tariff.ts'

/** The record of work at a terminal: one that names mode and country wins over one that names mode or nothing. */
function handlingFacts(network: Network, operation: HandlingStep['operation'], mode: Mode, country: string): HandlingFacts | undefined {
  return network.facts.operations.handling
    .filter(
      (record) =>
        record.operation === operation && (record.mode === undefined || record.mode === mode) && (record.country === undefined || record.country === country),
    )
    .sort((left, right) => specificity(right) - specificity(left))[0]
}

const specificity = (record: HandlingFacts): number => (record.mode === undefined ? 0 : 2) + (record.country === undefined ? 0 : 1)

/** What a terminal's own list asks for this kind of move. */
function terminalCharge(network: Network, { operation, place, mode, toMode }: HandlingStep): ChargeFacts | undefined {
  return network.facts.tariffs.charges.find(
    (record) =>
      record.charge === 'terminal' &&
      record.places?.includes(place) === true &&
      record.operations?.some((named) => named === operation) === true &&
      (record.modes?.includes(mode) ?? true) &&
      (record.toModes === undefined || (toMode !== undefined && record.toModes.includes(toMode))),
  )
}

/** Price of a lift, by the list of the terminal or else of the country; null where no charge is on file for this work. */
export function handlingPrice(network: Network, step: HandlingStep, date: string): PriceRange | null {
  const listed = terminalCharge(network, step)
  if (listed !== undefined) return chargePrice(listed, date)
  const country = countryOf(network, step.place)
  const record = handlingFacts(network, step.operation, step.mode, country)
  const fact = record === undefined ? undefined : factOn(record.price, date)
  if (fact === undefined) return null
  const id = `handling-${step.operation}-${step.mode}-${country.toLowerCase()}`
  return priceOf(fact, { id, name: `Terminal ${step.operation}, ${step.mode}, ${country}` }, date)
}

/** Price of changing gauge; null where none is on file for this yard and direction. */
export function gaugeChangePrice(network: Network, step: GaugeChangeStep, date: string): PriceRange | null {
  const record = network.facts.operations.gaugeChanges.find((facts) => facts.place === step.place && facts.from === step.from && facts.to === step.to)
  const fact = record === undefined ? undefined : factOn(record.price, date)
  return fact === undefined ? null : priceOf(fact, { id: `gauge-change-${step.place}`, name: `Gauge change, ${step.place}` }, date)
}

/** Border charge of a crossing; one that a scenario draws takes the charge of its mode. */
export function borderPrice(network: Network, step: BorderStep, date: string): PriceRange | null {
  return crossingCharge(network, 'border', step.crossing, step.mode, date)
}

/** Fare over a river for one whole vehicle. */
export function riverPrice(network: Network, crossing: string, date: string): PriceRange | null {
  return crossingCharge(network, 'river', crossing, 'river', date)
}

/** Toll of a bridge in the direction driven; null where none is on file. */
export function crossingToll(network: Network, step: BorderStep, date: string): PriceRange | null {
  const vehicleClass = step.mode.startsWith('rail') ? 'train' : 'truck'
  const tolls = network.crossingsById.get(step.crossing)?.tolls.filter((toll) => toll.direction === step.direction && toll.class === vehicleClass) ?? []
  const fact = factOn<Price>(tolls, date)
  return fact === undefined ? null : priceOf(fact, { id: `toll-${step.crossing}`, name: `Toll, ${step.crossing}` }, date)
}

/** Cartage between terminal and door: the charge of the country as far as it reaches, beyond that in proportion to the distance. */
export function drayagePrice(network: Network, door: MoveStep, date: string): PriceRange | null {
  const country = countryOf(network, door.from)
  const charge = network.facts.tariffs.charges.find((record) => record.charge === 'drayage' && (record.countries?.includes(country) ?? true))
  const price = charge === undefined ? null : chargePrice(charge, date)
  const usualKm = network.facts.trucking.doors?.distanceKm.value
  if (price === null || usualKm === undefined || door.link.lengthKm.value <= usualKm) return price
  const times = door.link.lengthKm.value / usualKm
  return { ...price, amount: price.amount * times, low: price.low * times, high: price.high * times }
}

/** Customs documents of the country of import. */
export function documentsPrices(network: Network, country: string, date: string): PriceRange[] {
  return network.facts.tariffs.charges
    .filter((record) => record.charge === 'documents' && (record.countries?.includes(country) ?? true))
    .map((charge) => chargePrice(charge, date))
}

/** Fee for a carrier-owned box that stays at the destination; null where none is on file for the direction. */
export function equipmentPrice(network: Network, unit: CargoUnit, direction: Direction, date: string): PriceRange | null {
  const charge = network.facts.tariffs.charges.find(
    (record) => record.charge === 'equipment' && (record.units?.includes(unit) ?? true) && (record.direction === undefined || record.direction === direction),
  )
  return charge === undefined ? null : chargePrice(charge, date)
}

/** Charge for a carrier-owned box inland in the country of destination; null where none is on file. */
export function boxUsePrice(network: Network, unit: CargoUnit, country: string, date: string): PriceRange | null {
  const charge = network.facts.tariffs.charges.find(
    (record) => record.charge === 'boxUse' && (record.units?.includes(unit) ?? true) && (record.countries?.includes(country) ?? true),
  )
  return charge === undefined ? null : chargePrice(charge, date)
}

/** The charge on file for passing a crossing by a mode: one that names the crossing wins over one that names the mode or nothing. */
export function chargeOfCrossing(network: Network, kind: 'border' | 'river', crossing: string, mode: Mode): ChargeFacts | undefined {
  const holding = network.facts.tariffs.charges.filter((record) => record.charge === kind && (record.modes?.includes(mode) ?? true))
  return holding.find((record) => record.crossings?.includes(crossing)) ?? holding.find((record) => record.crossings === undefined)
}

function crossingCharge(network: Network, kind: 'border' | 'river', crossing: string, mode: Mode, date: string): PriceRange | null {
  const charge = chargeOfCrossing(network, kind, crossing, mode)
  return charge === undefined ? null : chargePrice(charge, date)
}

function chargePrice(charge: ChargeFacts, date: string): PriceRange {
  const fact: Fact<Price> = heldOn(charge.price, date, charge.id)
  return priceOf(fact, charge, date)
}
