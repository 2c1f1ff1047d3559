import { effect, signal } from '@preact/signals'
import type { SimulationDifference, SimulationQuery, SimulationResult } from '#core/simulation/result.ts'
import { fetchComparison, runAgainstBase } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import type { Comparison } from '../api/shapes.ts'
import { ownRates, ratesForServer } from './own-rates.ts'
import { queryForServer, type ScenarioDraft, scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { plan, view } from './store.ts'

/** The year that is simulated: ten runs of the calendar year of the ready date, at the crossing that has a demand on file. */
const simulationQuery = (readyDate: string): SimulationQuery => ({
  crossing: 'heihe-bridge',
  start: `${readyDate.slice(0, 4)}-01-01`,
  days: 365,
  replications: 10,
  seed: 1,
})

export interface SimulatedPair {
  readonly base: SimulationResult
  readonly scenario: SimulationResult
  readonly differences: readonly SimulationDifference[]
}

export interface ComparisonState {
  /** Scenario that `routes` and `years` belong to; shown with them, so that an old result keeps its name. */
  readonly of: ScenarioDraft | null
  readonly routes: Comparison | null
  readonly years: SimulatedPair | null
  /** Share of the runs done, null when nothing runs. */
  readonly progress: number | null
  readonly problem: Problem | null
}

const idle: ComparisonState = { of: null, routes: null, years: null, progress: null, problem: null }
export const comparison = signal<ComparisonState>(idle)

let running: AbortController | null = null

export function cancelComparison(): void {
  running?.abort()
  running = null
  comparison.value = { ...comparison.value, progress: null }
}

async function compare(scenario: ScenarioDraft, abort: AbortController): Promise<void> {
  const { query } = plan.peek()
  const tongue = language.peek()
  const sent = scenarioForServer(scenario)
  const stop = (problem: Problem) => {
    comparison.value = { ...comparison.peek(), progress: null, problem }
  }
  const asked = { ...queryForServer(query), ...ratesForServer(ownRates.peek()) }
  const routes = query.from === '' || query.to === '' ? null : await fetchComparison('base', sent, asked, tongue, abort.signal)
  if (routes !== null && !routes.ok) return stop(routes.problem)
  comparison.value = { ...comparison.peek(), of: scenario, routes: routes?.value ?? null, years: null, progress: 0, problem: null }
  const simulation = simulationQuery(query.date)
  const paired = await runAgainstBase(simulation, sent, tongue, abort.signal, ({ share }) => {
    if (!abort.signal.aborted) comparison.value = { ...comparison.peek(), progress: share ?? 0 }
  })
  if (!paired.ok) return stop(paired.problem)
  const { a: base, b: changed, differences } = paired.value.result
  comparison.value = { ...comparison.peek(), years: { base, scenario: changed, differences }, progress: null, problem: null }
}

/** Compares base and scenario while the reader looks at the scenario, anew on each change of question or scenario. */
export function followScenario(): void {
  effect(() => {
    const { scenario } = plan.value
    running?.abort()
    running = null
    if (view.value.tab !== 'scenario') return
    const previous = comparison.peek()
    if (scenarioForServer(scenario) === 'base') {
      comparison.value = idle
      return
    }
    const abort = new AbortController()
    running = abort
    comparison.value = { ...previous, progress: 0, problem: null }
    compare(scenario, abort).catch((error: unknown) => {
      if (!abort.signal.aborted) throw error
    })
  })
}
