import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { checkGoods } from '#core/appraisal/check-goods.ts'
import type { Fault } from '#core/failures.ts'
import { checkText } from '../check-text.ts'
import type { Run } from '../command.ts'
import { planArguments } from '../plan-arguments.ts'

export const runCheck: Run = async (call) => {
  const { language, readWorld } = call
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const missing: readonly Fault[] = call.fields.hs === undefined ? [{ pointer: '/hs', code: 'missing', value: null }] : []
  const plan = await planArguments(call, world.value, missing)
  if (!plan.ok) return { status: 2, faults: plan.failures }
  const check = checkGoods(answerQuestion(plan.value.network, plan.value.query, language, new Map()), plan.value.network)
  return { status: check.alternatives.length === 0 ? 1 : 0, json: check, text: checkText(check, plan.value.network, language) }
}
