import type { TradeRule } from '../network/facts/rules.ts'
import type { RuleHit } from '../rules/rules-at.ts'
import type { Statement } from './answer.ts'
import type { JourneyContext } from './journey-context.ts'
import type { Step } from './steps.ts'

/** On what conditions the goods may go this way: each rule once, with its date and, where reports give them, how loads fared under it. */
export function conditionsOf(context: JourneyContext, steps: readonly Step[]): readonly Statement[] {
  const hits = steps.flatMap((step) => (step.kind === 'move' ? context.verdictOn(step).conditions : []))
  const byRule = new Map(hits.map((hit) => [hit.rule.id, hit]))
  return [...byRule.values()].flatMap((hit) => [conditionOf(hit, context.query.hs), ...scenarioOf(hit.rule)])
}

function conditionOf({ rule, isPartOfCode }: RuleHit, hs: string | null): Statement {
  const dates = { ...(rule.validFrom !== undefined && { from: rule.validFrom }), ...(rule.validTo !== undefined && { until: rule.validTo }) }
  return {
    code: isPartOfCode ? 'rulePartOfCode' : 'ruleConditions',
    parameters: { rule: rule.id, confirmed: rule.asOf, ...dates, ...(hs !== null && (isPartOfCode || rule.isListUnknown === true) && { hs }) },
    source: rule.source,
  }
}

function scenarioOf({ id, scenario }: TradeRule): readonly Statement[] {
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
        stopped: scenario.stoppedHs.join(', '),
        confirmed: scenario.asOf,
      },
      source: scenario.source,
    },
  ]
}
