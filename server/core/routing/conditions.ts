import type { Step } from '../journey/steps.ts'
import type { TradeRule } from '../network/facts/rules.ts'
import type { RuleHit } from '../rules/rules-at.ts'
import type { Statement } from '../statement.ts'
import type { JourneyContext } from './journey-context.ts'

/**
 * On what conditions the goods may go this way: each rule once, with its date and, where reports give them, how loads fared under it.
 *
 * @param dates local day at which each step begins: the rules of that day hold
 */
export function conditionsOf(context: JourneyContext, steps: readonly Step[], dates: readonly string[]): readonly Statement[] {
  const hits = steps.flatMap((step, index) => (step.kind === 'move' ? context.verdictOn(step, dates[index]).conditions : []))
  const byRule = new Map(hits.map((hit) => [hit.rule.id, hit]))
  return [...byRule.values()].flatMap((hit) => [conditionOf(hit, context.query.hs), ...scenarioOf(hit.rule, context.query.hs)])
}

function conditionOf({ rule, isPartOfCode }: RuleHit, hs: string | null): Statement {
  const dates = { ...(rule.validFrom !== undefined && { from: rule.validFrom }), ...(rule.validTo !== undefined && { until: rule.validTo }) }
  return {
    code: isPartOfCode ? 'rulePartOfCode' : 'ruleConditions',
    parameters: { rule: rule.id, confirmed: rule.asOf, ...dates, ...(hs !== null && (isPartOfCode || rule.isListUnknown === true) && { hs }) },
    source: rule.source,
  }
}

function scenarioOf({ id, scenario }: TradeRule, hs: string | null): readonly Statement[] {
  if (scenario === undefined) return []
  const [leastShare, mostShare] = scenario.inspectedShare
  const [leastDays, mostDays] = scenario.delayDays
  return [
    {
      code: 'ruleScenario',
      parameters: {
        rule: id,
        leastPercent: Math.round(leastShare * 100),
        mostPercent: Math.round(mostShare * 100),
        leastDays,
        mostDays,
        ...(scenario.costUsd !== undefined && { leastUsd: scenario.costUsd[0], mostUsd: scenario.costUsd[1] }),
        stopped: scenario.stoppedHs.join(', '),
        ...(hs !== null && { hs, isAmongStopped: scenario.stoppedHs.some((code) => hs.startsWith(code)) ? 'yes' : 'no' }),
        confirmed: scenario.asOf,
      },
      source: scenario.source,
    },
  ]
}
