import { effect, signal } from '@preact/signals'
import type { Problem, Reply } from '../api/request.ts'

/** Something worked out on demand: it belongs to `of`, and is shown for nothing else. */
export interface AskedFor<Value> {
  /** Key of what it was asked for. */
  readonly of: string
  readonly value: Value | null
  readonly waiting: boolean
  readonly problem: Problem | null
}

const nothing = { of: '', value: null, waiting: false, problem: null }

/** One answer at a time: a newer call ends an older one, and `forget` both. */
export function askedFor<Value>(): {
  readonly state: { readonly value: AskedFor<Value> }
  readonly ask: (of: string, call: (signal: AbortSignal) => Promise<Reply<Value>>) => void
  readonly forget: () => void
} {
  const state = signal<AskedFor<Value>>(nothing)
  let running: AbortController | null = null
  const forget = () => {
    running?.abort()
    running = null
    if (state.peek() !== nothing) state.value = nothing
  }
  const ask = (of: string, call: (signal: AbortSignal) => Promise<Reply<Value>>) => {
    running?.abort()
    const abort = new AbortController()
    running = abort
    state.value = { of, value: null, waiting: true, problem: null }
    call(abort.signal)
      .then((reply) => {
        if (abort.signal.aborted) return
        state.value = { of, value: reply.ok ? reply.value : null, waiting: false, problem: reply.ok ? null : reply.problem }
      })
      .catch((error: unknown) => {
        if (!abort.signal.aborted) throw error
      })
  }
  return { state, ask, forget }
}

/** Calls `follow` with each new key while there is one; null lets go. */
export function followKey(key: () => string | null, follow: (key: string) => void, letGo: () => void): void {
  let last: string | null = null
  effect(() => {
    const next = key()
    if (next === last) return
    last = next
    if (next === null) letGo()
    else follow(next)
  })
}
