import { fetchComparison } from '../api/endpoints.ts'
import type { Comparison } from '../api/shapes.ts'
import { askedFor, followKey } from './asked-for.ts'
import { ownRates, ratesForServer } from './own-rates.ts'
import { queryForServer, scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { plan, view } from './store.ts'

const both = askedFor<Comparison>()

/** The question on screen in the base network and under the scenario. */
export const twoScenarios = both.state

/** Asks for both answers while the reader compares scenarios. */
export function followTwoScenarios(): void {
  followKey(
    () => {
      const { query, scenario } = plan.value
      const sent = scenarioForServer(scenario)
      if (view.value.tab !== 'compare' || view.value.comparing !== 'scenarios' || sent === 'base' || query.from === '' || query.to === '') return null
      return JSON.stringify([query, ownRates.value, sent, language.value])
    },
    (key) => {
      const { query, scenario } = plan.peek()
      const question = { ...queryForServer(query), ...ratesForServer(ownRates.peek()) }
      both.ask(key, (signal) => fetchComparison('base', scenarioForServer(scenario), question, language.peek(), signal))
    },
    both.forget,
  )
}
