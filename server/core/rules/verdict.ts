import type { TradeRule } from '../network/facts/rules.ts'
import type { RuleHit } from './rules-at.ts'

/** What a border passage means for a consignment. */
export interface Verdict {
  /** A rule that forbids it; null where it is lawful, if on conditions. */
  readonly barredBy: TradeRule | null
  readonly conditions: readonly RuleHit[]
  readonly demands: readonly TradeRule[]
}

/** A bar on a part of the goods that a coarse HS code covers is a condition: what is sent may be the other part. */
export function verdictOf(hits: readonly RuleHit[]): Verdict {
  return {
    barredBy: hits.find(({ rule, isPartOfCode }) => rule.effect === 'bars' && !isPartOfCode)?.rule ?? null,
    conditions: hits.filter(({ rule, isPartOfCode }) => rule.effect === 'conditions' || (rule.effect === 'bars' && isPartOfCode)),
    demands: hits.filter(({ rule }) => rule.effect === 'demands').map(({ rule }) => rule),
  }
}
