import type { RouteQuery } from '../journey/query.ts'
import type { Step } from '../journey/steps.ts'
import type { CargoUnit } from '../network/facts/operations.ts'
import type { Fact, Price } from '../network/facts/provenance.ts'
import type { Network } from '../network/network.ts'
import { type CarriedUnits, carriedUnits } from './carried-units.ts'
import { customsTerritory } from './customs-territory.ts'
import { daysToBorder, detentionFacts } from './detention-price.ts'
import { eventItems } from './event-items.ts'
import { boxUsePrice, documentsPrices, equipmentPrice } from './event-price.ts'
import { haulItems } from './haul-items.ts'
import { journeyRuns } from './journey-hauls.ts'
import { countryOf } from './move-country.ts'
import { type PriceRange, priceOf, restingOn } from './price-range.ts'
import { type PricedItem, pricedItem } from './priced-item.ts'
import { heldOn } from './rail-tariff.ts'
import { railTraffic } from './rail-traffic.ts'
import { standingDays, storagePrice } from './storage-price.ts'
import { tieredPrice } from './tiered-price.ts'

/** Everything that a journey pays for, per whole unit, in travel order; what belongs to all of it stands last. `dates[i]` is the local day of step i. */
export function journeyItems(network: Network, query: RouteQuery, steps: readonly Step[], dates: readonly string[]): PricedItem[] {
  const dateOf = (index: number): string => {
    const date = dates[index]
    if (date === undefined) throw new RangeError(`step ${index} has no date`)
    return date
  }
  const units = carriedUnits(network, query)
  const crossings = steps.flatMap((step) => (step.kind === 'border' ? [step.crossing] : []))
  const hauls = journeyRuns(network, steps, railTraffic(network, query.from, query.to)).flatMap((run) => haulItems(run, { network, units, crossings, dateOf }))
  const events = steps.flatMap((step, index) => eventItems(network, query, step, index, dateOf(index)))
  const along = [...hauls, ...events, ...storageItems(network, steps, units.teu, dates)].sort((left, right) => (left.step ?? 0) - (right.step ?? 0))
  const items = steps.length === 0 ? [] : [...along, ...journeyCharges(network, query, steps, units, dateOf)]
  return items.map((item) => ({ ...item, price: restingOn(item.price, units.shareFacts) }))
}

/** Storage where a box waits at a terminal between two carriers, from the day of its arrival to the day it leaves. */
function storageItems(network: Network, steps: readonly Step[], teu: 1 | 2, dates: readonly string[]): PricedItem[] {
  return steps.flatMap((step, index) => {
    const [arrival, departure] = [dates[index], dates[index + 1]]
    if (step.kind !== 'handling' || step.operation !== 'transfer' || arrival === undefined || departure === undefined) return []
    const days = standingDays(arrival, departure)
    const price = storagePrice(network, step.place, teu, days, arrival)
    return price === null ? [] : [pricedItem('terminalStorage', { place: step.place, days }, price, index)]
  })
}

/** Import documents where the goods change customs territory, what a carrier's box costs, and the insurance of a value that was given. */
function journeyCharges(
  network: Network,
  query: RouteQuery,
  steps: readonly Step[],
  { box, teu, share }: CarriedUnits,
  dateOf: (step: number) => string,
): PricedItem[] {
  const [origin, destination] = [countryOf(network, query.from), countryOf(network, query.to)]
  const documents =
    customsTerritory(origin) === customsTerritory(destination)
      ? []
      : documentsPrices(network, destination, dateOf(steps.length - 1)).map((price) =>
          pricedItem('documents', { country: destination, name: price.name }, ofWhole(price, share), null),
        )
  const equipment = [...equipmentItems(network, query, steps, box, dateOf), ...detentionItems(network, query, steps, teu, dateOf)]
  return [...documents, ...equipment, ...insuranceItems(network, query, share, dateOf(0))]
}

function equipmentItems(network: Network, query: RouteQuery, steps: readonly Step[], box: CargoUnit, dateOf: (step: number) => string): PricedItem[] {
  if (!ridesInCarrierBox(query, steps)) return []
  const [origin, destination] = [countryOf(network, query.from), countryOf(network, query.to)]
  const byShip = ridesByShip(steps)
  const fee = byShip ? null : equipmentPrice(network, box, `${origin}>${destination}`, dateOf(0))
  const use = byShip ? boxUsePrice(network, box, destination, dateOf(steps.length - 1)) : null
  return [
    ...(fee === null ? [] : [pricedItem('equipmentOneWay', { from: query.from, to: query.to, unit: box }, fee, null)]),
    ...(use === null || origin === destination ? [] : [pricedItem('equipmentUse', { country: destination, unit: box }, use, null)]),
  ]
}

/** A part load is all of its own consignment, though it pays for a share of a unit elsewhere. */
const ofWhole = (price: PriceRange, share: number): PriceRange => ({ ...price, amount: price.amount / share, low: price.low / share, high: price.high / share })

/** A carrier's box kept beyond its free days on the way to the border, at the median. */
function detentionItems(network: Network, query: RouteQuery, steps: readonly Step[], teu: 1 | 2, dateOf: (step: number) => string): PricedItem[] {
  if (!ridesInCarrierBox(query, steps) || ridesByShip(steps)) return []
  const country = countryOf(network, query.from)
  const days = daysToBorder(
    steps,
    steps.map((_, index) => dateOf(index)),
  )
  if (days === null) return []
  return detentionFacts(network, `${country}>${countryOf(network, query.to)}`, teu).flatMap((list) => {
    const price = list.stretch === 'toBorder' ? tieredPrice(list, days, dateOf(0)) : null
    return price === null ? [] : [pricedItem('detention', { country, days, freeDays: list.freeDays.value }, restingOn(price, [list.freeDays]), null)]
  })
}

/** The premium on the value of one unit. A part load is all of its own value, though it pays for a share of a unit elsewhere. */
function insuranceItems(network: Network, query: RouteQuery, share: number, date: string): PricedItem[] {
  const { insurance } = network.facts.tariffs
  if (query.value === null || insurance === undefined) return []
  const rate = heldOn(insurance, date, 'the insurance rate')
  const premium = (of: number) => ({ currency: query.currency, amount: ((query.value ?? 0) * of) / share })
  const price: Fact<Price> = { ...rate, value: premium(rate.value), low: premium(rate.low ?? rate.value), high: premium(rate.high ?? rate.value) }
  const tariff = { id: 'cargo-insurance', name: 'Cargo insurance' }
  return [pricedItem('insurance', { ratePercent: Number((rate.value * 100).toFixed(3)) }, priceOf(price, tariff, date), null)]
}

/** A liner's freight holds the use of its box at sea; on rail alone the box is hired one way. */
export const ridesByShip = (steps: readonly Step[]): boolean => steps.some((step) => step.kind === 'move' && step.mode === 'sea')

/** True where a carrier's box travels: one was asked for, and the load is a box or goes into one on rail or at sea. */
export function ridesInCarrierBox(query: RouteQuery, steps: readonly Step[]): boolean {
  const isTruckBody = query.cargo === 'tent' || query.cargo === 'reefer-truck' || query.cargo === 'part'
  const leavesRoad = steps.some((step) => step.kind === 'move' && (step.mode.startsWith('rail') || step.mode === 'sea'))
  return query.box === 'coc' && (!isTruckBody || leavesRoad)
}
