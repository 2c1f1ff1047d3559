import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { explainChoice } from '#core/appraisal/explain-choice.ts'
import { readPlan } from '#core/appraisal/read-plan.ts'
import { answerText } from '../answer-text.ts'
import type { Run } from '../command.ts'
import { explanationText } from '../explanation-text.ts'
import { noPositionals } from '../no-positionals.ts'
import { readWorld } from '../read-world.ts'
import { scenarioArgument } from '../scenario-argument.ts'

export const runExplain: Run = async ({ fields: { scenario, a, b, ...fields }, positionals, language, dataFolder, badFlags }) => {
  const world = await readWorld(dataFolder)
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const plan = readPlan({ ...fields, scenario: document.ok ? document.value : undefined }, network, library)
  const faults = [...badFlags, ...noPositionals(positionals), ...(plan.ok ? [] : plan.failures), ...(document.ok ? [] : document.failures)]
  if (!plan.ok || faults.length > 0) return { status: 2, faults }
  const under = plan.value.network
  const answer = answerQuestion(under, plan.value.query, language, new Map())
  // Fewer than two ways leave nothing to weigh: the answer itself says what there is.
  if (answer.alternatives.length < 2) return { status: 1, json: answer, text: answerText(answer, under, language) }
  const explained = explainChoice(answer, under, { a: typeof a === 'string' ? a : null, b: typeof b === 'string' ? b : null })
  if (!explained.ok) return { status: 2, faults: explained.failures }
  return { status: 0, json: explained.value, text: explanationText(explained.value, under, language) }
}
