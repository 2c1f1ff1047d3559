import { customsTerritory } from '../cost/customs-territory.ts'
import type { ModeFamily } from '../network/facts/places.ts'
import { cabotageRule, crossTradeRule } from './carriage-rules.ts'
import type { JourneyContext } from './journey-context.ts'
import { endsKeptTo } from './keeps-to-ends.ts'
import { notAdmitted } from './obstacles.ts'
import type { Refusal } from './refusal.ts'
import { refusalOf } from './standing-things.ts'

/** The tractor that was named may carry nothing between two places of another country, whatever the load weighs. */
export function cabotageRefusal(context: JourneyContext, family: ModeFamily): Refusal | null {
  const { query, countryOf } = context
  const [vehicle, country] = [query.vehicle, countryOf(query.from)]
  if (family !== 'road' || vehicle === null || vehicle === country || countryOf(query.to) !== country || endsKeptTo(context) === null) return null
  return { code: 'vehicleNotAdmitted', parameters: { vehicle, country, rule: cabotageRule }, blockedBy: [cabotageRule], from: null, until: null }
}

/**
 * Why a tractor that was named carries nothing between two countries that are both foreign to it and have no way through its
 * own: an end that does not admit it; where both do, the permit for third countries that is on no file. Empty where it is at
 * home at an end, or roads do not join the ends for anybody.
 */
export function crossTradeRefusals(context: JourneyContext): readonly Refusal[] {
  const { query, countryOf } = context
  const { vehicle, from, to } = query
  if (vehicle === null) return []
  const isAtHome = [from, to].some((end) => customsTerritory(countryOf(end)) === customsTerritory(vehicle))
  if (isAtHome || !roadsJoin(context)) return []
  const barring = [from, to].map((end) => notAdmitted(context, vehicle, end)).filter((obstacle) => obstacle !== null)
  if (barring.length > 0) return barring.map(refusalOf)
  return [
    {
      code: 'vehicleNotAdmitted',
      parameters: { vehicle, country: countryOf(from), rule: crossTradeRule },
      blockedBy: [crossTradeRule],
      from: null,
      until: null,
    },
  ]
}

/** Whether roads and ferries lead from one end to the other, whoever drives. */
function roadsJoin({ network, query }: JourneyContext): boolean {
  const next = new Map<string, string[]>()
  const join = (from: string, to: string): void => {
    next.set(from, [...(next.get(from) ?? []), to])
  }
  for (const { mode, from, to, oneWay, crossing } of network.facts.links) {
    if (mode !== 'road' && !(mode === 'river' && crossing !== undefined)) continue
    join(from, to)
    if (oneWay !== true) join(to, from)
  }
  const reached = new Set([query.from])
  for (const place of reached) for (const neighbour of next.get(place) ?? []) reached.add(neighbour)
  return reached.has(query.to)
}
