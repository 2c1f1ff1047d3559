import type { RouteQuery } from '../journey/query.ts'
import type { Language } from '../network/facts/places.ts'
import type { Network } from '../network/network.ts'
import type { RouteAnswer, UnavailableCode } from '../routing/answer.ts'
import { lookupOf } from '../wording/lookup.ts'
import { unavailableReason } from '../wording/unavailable-reason.ts'
import { planWithWaits, type WaitsCache } from './plan-with-waits.ts'

/** Routes with simulated waits, their reasons worded in a language: what every door to the planner opens to. */
export function answerQuestion(network: Network, query: RouteQuery, language: Language, cache: WaitsCache): RouteAnswer {
  const { nameOf } = lookupOf(network, language)
  return planWithWaits(network, query, cache, ({ code, parameters }) => unavailableReason(code as UnavailableCode, parameters, nameOf, language))
}
