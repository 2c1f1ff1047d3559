import type { RouteQuery } from '../journey/query.ts'
import type { MoveStep, Step } from '../journey/steps.ts'
import type { Network } from '../network/network.ts'
import { countryOf } from './move-country.ts'

const asked = { source: '', asOf: '', grade: 'A' } as const

/**
 * The cartage between a door and the terminal at which a box is handed over or collected, as a move by a tractor of the country;
 * null where a truck loads or unloads at the door itself, where a step is no end of the journey, and at 0 km: terminal to terminal.
 */
export function doorMove(network: Network, { pickupKm, deliveryKm }: Pick<RouteQuery, 'pickupKm' | 'deliveryKm'>, step: Step): MoveStep | null {
  if (step.kind !== 'handling' || (step.operation !== 'load' && step.operation !== 'unload') || step.mode === 'road') return null
  const km = step.operation === 'load' ? pickupKm : deliveryKm
  if (km === 0) return null
  const country = countryOf(network, step.place)
  const usual = network.facts.trucking.doors?.distanceKm
  return {
    kind: 'move',
    link: { id: `${step.place}-door`, mode: 'road', from: step.place, to: step.place, country, lengthKm: { ...(usual ?? asked), value: km } },
    from: step.place,
    to: step.place,
    mode: 'road',
    vehicle: country,
    service: 'road',
  }
}
