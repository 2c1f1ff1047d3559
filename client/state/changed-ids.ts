import { computed } from '@preact/signals'
import { draftChanges } from './scenario-edits.ts'

/** Ids of crossings and links that the scenario on screen touches. */
export const changedIds = computed((): ReadonlySet<string> => {
  const active = draftChanges().filter(({ on }) => on)
  return new Set(
    active
      .flatMap(({ change }) => (change.kind === 'add-link' ? [change.id] : [change.crossing, change.kind === 'close' ? change.link : undefined]))
      .filter((id) => id !== undefined),
  )
})
