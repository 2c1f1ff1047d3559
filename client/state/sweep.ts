import type { Sweep } from '#core/appraisal/ready-date-sweep.ts'
import { fetchSweep } from '../api/endpoints.ts'
import { answerState, questionForServer } from './answers.ts'
import { askedFor } from './asked-for.ts'
import { scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'

const swept = askedFor<Sweep>()

/** The year of ready dates, of the answer whose key it carries. */
export const sweep = swept.state

/** A year of plans takes its time, so that it is worked out where somebody asks for it, not with each answer. */
export function askForSweep(): void {
  const { answer, asked } = answerState.peek()
  if (answer === null || asked === null) return
  swept.ask(answer.key, (signal) => fetchSweep(questionForServer(asked), scenarioForServer(asked.scenario), language.peek(), signal))
}

export const cancelSweep = swept.forget
