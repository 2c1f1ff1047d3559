import type { MoveStep } from '../journey/steps.ts'
import { holdsOn } from '../network/fact-on.ts'
import type { Network } from '../network/network.ts'
import type { CarriedUnits } from './carried-units.ts'
import { moveCountry } from './move-country.ts'

/**
 * Whether a place stays empty beside the last box: on container trains some railways take short boxes in pairs only, and an odd number pays for
 * the place of one more.
 */
export function paysPairPlace(network: Network, { box, count, share }: CarriedUnits, move: MoveStep, date: string): boolean {
  if (share !== 1 || count % 2 === 0) return false
  const country = moveCountry(network, move)
  return network.facts.cargo.limits.some(
    ({ service, units, limit, pairsIn }) =>
      service === move.service && pairsIn?.includes(country) === true && (units?.includes(box) ?? true) && limit.some((fact) => holdsOn(fact, date)),
  )
}
