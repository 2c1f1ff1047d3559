import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { answerText } from '../answer-text.ts'
import type { Run } from '../command.ts'
import { planArguments } from '../plan-arguments.ts'

export const runRoute: Run = async ({ language, readWorld, ...call }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const plan = await planArguments(call, world.value)
  if (!plan.ok) return { status: 2, faults: plan.failures }
  const answer = answerQuestion(plan.value.network, plan.value.query, language, new Map())
  return { status: answer.alternatives.length === 0 ? 1 : 0, json: answer, text: answerText(answer, plan.value.network, language) }
}
