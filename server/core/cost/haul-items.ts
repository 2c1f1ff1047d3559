import type { Network } from '../network/network.ts'
import type { CarriedUnits } from './carried-units.ts'
import { riverPrice } from './event-price.ts'
import { kmOf, type PlacedMove, type Run, tariffKmOf, together } from './journey-hauls.ts'
import { paysPairPlace } from './pair-place.ts'
import { priceOf, restingOn } from './price-range.ts'
import { type PricedItem, pricedItem } from './priced-item.ts'
import { borrowedRailTariff, type RailHaul, railPrice, railTariff } from './rail-tariff.ts'
import { seaPrice } from './sea-price.ts'
import { tariffDistance } from './tariff-distance.ts'
import { addedTolls, truckCostPerKm, truckHaulPrice, truckTariff } from './truck-price.ts'

/** Dates, crossings and units that price the runs of a journey. */
export interface HaulPricing {
  readonly network: Network
  readonly units: CarriedUnits
  readonly crossings: readonly string[]
  readonly dateOf: (step: number) => string
}

export function haulItems(run: Run, pricing: HaulPricing): PricedItem[] {
  const [{ move }] = run.moves
  const { mode } = move
  if (mode === 'sea') return run.moves.map((placed) => seaItem(placed, pricing))
  if (mode === 'river' && move.link.crossing === undefined) return run.moves.map((placed) => bargeItem(placed, pricing))
  if (mode === 'rail-1435' || mode === 'rail-1520') return railItems(run, pricing)
  return [...truckItems(run, pricing), ...riverItems(run, pricing)]
}

/** One line per tariff: its base is paid once, its list is read at the whole distance, at the day the haul begins. */
function railItems(run: Run, { network, units, crossings, dateOf }: HaulPricing): PricedItem[] {
  const tariffed = run.moves.map((placed) => {
    const haul: RailHaul = { mode: placed.move.mode, country: placed.country, traffic: run.traffic, teu: units.teu, crossings }
    const own = railTariff(network, haul)
    const tariff = own ?? borrowedRailTariff(network, haul)
    if (tariff === undefined) throw new RangeError(`no rail tariff for ${placed.move.link.id}`)
    return { placed, tariff, borrowed: own === undefined }
  })
  return together(tariffed, (left, right) => left.tariff === right.tariff).flatMap((group) => {
    const moves = group.map(({ placed }) => placed)
    const [{ placed: first, tariff }] = group
    const km = tariffKmOf(moves)
    const charged = moves.map(({ move }) => tariffDistance(move.link))
    const borrowed = group.filter((entry) => entry.borrowed).map(({ placed }) => ({ source: tariffDistance(placed.move.link).source, grade: 'D' as const }))
    const price = restingOn(railPrice(tariff, km, dateOf(first.index)), [...charged, ...borrowed])
    const traffic = tariff.traffic ?? 'domestic'
    const haul = pricedItem('haulRail', { ...endsOf(moves), km, country: first.country, traffic }, price, first.index)
    if (!paysPairPlace(network, units, first.move, dateOf(first.index))) return [haul]
    const place = restingOn(price, [{ source: 'assumption', grade: 'D' }])
    return [haul, { ...pricedItem('haulRailPair', { ...endsOf(moves), km, country: first.country }, place, first.index), units: 1 }]
  })
}

function seaItem({ move, index }: PlacedMove, { network, units, dateOf }: HaulPricing): PricedItem {
  const price = seaPrice(network, move, units.teu, dateOf(index))
  return pricedItem('haulSea', { from: move.from, to: move.to, km: tariffDistance(move.link).value }, price, index)
}

function bargeItem({ move, index }: PlacedMove, { network, units, dateOf }: HaulPricing): PricedItem {
  const price = seaPrice(network, move, units.teu, dateOf(index))
  return pricedItem('haulBarge', { from: move.from, to: move.to, km: tariffDistance(move.link).value }, price, index)
}

/** One line per country and value of the tractor's cost, one per toll and its value: a toll that rises on the way steps there. */
function truckItems(run: Run, { network, dateOf }: HaulPricing): PricedItem[] {
  const driven = run.moves
    .filter(({ move }) => move.mode === 'road')
    .map((placed) => {
      const registration = placed.move.vehicle
      if (registration === undefined) throw new RangeError(`road move over ${placed.move.link.id} without a tractor`)
      const stretch = { registration, country: placed.country, direction: run.direction }
      const date = dateOf(placed.index)
      const cost = truckCostPerKm(network, stretch, date)
      return { placed, stretch, date, cost, tolls: addedTolls(network, placed.country, placed.move.link.roadClass, cost, date) }
    })
  const stretches = together(driven, (left, right) => left.cost === right.cost && left.placed.country === right.placed.country)
  const hauls = stretches.map((group) => {
    const moves = group.map(({ placed }) => placed)
    const [{ placed: first, cost, stretch, date }] = group
    const km = kmOf(moves)
    // A haul in several countries is paid by the km: a truck sent abroad is never a short order.
    const price = stretches.length > 1 ? priceOf(cost, truckTariff(stretch), date, km) : truckHaulPrice(network, stretch, date, km)
    return pricedItem(
      'haulRoad',
      { ...endsOf(moves), km, country: first.country, vehicle: stretch.registration },
      restingOn(price, lengths(moves)),
      first.index,
    )
  })
  const tolled = driven.flatMap(({ placed, tolls }) => tolls.map((added) => ({ placed, added })))
  const tolls = together(
    tolled,
    (left, right) =>
      left.added.toll === right.added.toll &&
      left.added.perKm.amount === right.added.perKm.amount &&
      left.added.rise === right.added.rise &&
      left.added.isClassKnown === right.added.isClassKnown,
  ).map((group) => {
    const moves = group.map(({ placed }) => placed)
    const [{ placed: first, added }] = group
    const km = kmOf(moves)
    const price = restingOn({ ...added.perKm, amount: added.perKm.amount * km, low: added.perKm.low * km, high: added.perKm.high * km }, lengths(moves))
    return pricedItem(added.rise ? 'tollDistanceRise' : 'tollDistance', { country: first.country, name: added.toll.name, km }, price, first.index)
  })
  return [...hauls, ...tolls]
}

function riverItems(run: Run, { network, dateOf }: HaulPricing): PricedItem[] {
  return run.moves.flatMap(({ move, index }) => {
    const crossing = move.link.crossing
    const price = move.mode !== 'river' || crossing === undefined ? null : riverPrice(network, crossing, dateOf(index))
    if (price === null || crossing === undefined) return []
    return [pricedItem('haulRiver', { crossing, from: move.from, to: move.to }, price, index, crossing)]
  })
}

const lengths = (moves: readonly PlacedMove[]) => moves.map(({ move }) => move.link.lengthKm)

function endsOf(moves: readonly PlacedMove[]): { readonly from: string; readonly to: string } {
  return { from: moves[0]?.move.from ?? '', to: moves.at(-1)?.move.to ?? '' }
}
