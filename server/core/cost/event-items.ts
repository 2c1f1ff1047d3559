import type { Network } from '../network/network.ts'
import type { BorderStep, HandlingStep, Step } from '../routing/steps.ts'
import { borderPrice, crossingToll, drayagePrice, gaugeChangePrice, handlingPrice } from './event-price.ts'
import type { PriceRange } from './price-range.ts'
import { type PricedItem, pricedItem } from './priced-item.ts'

/** What one step other than a move costs on its day, whatever comes before and after it. */
export function eventItems(network: Network, step: Step, index: number, date: string): PricedItem[] {
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
      return handlingItems(network, step, index, date)
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

/** The lift, and the cartage between door and terminal where a journey begins or ends on rail or at sea. */
function handlingItems(network: Network, step: HandlingStep, index: number, date: string): PricedItem[] {
  const lift = handlingPrice(network, step, date)
  const isEnd = step.operation === 'load' || step.operation === 'unload'
  const byTruck = step.mode === 'road' || step.mode === 'river'
  const drayage = isEnd && !byTruck ? drayagePrice(network, step.place, date) : null
  return [...(lift === null ? [] : [liftItem(step, lift, index)]), ...(drayage === null ? [] : [pricedItem('drayage', { place: step.place }, drayage, index)])]
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
