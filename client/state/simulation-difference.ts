import { signal } from '@preact/signals'
import type { SimulationDifference, SimulationResult } from '#core/simulation/result.ts'
import { runAgainstBase } from '../api/endpoints.ts'
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
  // As many pairs as the run has replications, also where a precision decided how many those are.
  const { precision, ...asked } = simulationFields(run.asked)
  const fields = precision === undefined ? asked : { ...asked, replications: run.result.replications }
  const show = (change: Partial<RunDifference>) => {
    if (!abort.signal.aborted) runDifference.value = { ...runDifference.peek(), ...change }
  }
  runDifference.value = { ...none, key, progress: 0 }
  try {
    const paired = await runAgainstBase(fields, scenarioForServer(run.of), language.peek(), abort.signal, ({ share }) => show({ progress: share ?? 0 }))
    if (!paired.ok) return show({ progress: null, problem: paired.problem, key: '' })
    const { a, b, differences } = paired.value.result
    // The same question under the same scenario, or it is not the difference of this run.
    if (precision === undefined && b.key !== key) return show({ progress: null, problem: { kind: 'ended', status: 'failed' }, key: '' })
    show({ base: a, differences, progress: null })
  } catch (error) {
    if (!abort.signal.aborted) throw error
  }
}

/** Gives up a difference that is on its way; one that is there stays. */
export function leaveDifference(): void {
  running?.abort()
  running = null
  if (runDifference.peek().progress !== null) runDifference.value = none
}
