import { effect, signal } from '@preact/signals'
import { fetchTrace } from '../api/endpoints.ts'
import { openTrace, type PlayedTrace } from './played-trace.ts'
import { simulation } from './simulation.ts'

/** The first replication of the run on screen; null until it is there. `failed` where it cannot be had. */
export const playedTrace = signal<{ readonly trace: PlayedTrace | null; readonly failed: boolean }>({ trace: null, failed: false })

/** Brings the trace of each run that comes. Returns what stops it. */
export const followTrace = (): (() => void) =>
  effect(() => {
    const { run } = simulation.value
    if (run === null || playedTrace.peek().trace?.key === run.result.key) return
    const abort = new AbortController()
    playedTrace.value = { trace: null, failed: false }
    fetchTrace(run.path, abort.signal).then(
      (reply) => {
        playedTrace.value = reply.ok ? { trace: openTrace(reply.value), failed: false } : { trace: null, failed: true }
      },
      () => undefined,
    )
    return () => abort.abort()
  })
