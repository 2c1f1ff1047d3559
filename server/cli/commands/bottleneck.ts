import { answerBottleneck } from '#core/appraisal/answer-bottleneck.ts'
import { readBottleneck } from '#core/appraisal/read-bottleneck.ts'
import { bottleneckText } from '../bottleneck-text.ts'
import type { Run } from '../command.ts'
import { noPositionals } from '../no-positionals.ts'
import { scenarioArgument } from '../scenario-argument.ts'

export const runBottleneck: Run = async ({ fields: { scenario, ...fields }, positionals, language, readWorld, badFlags }) => {
  const world = await readWorld()
  if (!world.ok) return world.outcome
  const { network, library } = world.value
  const document = await scenarioArgument(scenario, '/scenario', library)
  const plan = readBottleneck({ ...fields, scenario: document.ok ? document.value : undefined }, network, library)
  const faults = [...badFlags, ...noPositionals(positionals), ...(plan.ok ? [] : plan.failures), ...(document.ok ? [] : document.failures)]
  if (!plan.ok || faults.length > 0) return { status: 2, faults }
  const answer = answerBottleneck(plan.value.network, plan.value.query)
  return {
    status: answer.boundTonnesPerDay === null || answer.boundTonnesPerDay === 0 ? 1 : 0,
    json: answer,
    text: bottleneckText(answer, plan.value.network, language),
  }
}
