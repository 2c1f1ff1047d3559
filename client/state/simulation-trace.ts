import { effect, signal } from '@preact/signals'
import { fetchTrace } from '../api/endpoints.ts'
import { openTrace, type PlayedTrace } from './played-trace.ts'
import { shownRun } from './simulation.ts'
import { type TraceFault, traceFault } from './trace-fault.ts'

/** The first replication of the run on screen; null until it is there, or where `fault` says why it is not. */
export const playedTrace = signal<{ readonly trace: PlayedTrace | null; readonly fault: TraceFault | null }>({ trace: null, fault: null })

/** Brings the trace of each run that comes. Returns what stops it. */
export const followTrace = (): (() => void) =>
  effect(() => {
    const run = shownRun.value
    if (run === null || playedTrace.peek().trace?.key === run.result.key) return
    const abort = new AbortController()
    playedTrace.value = { trace: null, fault: null }
    fetchTrace(run.path, abort.signal).then(
      (reply) => {
        if (!reply.ok) playedTrace.value = { trace: null, fault: traceFault(reply.problem) }
        // Never another run's queues under the name of this one.
        else if (reply.value.key !== run.result.key) playedTrace.value = { trace: null, fault: 'other' }
        else playedTrace.value = { trace: openTrace(reply.value), fault: null }
      },
      () => undefined,
    )
    return () => abort.abort()
  })
