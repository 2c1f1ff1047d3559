import { contentHash } from '../content-hash.ts'
import type { Fault } from '../failures.ts'
import { convert, ratesOn } from '../money.ts'
import type { Network } from '../network/network.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Alternative, RouteAnswer } from '../routing/answer.ts'
import { hoursPerDay } from '../units.ts'
import { type BreakEven, breakEvens } from './break-even.ts'

/** Why one of two alternatives is the better one, and what would have to change for it not to be. */
export interface Explanation {
  readonly key: string
  readonly query: RouteAnswer['query']
  readonly dataset: RouteAnswer['dataset']
  readonly currency: string
  readonly a: ExplainedSide
  readonly b: ExplainedSide
  readonly breakEvens: readonly BreakEven[]
  /** What the data states for no line, so that no break-even can be given. */
  readonly notIncluded: readonly ('fuel' | 'volume')[]
}

interface ExplainedSide {
  readonly id: string
  readonly amountMinor: number
  /** P50. */
  readonly days: number
  readonly generalisedMinor: number
}

/** Which two: ids of alternatives of the answer; the first two where none are named. */
export interface Pair {
  readonly a: string | null
  readonly b: string | null
}

export function explainChoice(answer: RouteAnswer, network: Network, pair: Pair): Result<Explanation, Fault> {
  const ids = answer.alternatives.map(({ id }) => id)
  const find = (id: string | null, fallback: number): Alternative | undefined =>
    id === null ? answer.alternatives[fallback] : answer.alternatives.find((alternative) => alternative.id === id)
  const a = find(pair.a, 0)
  const b = find(pair.b, pair.a !== null && pair.a !== ids[0] ? 0 : 1)
  const faults: Fault[] = []
  if (a === undefined) faults.push({ pointer: '/a', code: 'unknownAlternative', value: pair.a, allowed: ids })
  if (b === undefined) faults.push({ pointer: '/b', code: 'unknownAlternative', value: pair.b, allowed: ids })
  if (a !== undefined && a === b) faults.push({ pointer: '/b', code: 'conflict', value: b.id, allowed: ids.filter((id) => id !== a.id) })
  if (a === undefined || b === undefined || faults.length > 0) return failed(faults)

  const { query } = answer
  const perHour =
    convert({ currency: 'EUR', amount: query.valueOfTime }, query.currency, ratesOn(network.facts.exchangeRates, query.quoteDate)) *
    query.weight *
    query.quantity
  const sideOf = ({ id, cost, days }: Alternative): ExplainedSide => ({
    id,
    amountMinor: cost.amountMinor,
    days: days.p50,
    generalisedMinor: Math.round(cost.amountMinor + perHour * days.p50 * hoursPerDay * 100),
  })
  return ok({
    key: contentHash({ explains: answer.key, a: a.id, b: b.id }),
    query,
    dataset: answer.dataset,
    currency: query.currency,
    a: sideOf(a),
    b: sideOf(b),
    breakEvens: breakEvens(network, query, a, b),
    notIncluded: ['fuel', 'volume'],
  })
}
