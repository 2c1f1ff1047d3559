import { answerQuestion } from '#core/appraisal/answer-question.ts'
import { readPlan } from '#core/appraisal/read-plan.ts'
import { answerText } from '../answer-text.ts'
import type { Run } from '../command.ts'
import { noPositionals } from '../no-positionals.ts'
import { readWorld } from '../read-world.ts'
import { scenarioArgument } from '../scenario-argument.ts'

export const runRoute: Run = async ({ fields: { scenario, ...fields }, positionals, language, dataFolder, badFlags }) => {
  const world = await readWorld(dataFolder)
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const plan = readPlan({ ...fields, scenario: document.ok ? document.value : undefined }, network, library)
  const faults = [...badFlags, ...noPositionals(positionals), ...(plan.ok ? [] : plan.failures), ...(document.ok ? [] : document.failures)]
  if (!plan.ok || faults.length > 0) return { status: 2, faults }
  const answer = answerQuestion(plan.value.network, plan.value.query, language, new Map())
  return { status: answer.alternatives.length === 0 ? 1 : 0, json: answer, text: answerText(answer, plan.value.network, language) }
}
