import { signal } from '@preact/signals'
import type { JSX } from 'preact'

/** A part of the page whose code comes when it is first shown; `waiting` stands in its place until then. */
export function lazy(load: () => Promise<() => JSX.Element | null>, waiting: () => JSX.Element | null): () => JSX.Element | null {
  const loaded = signal<(() => JSX.Element | null) | null>(null)
  let asked = false
  return () => {
    const Part = loaded.value
    if (Part !== null) return <Part />
    if (!asked) {
      asked = true
      load().then(
        (part) => {
          loaded.value = part
        },
        () => {
          // Tried again when it is shown the next time: the server may be back by then.
          asked = false
        },
      )
    }
    return waiting()
  }
}
