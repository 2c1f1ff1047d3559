import type { Direction } from '../network/facts/crossings.ts'
import type { Link } from '../network/facts/links.ts'
import type { Fact, Price } from '../network/facts/provenance.ts'
import type { RoadTollFacts, TruckCostFacts } from '../network/facts/trucking.ts'
import type { Network } from '../network/network.ts'
import { joinSources, type PriceRange, priceOf, restingOn, worstGrade } from './price-range.ts'
import { heldOn } from './rail-tariff.ts'

export interface TruckStretch {
  readonly registration: string
  /** Country driven in. */
  readonly country: string
  /** Countries of the ends of the whole stretch that one tractor drives. */
  readonly direction: Direction
}

/** The record of a truck's cost: one for the direction wins over one for the country, that over the registration's own. */
export function truckCost(network: Network, stretch: TruckStretch): TruckCostFacts | undefined {
  const records = network.facts.trucking.costs.filter((record) => record.registration === stretch.registration)
  return (
    records.find((record) => record.direction === stretch.direction && (record.country === undefined || record.country === stretch.country)) ??
    records.find((record) => record.direction === undefined && record.country === stretch.country) ??
    records.find((record) => record.direction === undefined && record.country === undefined)
  )
}

/** Cost of one truck per km on a day. */
export function truckCostPerKm(network: Network, stretch: TruckStretch, date: string): Fact<Price> {
  const record = truckCost(network, stretch)
  if (record === undefined) throw new RangeError(`no truck cost is on file for a tractor of ${stretch.registration} in ${stretch.country}`)
  return heldOn(record.pricePerKm, date, `truck cost of ${stretch.registration}`)
}

/** Id of a truck cost as a cost line prints it. */
export function truckTariff(stretch: TruckStretch): { readonly id: string; readonly name: string } {
  return { id: `truck-cost-${stretch.registration.toLowerCase()}`, name: `Truck cost per km, tractor ${stretch.registration}` }
}

/**
 * Price of a haul of one truck by its km, held to the least that a truck is ordered for; tolls apart.
 * @throws RangeError where the two are kept in different currencies.
 */
export function truckHaulPrice(network: Network, stretch: TruckStretch, date: string, km: number): PriceRange {
  const byKm = priceOf(truckCostPerKm(network, stretch, date), truckTariff(stretch), date, km)
  const record = truckCost(network, stretch)
  if (record?.minimumPrice === undefined) return byKm
  const tariff = { id: `truck-minimum-${stretch.registration.toLowerCase()}`, name: `Minimum price of a truck haul, tractor ${stretch.registration}` }
  const least = priceOf(heldOn(record.minimumPrice, date, tariff.name), tariff, date)
  if (least.currency !== byKm.currency) throw new RangeError(`${tariff.name}: ${least.currency} against ${byKm.currency} per km`)
  return byKm.amount < least.amount ? { ...least, high: Math.max(least.high, byKm.high) } : byKm
}

/** What a distance toll adds per km to the truck cost: all of it, or its rise since the cost's own year; null for nothing. */
export interface AddedToll {
  readonly toll: RoadTollFacts
  readonly rise: boolean
  /** False where the toll holds on some classes of road and the class of this one is not on file: it pays, as an assumption. */
  readonly isClassKnown: boolean
  readonly perKm: PriceRange
}

export function addedTolls(network: Network, country: string, roadClass: Link['roadClass'], cost: Fact<Price>, date: string): AddedToll[] {
  return network.facts.trucking.tolls
    .filter((toll) => toll.country === country && (roadClass === undefined || (toll.roadClasses?.includes(roadClass.value) ?? true)))
    .flatMap((toll): AddedToll[] => {
      const added = tollPerKm(toll, cost, date)
      if (added === null) return []
      const isClassKnown = toll.roadClasses === undefined || roadClass !== undefined
      const resting = toll.roadClasses === undefined ? [] : [roadClass ?? { source: added.source, grade: 'D' as const }]
      return [{ toll, rise: toll.includedInTruckCost, isClassKnown, perKm: restingOn(added, resting) }]
    })
}

function tollPerKm(toll: RoadTollFacts, cost: Fact<Price>, date: string): PriceRange | null {
  const tariff = { id: `toll-${toll.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`, name: toll.name }
  const now = heldOn(toll.pricePerKm, date, tariff.id)
  const full = priceOf(now, tariff, date)
  if (!toll.includedInTruckCost) return full
  const then = heldOn(toll.pricePerKm, middleOf(cost.asOf), tariff.id)
  const rise = now.value.amount - then.value.amount
  if (then === now || rise <= 0) return null
  return {
    ...full,
    amount: rise,
    low: Math.max(0, full.low - then.value.amount),
    high: full.high - then.value.amount,
    source: joinSources([now.source, then.source]),
    grade: worstGrade([now.grade, then.grade]),
  }
}

/** A day that stands for a year or a month given as `asOf`. */
function middleOf(asOf: string): string {
  if (asOf.length === 4) return `${asOf}-07-01`
  return asOf.length === 7 ? `${asOf}-15` : asOf
}
