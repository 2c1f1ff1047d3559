import type { RouteQuery } from '../journey/query.ts'
import type { BorderStep, HandlingStep, Step } from '../journey/steps.ts'
import type { Network } from '../network/network.ts'
import { doorMove } from './door-move.ts'
import { borderPrice, crossingToll, drayagePrice, gaugeChangePrice, handlingPrice } from './event-price.ts'
import type { PriceRange } from './price-range.ts'
import { type PricedItem, pricedItem } from './priced-item.ts'

/** What one step other than a move costs on its day, whatever comes before and after it. */
export function eventItems(network: Network, query: Pick<RouteQuery, 'pickupKm' | 'deliveryKm'>, step: Step, index: number, date: string): PricedItem[] {
  switch (step.kind) {
    case 'move':
      return []
    case 'gaugeChange': {
      const price = gaugeChangePrice(network, step, date)
      return price === null ? [] : [pricedItem('gaugeChange', { place: step.place, from: step.from, to: step.to }, price, index)]
    }
    case 'border':
      return borderItems(network, step, index, date)
    case 'handling':
      return handlingItems(network, query, step, index, date)
  }
}

function borderItems(network: Network, step: BorderStep, index: number, date: string): PricedItem[] {
  const parameters = { crossing: step.crossing, direction: step.direction }
  const border = borderPrice(network, step, date)
  const toll = crossingToll(network, step, date)
  return [
    ...(border === null ? [] : [pricedItem('border', parameters, border, index, step.crossing)]),
    ...(toll === null ? [] : [pricedItem('tollCrossing', parameters, toll, index, step.crossing)]),
  ]
}

/** The lift, and the cartage between door and terminal where a journey begins or ends on rails or on water. */
function handlingItems(network: Network, query: Pick<RouteQuery, 'pickupKm' | 'deliveryKm'>, step: HandlingStep, index: number, date: string): PricedItem[] {
  const lift = handlingPrice(network, step, date)
  const door = doorMove(network, query, step)
  const drayage = door === null ? null : drayagePrice(network, door, date)
  const cartage = door === null || drayage === null ? [] : [pricedItem('drayage', { place: step.place, km: door.link.lengthKm.value }, drayage, index)]
  const lifts = lift === null ? [] : [liftItem(step, lift, index)]
  return step.operation === 'load' ? [...cartage, ...lifts] : [...lifts, ...cartage]
}

function liftItem(step: HandlingStep, price: PriceRange, index: number): PricedItem {
  const { place, mode } = step
  switch (step.operation) {
    case 'load':
      return pricedItem('terminalLoad', { place, mode }, price, index)
    case 'unload':
      return pricedItem('terminalUnload', { place, mode }, price, index)
    case 'transfer':
      return pricedItem('terminalTransfer', { place, mode, toMode: step.toMode ?? mode }, price, index)
    case 'tractorSwap':
      return pricedItem('terminalTractorSwap', { place, vehicle: step.vehicle ?? '', toVehicle: step.toVehicle ?? '' }, price, index)
  }
}
