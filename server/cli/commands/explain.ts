import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { explainChoice } from '#core/appraisal/explain-choice.ts'
import { answerText } from '../answer-text.ts'
import type { Run } from '../command.ts'
import { explanationText } from '../explanation-text.ts'
import { planArguments } from '../plan-arguments.ts'

export const runExplain: Run = async ({ fields: { a, b, ...fields }, language, readWorld, ...call }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const plan = await planArguments({ ...call, fields }, world.value)
  if (!plan.ok) return { status: 2, faults: plan.failures }
  const under = plan.value.network
  const answer = answerQuestion(under, plan.value.query, language, new Map())
  // Fewer than two ways leave nothing to weigh: the answer itself says what there is.
  if (answer.alternatives.length < 2) return { status: 1, json: answer, text: answerText(answer, under, language) }
  const explained = explainChoice(answer, under, { a: typeof a === 'string' ? a : null, b: typeof b === 'string' ? b : null })
  if (!explained.ok) return { status: 2, faults: explained.failures }
  return { status: 0, json: explained.value, text: explanationText(explained.value, under, language) }
}
