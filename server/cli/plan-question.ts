import { planWithWaits } from '#core/appraisal/plan-with-waits.ts'
import type { Language } from '#core/network/facts/places.ts'
import type { Network } from '#core/network/network.ts'
import type { RouteAnswer } from '#core/routing/answer.ts'
import type { RouteQuery } from '#core/routing/query.ts'

/** Routes in this process; one call needs no worker. */
export function planQuestion(network: Network, query: RouteQuery, language: Language): RouteAnswer {
  return planWithWaits(network, query, new Map(), language)
}
