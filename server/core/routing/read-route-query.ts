import { goodsValueOfTime, usualCapitalRate } from '../cost/inventory.ts'
import type { Fault } from '../failures.ts'
import { currencies, dangerousClasses, objectives, type RawRouteQuery, type RouteQuery } from '../journey/query.ts'
import { convert, ratesOn } from '../money.ts'
import { cargoUnits } from '../network/facts/operations.ts'
import { modeFamilies } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import { hsEntry } from '../rules/hs-code.ts'
import { readDates } from './query-dates.ts'
import { readPlaces } from './query-places.ts'
import { queryReader } from './query-reader.ts'
import { readMargin, readOwnRates } from './read-own-rates.ts'

/** Cargo and value as the contract has them where nothing is said. */
const defaults = {
  cargo: '45G1',
  quantity: 1,
  weight: 18,
  currency: 'CNY',
  box: 'soc',
  split: 'yes',
  objective: 'generalised',
  valueOfTime: 0.2,
  alternatives: 5,
  seed: 1,
} as const

const fields: readonly (keyof RawRouteQuery)[] = [
  ...(['from', 'to', 'via', 'avoid', 'modes', 'date', 'arriveBy', 'cargo', 'quantity', 'weight', 'volume', 'pallets'] as const),
  ...([
    'hs',
    'dangerous',
    'value',
    'currency',
    'box',
    'pickupKm',
    'deliveryKm',
    'split',
    'vehicle',
    'objective',
    'valueOfTime',
    'capitalRate',
    'shipmentsPerYear',
    'alternatives',
    'quoteDate',
    'ownRates',
    'margin',
    'seed',
    'scenario',
    'lang',
  ] as const),
]

/** Pallets are stacked two high at the most. */
const layersOfPallets = 2

/** A door further from its terminal is another place. */
const furthestDoorKm = 500

/**
 * A route question with its names turned into ids and the contract's defaults put in; or every fault at once. Scenario and
 * language are read by whoever chose the network and the words.
 */
export function readRouteQuery(raw: RawRouteQuery, network: Network): Result<RouteQuery, Fault> {
  const faults: Fault[] = []
  const reader = queryReader(raw, faults)
  for (const field of Object.keys(raw))
    if (!fields.some((known) => known === field)) reader.fault(field, 'unexpected', raw[field as keyof RawRouteQuery], fields)
  const places = readPlaces(reader, network)
  const dates = readDates(reader, network)
  const cargo = reader.oneOf('cargo', cargoUnits) ?? defaults.cargo
  const usualDoorKm = network.facts.trucking.doors?.distanceKm.value ?? 0
  const palletLimit = layersOfPallets * (network.facts.cargo.units.find((facts) => facts.unit === cargo)?.palletPlaces?.value ?? 100)
  const volumeLimit = network.facts.cargo.units.find((facts) => facts.unit === cargo)?.volumeCubicMetres.value ?? 1000
  const query: RouteQuery = {
    ...places,
    modes: readModes(reader),
    ...dates,
    cargo,
    quantity: reader.number('quantity', 1, 1000, true) ?? defaults.quantity,
    weight: reader.number('weight', 0.001, 100) ?? defaults.weight,
    volume: reader.number('volume', 0.001, volumeLimit) ?? null,
    pallets: reader.number('pallets', 1, palletLimit, true) ?? null,
    hs: readHs(reader, network),
    dangerous: readDangerous(reader),
    value: reader.number('value', 0, 1e9) ?? null,
    currency: reader.oneOf('currency', currencies) ?? defaults.currency,
    box: reader.oneOf('box', ['soc', 'coc']) ?? defaults.box,
    pickupKm: reader.number('pickupKm', 0, furthestDoorKm) ?? usualDoorKm,
    deliveryKm: reader.number('deliveryKm', 0, furthestDoorKm) ?? usualDoorKm,
    split: reader.oneOf('split', ['yes', 'no']) ?? defaults.split,
    vehicle: reader.oneOf('vehicle', network.facts.trucking.registrations) ?? null,
    objective: reader.oneOf('objective', objectives) ?? defaults.objective,
    valueOfTime: defaults.valueOfTime,
    capitalRate: reader.number('capitalRate', 0, 100) ?? null,
    shipmentsPerYear: reader.number('shipmentsPerYear', 1, 100_000) ?? null,
    alternatives: reader.number('alternatives', 1, 20, true) ?? defaults.alternatives,
    ownRates: readOwnRates(reader, network, faults),
    margin: readMargin(reader),
    seed: reader.number('seed', 0, Number.MAX_SAFE_INTEGER, true) ?? defaults.seed,
  }
  const valueOfTime = readValueOfTime(reader, query, network, faults)
  return faults.length > 0 ? failed(faults) : ok({ ...query, valueOfTime })
}

