import type { TradeRule } from '../network/facts/rules.ts'
import type { RuleHit } from './rules-at.ts'

/** What a border passage means for a consignment. */
export interface Verdict {
  /** Rules that forbid it; none where it is lawful, if on conditions. */
  readonly bars: readonly TradeRule[]
  readonly conditions: readonly RuleHit[]
  readonly demands: readonly TradeRule[]
}

/** A bar on a part of the goods that a coarse HS code covers is a condition: what is sent may be the other part. */
export function verdictOf(hits: readonly RuleHit[]): Verdict {
  return {
    bars: hits.filter(({ rule, isPartOfCode }) => rule.effect === 'bars' && !isPartOfCode).map(({ rule }) => rule),
    conditions: hits.filter(({ rule, isPartOfCode }) => rule.effect === 'conditions' || (rule.effect === 'bars' && isPartOfCode)),
    demands: hits.filter(({ rule }) => rule.effect === 'demands').map(({ rule }) => rule),
  }
}
