import type { Network } from '../network/network.ts'
import type { RouteQuery } from '../routing/query.ts'
import type { Step } from '../routing/steps.ts'
import { carriedUnits } from './carried-units.ts'
import { customsTerritory } from './customs-territory.ts'
import { eventItems } from './event-items.ts'
import { documentsPrices, equipmentPrice } from './event-price.ts'
import { haulItems } from './haul-items.ts'
import { journeyRuns } from './journey-hauls.ts'
import { countryOf } from './move-country.ts'
import { restingOn } from './price-range.ts'
import { type PricedItem, pricedItem } from './priced-item.ts'
import { railTraffic } from './rail-traffic.ts'

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
  const events = steps.flatMap((step, index) => eventItems(network, step, index, dateOf(index)))
  const along = [...hauls, ...events].sort((left, right) => (left.step ?? 0) - (right.step ?? 0))
  const items = steps.length === 0 ? [] : [...along, ...journeyCharges(network, query, steps, units.box, dateOf)]
  return items.map((item) => ({ ...item, price: restingOn(item.price, units.shareFacts) }))
}

/** Import documents where the goods change customs territory, and the one-way fee of a carrier's box. */
function journeyCharges(
  network: Network,
  query: RouteQuery,
  steps: readonly Step[],
  box: ReturnType<typeof carriedUnits>['box'],
  dateOf: (step: number) => string,
): PricedItem[] {
  const [origin, destination] = [countryOf(network, query.from), countryOf(network, query.to)]
  const documents =
    customsTerritory(origin) === customsTerritory(destination)
      ? []
      : documentsPrices(network, destination, dateOf(steps.length - 1)).map((price) =>
          pricedItem('documents', { country: destination, name: price.name }, price, null),
        )
  const fee = ridesInCarrierBox(query, steps) ? equipmentPrice(network, box, `${origin}>${destination}`, dateOf(0)) : null
  const equipment = fee === null ? [] : [pricedItem('equipmentOneWay', { from: query.from, to: query.to, unit: box }, fee, null)]
  return [...documents, ...equipment]
}

/** True where a carrier's box travels: one was asked for, and the load is a box or goes into one on rail or at sea. */
export function ridesInCarrierBox(query: RouteQuery, steps: readonly Step[]): boolean {
  const isTruckBody = query.cargo === 'tent' || query.cargo === 'reefer-truck' || query.cargo === 'part'
  const leavesRoad = steps.some((step) => step.kind === 'move' && (step.mode.startsWith('rail') || step.mode === 'sea'))
  return query.box === 'coc' && (!isTruckBody || leavesRoad)
}