/** A number, or `goods`: then the capital bound in the goods is what an hour costs, and their value has to be given. */
function readValueOfTime(reader: ReturnType<typeof queryReader>, query: RouteQuery, network: Network, faults: readonly Fault[]): number {
  if (reader.raw('valueOfTime') !== 'goods') return reader.number('valueOfTime', 0, 1000, false, ['goods']) ?? defaults.valueOfTime
  if (!reader.isGiven('value')) reader.fault('value', 'missing', null)
  // A question with a fault is not asked, and its date may have no exchange rates.
  if (faults.length > 0 || query.value === null) return defaults.valueOfTime
  const eur = convert({ currency: query.currency, amount: query.value }, 'EUR', ratesOn(network.facts.exchangeRates, query.quoteDate))
  return goodsValueOfTime(eur / query.weight, query.capitalRate ?? usualCapitalRate)
}

/** Families in the order of the contract, each once, so that one question has one key. */
export function readModes(reader: ReturnType<typeof queryReader>): RouteQuery['modes'] {
  const given = reader.list('modes', 20)?.map((family) => family.toLowerCase())
  if (given === undefined) return modeFamilies
  const unknown = given.filter((family) => !modeFamilies.some((known) => known === family))
  if (unknown.length > 0) reader.fault('modes', 'unknownValue', unknown.join(','), modeFamilies)
  if (given.length === 0) reader.fault('modes', 'missing', reader.raw('modes'), modeFamilies)
  return modeFamilies.filter((family) => given.includes(family))
}

/** Harmonised System code, 2 to 10 digits, of which six at most are looked up; dots and spaces are left out. */
function readHs(reader: ReturnType<typeof queryReader>, network: Network): string | null {
  const value = reader.raw('hs')
  const given = typeof value === 'number' && Number.isInteger(value) ? String(value) : reader.text('hs')
  if (given === undefined) return null
  const digits = given.replaceAll(/[.\s]/g, '')
  if (!/^\d{2}(\d{2}){0,4}$/.test(digits)) reader.fault('hs', 'wrongShape', value, ['2, 4, 6, 8, 10 digits'])
  else if (hsEntry(digits, network.facts.harmonizedSystem) === null) reader.fault('hs', 'unknownValue', value, hsBelow(digits, network))
  return digits
}

/** Codes that begin like one that is not in the list, as far as it is known: what may have been meant. */
function hsBelow(digits: string, { facts: { harmonizedSystem } }: Network): readonly string[] {
  const known = [digits.slice(0, 4), digits.slice(0, 2)].find((start) => hsEntry(start, harmonizedSystem) !== null)
  const length = known === undefined ? 2 : known.length + 2
  return Object.keys(harmonizedSystem)
    .filter((code) => code.length === length && code.startsWith(known ?? ''))
    .sort()
}

function readDangerous(reader: ReturnType<typeof queryReader>): string | null {
  const value = reader.raw('dangerous')
  const given = typeof value === 'number' ? String(value) : reader.text('dangerous')
  if (given === undefined) return null
  const isKnown = dangerousClasses.some((known) => known === given) || /^UN ?\d{4}$/i.test(given)
  if (!isKnown) reader.fault('dangerous', 'unknownValue', value, [...dangerousClasses, 'UN1234'])
  return given.toUpperCase().replace(' ', '')
}
