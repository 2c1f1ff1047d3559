import { computed } from '@preact/signals'
import type { Change } from '#core/scenario/scenario.ts'
import { geography } from './geography.ts'
import { draftChanges } from './scenario-edits.ts'

/** Ids of crossings and links that the scenario on screen touches. */
export const changedIds = computed((): ReadonlySet<string> => {
  const active = draftChanges().filter(({ on }) => on)
  return new Set(active.flatMap(({ change }) => idsOf(change)).filter((id) => id !== undefined))
})

function idsOf(change: Change): readonly (string | undefined)[] {
  switch (change.kind) {
    case 'add-link':
      return [change.id]
    case 'set-capacity':
      return [change.crossing]
    case 'close':
      return [change.crossing, change.link]
    case 'open':
      return [change.crossing, change.link, ...lanesBy(change.passage)]
  }
}

const lanesBy = (passage: string | undefined): readonly string[] =>
  passage === undefined ? [] : [...(geography.value?.lines.values() ?? [])].filter((line) => line.passage === passage).map(({ id }) => id)
