import type { MoveStep } from '../journey/steps.ts'
import type { Network } from '../network/network.ts'

export function countryOf(network: Network, place: string): string {
  const found = network.placesById.get(place)
  if (found === undefined) throw new RangeError(`no place ${place}`)
  return found.country
}

/**
 * Country whose tariffs hold on a move. On a rail link over a border it is the country left: loads change gauge on
 * the far side, so that the train runs through on the gauge, and the list, of the side it comes from.
 */
export function moveCountry(network: Network, move: MoveStep): string {
  if (move.link.crossing !== undefined && move.mode.startsWith('rail')) return countryOf(network, move.from)
  return move.link.country ?? countryOf(network, move.from)
}
