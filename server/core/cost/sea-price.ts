import type { MarketPerBoxTariff } from '../network/facts/money.ts'
import type { Network } from '../network/network.ts'
import type { MoveStep } from '../routing/steps.ts'
import { type PriceRange, priceOf, restingOn } from './price-range.ts'
import { heldOn } from './rail-tariff.ts'

/** Tariff of a lane in the direction sailed. */
export function seaTariff(network: Network, link: string, from: string, to: string, teu: 1 | 2): MarketPerBoxTariff | undefined {
  return seaTariffs(network, teu).find((tariff) => tariff.link === link && tariff.direction === `${from}>${to}`)
}

/**
 * Price of one box on a lane. A lane that a scenario draws has no price of its own: it takes, per km, that of the lane
 * of nearest length, which is an assumption.
 */
export function seaPrice(network: Network, move: MoveStep, teu: 1 | 2, date: string): PriceRange {
  const own = seaTariff(network, move.link.id, move.from, move.to, teu)
  if (own !== undefined) return priceOf(heldOn(own.price, date, own.id), own, date)
  const km = move.link.lengthKm.value
  const lanes = seaTariffs(network, teu).flatMap((tariff) => {
    const laneKm = network.linksById.get(tariff.link)?.lengthKm.value
    return laneKm === undefined ? [] : [{ tariff, laneKm, distance: Math.abs(laneKm - km) }]
  })
  const nearest = lanes.sort((left, right) => left.distance - right.distance)[0]
  if (nearest === undefined) throw new RangeError(`no sea freight is on file for ${move.link.id}`)
  const price = priceOf(heldOn(nearest.tariff.price, date, nearest.tariff.id), nearest.tariff, date, km / nearest.laneKm)
  return restingOn(price, [{ source: move.link.lengthKm.source, grade: 'D' }])
}

function seaTariffs(network: Network, teu: 1 | 2): MarketPerBoxTariff[] {
  return network.facts.tariffs.hauls.filter((tariff): tariff is MarketPerBoxTariff => tariff.kind === 'marketPerBox' && tariff.teu === teu)
}
