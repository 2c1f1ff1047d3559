import { signal } from '@preact/signals'
import type { SimulationResult } from '#core/simulation/result.ts'
import { runSimulation } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { simulationQuery } from './comparison.ts'
import { type ScenarioDraft, scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { plan } from './store.ts'

export interface SimulationState {
  readonly of: ScenarioDraft | null
  readonly result: SimulationResult | null
  readonly progress: number | null
  readonly problem: Problem | null
}

export const simulation = signal<SimulationState>({ of: null, result: null, progress: null, problem: null })

let running: AbortController | null = null

/** Runs a year of the crossing under the scenario on screen. */
export async function runYear(): Promise<void> {
  running?.abort()
  const abort = new AbortController()
  running = abort
  const { scenario, query } = plan.peek()
  simulation.value = { ...simulation.peek(), progress: 0, problem: null }
  try {
    const reply = await runSimulation(simulationQuery(query.date), scenarioForServer(scenario), language.peek(), abort.signal, (progress) => {
      simulation.value = { ...simulation.peek(), progress }
    })
    simulation.value = reply.ok
      ? { of: scenario, result: reply.value, progress: null, problem: null }
      : { ...simulation.peek(), progress: null, problem: reply.problem }
  } catch (error) {
    if (!abort.signal.aborted) throw error
  }
}

export function cancelYear(): void {
  running?.abort()
  simulation.value = { ...simulation.peek(), progress: null }
}
