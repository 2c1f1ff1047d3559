import type { Network } from '../network/network.ts'
import { countryOf } from './move-country.ts'
import type { Traffic } from './rail-tariff.ts'

/**
 * Whose list a 1520 haul goes by: goods that neither begin nor end their journey in a country with a broad-gauge tariff
 * are in transit through it, whatever carries them to its border and on from it.
 */
export function railTraffic(network: Network, origin: string, destination: string): Traffic {
  const broadGauge = new Set(network.facts.tariffs.hauls.filter((tariff) => tariff.mode === 'rail-1520').flatMap((tariff) => tariff.countries ?? []))
  return [origin, destination].some((place) => broadGauge.has(countryOf(network, place))) ? 'local' : 'transit'
}
