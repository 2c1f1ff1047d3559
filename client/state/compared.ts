import { computed } from '@preact/signals'
import { answerState } from './answers.ts'
import { mostCompared, sideBySide } from './side-by-side.ts'
import { setCompared, view } from './store.ts'

/** Alternatives set side by side; the first is what the others are measured against. */
export const compared = computed(() => sideBySide(answerState.value.answer?.alternatives ?? [], view.value.compared))

export const isCompared = (id: string): boolean => view.value.compared.includes(id)

/** Ids that the answer on screen knows; others belong to an earlier question. */
const known = (): readonly string[] => view.value.compared.filter((id) => answerState.value.answer?.alternatives.some((one) => one.id === id))

export const comparedCount = computed(() => known().length)

/** Ticks an alternative or takes its tick away; of five the one ticked longest ago gives way. */
export function toggleCompared(id: string): void {
  setCompared(known().includes(id) ? known().filter((other) => other !== id) : [...known(), id].slice(-mostCompared))
}

/** Makes one of those side by side the reference. */
export function measureAgainst(id: string): void {
  const ids = compared.value.map((alternative) => alternative.id)
  setCompared([id, ...ids.filter((other) => other !== id)])
}
