import { contentHash } from '../content-hash.ts'
import type { Network } from '../network/network.ts'
import type { RouteAnswer } from '../routing/answer.ts'

/** Best alternative of b minus best of a. */
interface RouteDelta {
  readonly amountMinor: number
  /** P50. */
  readonly days: number
  readonly co2eKg: number
}

export interface RouteComparison {
  readonly key: string
  readonly a: RouteAnswer | null
  readonly b: RouteAnswer | null
  /** Null where a side has no answer. */
  readonly delta: RouteDelta | null
  /** Ids of changed objects that the answers use or lose. */
  readonly because: readonly string[]
}

/** One question under two scenarios: both answers whole, what differs between their best, and because of which changes. */
export function compareRoutes(a: RouteAnswer, b: RouteAnswer, scenarioA: Network['scenario'], scenarioB: Network['scenario']): RouteComparison {
  const changed = [...new Set([...scenarioA.changedIds, ...scenarioB.changedIds])]
  const touched = new Set([a, b].flatMap(objectsIn))
  return { key: contentHash({ a: a.key, b: b.key }), a, b, delta: deltaOf(a, b), because: changed.filter((id) => touched.has(id)) }
}

function deltaOf(a: RouteAnswer, b: RouteAnswer): RouteDelta | null {
  const [before, after] = [a.alternatives[0], b.alternatives[0]]
  if (before === undefined || after === undefined) return null
  return {
    amountMinor: after.cost.amountMinor - before.cost.amountMinor,
    days: rounded(after.days.p50 - before.days.p50),
    co2eKg: rounded(after.co2eKg - before.co2eKg),
  }
}

/** Differences of rounded figures, without the dust of binary fractions. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Every crossing and link that an answer's alternatives pass, and everything that blocks a mode family. */
function objectsIn(answer: RouteAnswer): readonly string[] {
  return [
    ...answer.alternatives.flatMap(({ crossings, legs }) => [
      ...crossings,
      ...legs.flatMap(({ links, crossing }) => [...links, ...(crossing === undefined ? [] : [crossing])]),
    ]),
    ...answer.unavailable.flatMap(({ blockedBy }) => blockedBy),
  ]
}
