import { effect, signal } from '@preact/signals'
import type { BoughtStep } from '#core/assignment/bottleneck.ts'
import { fetchBottleneck } from '../api/endpoints.ts'
import { scenarioForServer } from './plan.ts'
import { simulation } from './simulation.ts'

interface Improvements {
  /** Key of the run that they stand beside. */
  readonly key: string
  readonly steps: readonly BoughtStep[]
}

/** What one more unit of each part of the minimum cut buys, each alone; empty until it is known, and where no bound is. */
export const improvements = signal<Improvements>({ key: '', steps: [] })

/** The bound of a whole run is that of all ways over land. */
const familiesOf = (mode: string): readonly string[] => (mode === 'land' ? ['rail', 'road', 'river'] : [mode.startsWith('rail') ? 'rail' : mode])

/** Asks what enlarging buys for each run that comes. Returns what stops it. */
export const followImprovements = (): (() => void) =>
  effect(() => {
    const { run } = simulation.value
    if (run === null || improvements.peek().key === run.result.key) return
    const { certificate, start, days, key } = run.result
    const abort = new AbortController()
    const [from = '', to = ''] = certificate.direction.split('>')
    fetchBottleneck({ from, to, modes: familiesOf(certificate.mode), start, days }, scenarioForServer(run.of), abort.signal).then(
      (reply) => {
        if (reply.ok) improvements.value = { key, steps: reply.value.steps }
      },
      () => undefined,
    )
    return () => abort.abort()
  })
