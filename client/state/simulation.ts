import { computed, signal } from '@preact/signals'
import type { SimulationResult } from '#core/simulation/result.ts'
import { runSimulation } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import type { RunPhase } from '../api/shapes.ts'
import { type ScenarioDraft, scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { formFor, type SimulationForm, simulationFields } from './simulation-form.ts'
import { plan, view } from './store.ts'

/** A run with all that it belongs to, so that it is never shown under another name. */
export interface SimulatedRun {
  readonly of: ScenarioDraft
  readonly asked: SimulationForm
  /** Address of the run on the server. */
  readonly path: string
  readonly result: SimulationResult
}

export interface RunProgress {
  readonly of: ScenarioDraft
  readonly asked: SimulationForm
  /** 0 to 1; null while it waits for another run. */
  readonly share: number | null
  /** Seconds left by the pace so far; null until there is a pace. */
  readonly secondsLeft: number | null
  readonly phase: RunPhase | null
}

interface SimulationState {
  readonly run: SimulatedRun | null
  readonly progress: RunProgress | null
  readonly problem: Problem | null
}

export const simulation = signal<SimulationState>({ run: null, progress: null, problem: null })

/** The run on screen, without how far the next one has come: what follows it is not woken four times a second. */
export const shownRun = computed(() => simulation.value.run)

/** The form as it stands on screen; until somebody touches it, it follows the year of the ready date. */
export const simulationForm = computed(() => view.value.run ?? formFor(plan.value.query.date))

export const sameScenario = (one: ScenarioDraft, other: ScenarioDraft): boolean =>
  JSON.stringify(scenarioForServer(one)) === JSON.stringify(scenarioForServer(other))

let running: AbortController | null = null

/** Runs what the form says under the scenario on screen. */
export const startRun = (): Promise<void> => run(plan.peek().scenario, simulationForm.peek())

/** Makes the run on screen again, under its own scenario, whatever stands in the form by now. */
export async function repeatRun(): Promise<void> {
  const { run: shown } = simulation.peek()
  if (shown !== null) await run(shown.of, shown.asked)
}

async function run(scenario: ScenarioDraft, asked: SimulationForm): Promise<void> {
  running?.abort()
  const abort = new AbortController()
  running = abort
  const show = (change: Partial<SimulationState>) => {
    simulation.value = { ...simulation.peek(), ...change }
  }
  let began: number | null = null
  show({ progress: { of: scenario, asked, share: null, secondsLeft: null, phase: null }, problem: null })
  try {
    const reply = await runSimulation(simulationFields(asked), scenarioForServer(scenario), language.peek(), abort.signal, ({ share, phase }) => {
      if (abort.signal.aborted) return
      began ??= share === null ? null : performance.now()
      const passed = began === null ? 0 : (performance.now() - began) / 1000
      const secondsLeft = share !== null && share > 0.02 && passed > 1 ? (passed * (1 - share)) / share : null
      show({ progress: { of: scenario, asked, share, secondsLeft, phase } })
    })
    if (abort.signal.aborted) return
    if (reply.ok) show({ run: { of: scenario, asked, ...reply.value }, progress: null })
    else show({ progress: null, problem: reply.problem })
  } catch (error) {
    if (!abort.signal.aborted) throw error
  }
}

export function cancelRun(): void {
  running?.abort()
  simulation.value = { ...simulation.peek(), progress: null }
}
