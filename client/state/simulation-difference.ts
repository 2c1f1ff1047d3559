import { signal } from '@preact/signals'
import type { SimulationDifference, SimulationResult } from '#core/simulation/result.ts'
import { fetchComparison, runSimulation } from '../api/endpoints.ts'
import type { Problem } from '../api/request.ts'
import { scenarioForServer } from './plan.ts'
import { language } from './preferences.ts'
import { type SimulatedRun, simulation } from './simulation.ts'
import { simulationFields } from './simulation-form.ts'

interface RunDifference {
  /** Key of the run that stands against the base. */
  readonly key: string
  readonly base: SimulationResult | null
  readonly differences: readonly SimulationDifference[]
  readonly progress: number | null
  readonly problem: Problem | null
}

const none: RunDifference = { key: '', base: null, differences: [], progress: null, problem: null }

/** The run on screen against the base network under the same draws. */
export const runDifference = signal<RunDifference>(none)

export const isOfBase = ({ of }: SimulatedRun): boolean => scenarioForServer(of) === 'base'

let running: AbortController | null = null

/** Runs the base network as the run on screen was run, and takes their difference replication by replication. */
export async function takeDifference(): Promise<void> {
  const { run } = simulation.peek()
  if (run === null || isOfBase(run) || runDifference.peek().key === run.result.key) return
  running?.abort()
  const abort = new AbortController()
  running = abort
  const { key } = run.result
  const fields = simulationFields(run.asked)
  const show = (change: Partial<RunDifference>) => {
    if (!abort.signal.aborted) runDifference.value = { ...runDifference.peek(), ...change }
  }
  runDifference.value = { ...none, key, progress: 0 }
  try {
    const base = await runSimulation(fields, 'base', language.peek(), abort.signal, ({ share }) => show({ progress: (share ?? 0) / 2 }))
    if (!base.ok) return show({ progress: null, problem: base.problem, key: '' })
    const paired = await fetchComparison('base', scenarioForServer(run.of), { ...fields, simulate: true }, language.peek(), abort.signal)
    if (!paired.ok) return show({ progress: null, problem: paired.problem, key: '' })
    show({ base: base.value.result, differences: paired.value.differences ?? [], progress: null })
  } catch (error) {
    if (!abort.signal.aborted) throw error
  }
}
