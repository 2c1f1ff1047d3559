import { computed } from '@preact/signals'
import type { Explanation } from '#core/appraisal/explain-choice.ts'
import { fetchExplanation } from '../api/endpoints.ts'
import { answerState, questionForServer } from './answers.ts'
import { askedFor, followKey } from './asked-for.ts'
import { compared } from './compared.ts'
import { scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { view } from './store.ts'

const explained = askedFor<Explanation>()

/** Break-evens of the first two routes side by side. */
export const explanation = explained.state

/** The first two routes side by side. */
const pair = computed(() => {
  const [a, b] = compared.value
  return view.value.tab === 'compare' && view.value.comparing === 'routes' && a !== undefined && b !== undefined ? { a: a.id, b: b.id } : null
})

/** Asks for the break-evens while two routes stand side by side. */
export function followExplanation(): void {
  followKey(
    () => {
      const { answer, waiting } = answerState.value
      return pair.value === null || answer === null || waiting ? null : JSON.stringify([answer.key, pair.value, language.value])
    },
    (key) => {
      const { asked } = answerState.peek()
      const both = pair.peek()
      if (asked === null || both === null) return
      explained.ask(key, (signal) => fetchExplanation(questionForServer(asked), scenarioForServer(asked.scenario), both, language.peek(), signal))
    },
    explained.forget,
  )
}
