import { effect, signal } from '@preact/signals'
import type { BoughtStep } from '#core/assignment/bottleneck.ts'
import { fetchBottleneck } from '../api/endpoints.ts'
import { freightCertificates } from './freight-certificates.ts'
import { scenarioForServer } from './plan.ts'
import { shownRun } from './simulation.ts'

interface Improvements {
  /** Key of the run that they stand beside. */
  readonly key: string
  /** By direction, as `CN>RU`. */
  readonly steps: ReadonlyMap<string, readonly BoughtStep[]>
}

/** What one more unit of each part of the minimum cuts buys, each alone; empty until it is known, and where no bound is. */
export const improvements = signal<Improvements>({ key: '', steps: new Map() })

/** The bound of a whole run is that of all ways over land. */
const familiesOf = (mode: string): readonly string[] => (mode === 'land' ? ['rail', 'road', 'river'] : [mode.startsWith('rail') ? 'rail' : mode])

/** Asks what enlarging buys for each direction of each run that comes. Returns what stops it. */
export const followImprovements = (): (() => void) =>
  effect(() => {
    const run = shownRun.value
    if (run === null || improvements.peek().key === run.result.key) return
    const { start, days, key } = run.result
    const abort = new AbortController()
    const under = scenarioForServer(run.of)
    improvements.value = { key, steps: new Map() }
    for (const { direction, mode } of freightCertificates(run.result)) {
      const [from = '', to = ''] = direction.split('>')
      fetchBottleneck({ from, to, modes: familiesOf(mode), start, days }, under, abort.signal).then(
        (reply) => {
          if (reply.ok && !abort.signal.aborted) improvements.value = { key, steps: new Map([...improvements.peek().steps, [direction, reply.value.steps]]) }
        },
        () => undefined,
      )
    }
    return () => {
      abort.abort()
      if (improvements.peek().key === key) improvements.value = { key: '', steps: new Map() }
    }
  })
