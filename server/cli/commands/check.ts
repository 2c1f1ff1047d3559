import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { checkGoods } from '#core/appraisal/check-goods.ts'
import { readPlan } from '#core/appraisal/read-plan.ts'
import type { Fault } from '#core/failures.ts'
import { checkText } from '../check-text.ts'
import type { Run } from '../command.ts'
import { noPositionals } from '../no-positionals.ts'
import { readWorld } from '../read-world.ts'
import { scenarioArgument } from '../scenario-argument.ts'

export const runCheck: Run = async ({ fields: { scenario, ...fields }, positionals, language, dataFolder, badFlags }) => {
  const world = await readWorld(dataFolder)
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const plan = readPlan({ ...fields, scenario: document.ok ? document.value : undefined }, network, library)
  const missing: readonly Fault[] = fields.hs === undefined ? [{ pointer: '/hs', code: 'missing', value: null }] : []
  const faults = [...badFlags, ...noPositionals(positionals), ...missing, ...(plan.ok ? [] : plan.failures), ...(document.ok ? [] : document.failures)]
  if (!plan.ok || faults.length > 0) return { status: 2, faults }
  const check = checkGoods(answerQuestion(plan.value.network, plan.value.query, language, new Map()), plan.value.network)
  return { status: check.alternatives.length === 0 ? 1 : 0, json: check, text: checkText(check, plan.value.network, language) }
}
